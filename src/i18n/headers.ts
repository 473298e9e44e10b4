import type { Lang } from '../core/lang';
import type { Column } from '../core/table';

/** A column's header in a language; a money column names the file's currency, where it is known. */
export function headerText(column: Column, lang: Lang, currency: string): string {
  const text = column.header[lang];
  return column.type === 'money' && currency !== '' ? `${text}, ${currency}` : text;
}
