import { LANGS, type Lang } from '../../core/lang';
import type { FilledNames } from './programme';

/** A name in a language, else in the first one that has it. */
export function nameIn(names: FilledNames, lang: Lang): string {
  return [lang, ...LANGS].map((one) => names[one]).find((name) => name !== '') ?? '';
}
