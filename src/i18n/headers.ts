import type { Lang } from '../core/lang';
import type { Column } from '../core/table';

/** A column's header in a language; a money column names the file's currency, where it is known. */
export function headerText(column: Pick<Column, 'header' | 'type'>, lang: Lang, currency: string): string {
  const text = column.header[lang];
  return column.type === 'money' && currency !== '' ? `${text}, ${currency}` : text;
}
