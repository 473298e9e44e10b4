/**
 * Locales for Intl, best first. Not every browser knows Kazakh; Russian writes numbers almost alike, English does not.
 * @param locale as a spreadsheet names it, such as `kk_KZ`
 */
export function intlLocales(locale: string): string[] {
  const tag = locale.replace('_', '-');
  return tag.startsWith('kk') ? [tag, 'ru-RU'] : [tag];
}
