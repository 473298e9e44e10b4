import type { Lang } from '../core/lang';
import { fill } from './template';

/** More names than these make a sentence nobody reads to its end. */
const MOST_NAMED = 5;

const ALL = { ru: '{names:names}', kk: '{names:names}', en: '{names:names}' };
const SOME = {
  ru: '{names:names} и ещё {n:int}',
  kk: '{names:names} және тағы {n:int}',
  en: '{names:names} and {n:int} more',
};

/** Names in quotation marks for the middle of a sentence: the first five, then how many more there are. */
export function someNames(names: readonly string[], lang: Lang): string {
  const more = names.length - MOST_NAMED;
  return fill(more > 0 ? SOME : ALL, { names: names.slice(0, MOST_NAMED).join('\n'), n: more }, lang);
}
