import type { Lang, Localized } from '../../core/lang';
import { fill } from '../../i18n/template';

/** More codes would be a list, not a note. */
const MOST_NAMED = 3;

const SAME_CODES: Localized = {
  ru: 'Код повторяется: лист «{sheet}», {codes:names}. Оставьте каждый код только в одной строке.',
  kk: 'Код қайталанған: «{sheet}» парағы, {codes:names}. Әр кодты бір ғана жолда қалдырыңыз.',
  en: 'The same code twice: sheet “{sheet}”, {codes:names}. Leave each code in one row only.',
};

/**
 * A note on codes that stand in several rows, none where all differ.
 * @param codes of all rows; blank ones do not count
 */
export function sameCodes(codes: readonly string[], sheet: string, lang: Lang): readonly string[] {
  const twice = new Set(codes.filter((code, i) => code !== '' && codes.indexOf(code) < i));
  if (twice.size === 0) return [];
  return [fill(SAME_CODES, { sheet, codes: [...twice].slice(0, MOST_NAMED).join('\n') }, lang)];
}
