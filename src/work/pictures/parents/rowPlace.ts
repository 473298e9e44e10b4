import type { FactRead } from '../../../core/defineModel';
import type { Lang } from '../../../core/lang';
import { fill } from '../../../i18n/template';
import type { Part } from './part';
import { PARENTS_TEXTS as TEXTS } from './texts';

/** The link to a row of a fact's sheet; none where no one sheet keeps it. */
export function rowPlace(
  { sheet, sheetId }: Pick<FactRead, 'sheet' | 'sheetId'>,
  found: { readonly row: number } | undefined,
  lang: Lang,
): NonNullable<Part['at']> | null {
  if (sheetId === undefined || found === undefined) return null;
  const { row } = found;
  return { sheetId, row, text: fill(TEXTS.row, { sheet, row: String(row) }, lang) };
}
