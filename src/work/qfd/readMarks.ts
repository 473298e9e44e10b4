import type { FactRead } from '../../core/defineModel';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';

/** Marks of all matrices of this file. */
export function readMarks(_workbook: Workbook, _file: FileContext): FactRead {
  return { sheet: '', letters: {}, rows: [] };
}
