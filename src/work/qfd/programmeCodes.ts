import { AppError } from '../../core/appError';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { folded } from '../../data/qfdCells';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { openSheet } from '../programme/programmeSheets';

/** A touchpoint of the visit programme: by its code ratings come to the journey. */
export interface KnownPoint {
  readonly code: string;
  /** In each language, as names are compared. */
  readonly names: readonly string[];
}

/**
 * The touchpoints of the visit programme; one remote call besides the list of marks. None where there is no programme, and where
 * its sheet cannot be read: that is told where it is used.
 */
export function programmeCodes(workbook: Workbook, file: FileContext): readonly KnownPoint[] {
  try {
    return openSheet(workbook, TOUCHPOINTS_FACT, file).rows.map((row) => ({
      code: row.text('code'),
      names: (['name_ru', 'name_kk', 'name_en'] as const).map((name) => folded(row.text(name))),
    }));
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    return [];
  }
}
