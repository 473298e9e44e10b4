/**
 * The locale whose numbers Intl is to write. Kazakh numbers are written as Russian ones: browsers without Kazakh data
 * say that they know Kazakh and then write points.
 * @param locale as a spreadsheet names it, such as `kk_KZ`
 */
export function intlLocale(locale: string): string {
  const tag = locale.replace('_', '-');
  return tag.startsWith('kk') ? 'ru-RU' : tag;
}
