import { LANGS, type Localized } from '../../core/lang';
import { METRIC_WORDS, type Metric, STATED_WORDS } from '../../facts/metricWords';
import { cleanName } from '../cleanName';

/** What a row of the cash journey is of: a metric, or a total that a person counted otherwise. */
export type RowCode = Metric | keyof typeof STATED_WORDS;

/** What a name means; for one that is unknown the nearest, empty where none is near. */
type NamedMetric =
  | { readonly code: RowCode; readonly near?: undefined }
  | { readonly code: null; readonly near: string };

const WORDS = { ...METRIC_WORDS, ...STATED_WORDS };
/** A name is near when so much of it stays as it is. */
const NEAR = 0.6;
/** Longer text is no name of a metric, and comparing letters is dear. */
const LONGEST = 80;

/** How names are compared: lower case, ё as е, without the unit after a comma or in brackets. */
function folded(name: string): string {
  return cleanName(name)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[,([].*$/, '')
    .replace(/[\s_]+/g, ' ')
    .replace(/[\s:.*]+$/, '')
    .trim();
}

/** Letters to insert, delete or replace until one text is the other (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

function isRowCode(code: string): code is RowCode {
  return Object.keys(WORDS).includes(code);
}

/** Every name a metric goes by: its code, and its words in each language. Made when asked, since words may have to be read first. */
function names(): readonly (readonly [name: string, code: RowCode])[] {
  return Object.entries<Localized>(WORDS).flatMap(([code, words]) =>
    isRowCode(code) ? [code, ...LANGS.map((lang) => words[lang])].map((name) => [name, code] as const) : [],
  );
}

/**
 * The metric of a name as people type it: its code or its name in any language, with or without a unit.
 * @example metricNamed('Цена позиции, ₽') // { code: 'price' }
 */
export function metricNamed(typed: string): NamedMetric {
  const name = folded(typed);
  const known = names();
  const exact = known.find(([its]) => folded(its) === name);
  if (exact !== undefined) return { code: exact[1] };
  if (name === '' || name.length > LONGEST) return { code: null, near: '' };
  let near = '';
  let best = NEAR;
  for (const [its] of known) {
    const other = folded(its);
    const same = 1 - distance(name, other) / Math.max(name.length, other.length);
    if (same > best) [near, best] = [its, same];
  }
  return { code: null, near };
}
