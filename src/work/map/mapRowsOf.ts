import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { experienceRows } from '../../data/experience/mapRows';
import type { MapRow } from '../../facts/experienceMap';
import { AnswersLog } from '../intake/answersLog';
import { readPlanned } from '../intake/readPlanned';
import { VisitsLog } from '../intake/visitsLog';
import { filedMap } from './filedMap';
import { mapInput } from './mapInput';
import { readMapNames } from './mapNames';

/**
 * The experience map of all waves as it stands on the sheets; three remote calls besides the list of marks, none before anything
 * is filed.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function mapRowsOf(
  { workbook, store }: { readonly workbook: Workbook; readonly store: Pick<Store, 'get'> },
  file: FileContext,
): readonly MapRow[] {
  const visits = VisitsLog.open(workbook, file);
  const answers = visits && AnswersLog.open(workbook, file);
  if (visits === undefined || answers === undefined) return [];
  const filed = filedMap(visits, answers, readPlanned(workbook, file));
  return experienceRows(mapInput(readMapNames(store, workbook.id()), filed, file.lang));
}
