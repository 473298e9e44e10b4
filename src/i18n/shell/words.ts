import type { Localized } from '../../core/lang';

/** Words of one entry in the order ru, kk, en: the shell has hundreds of short ones. */
export function words(ru: string, kk: string, en: string): Localized {
  return { ru, kk, en };
}
