import type { SheetInfo, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { Follow, Reported } from './following';

/**
 * Does what comes along with a report that stands in the file already; to be called under the lock.
 * @param sheets the report's
 * @returns what a person should know of it, else empty
 */
export function followNow(
  workbook: Pick<Workbook, 'flush'>,
  follow: Follow | undefined,
  reported: Omit<Reported, 'tables'>,
  sheets: readonly SheetInfo[],
  file: FileContext,
): string {
  const following = follow?.({ ...reported, tables: [] }, file);
  if (following === undefined) return '';
  try {
    if (following.write()) workbook.flush();
  } catch (cause) {
    // The report stands, whatever Google refuses here.
    return following.end({ sheets, refused: cause });
  }
  return following.end({ sheets });
}
