import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { experienceRows } from '../../data/experience/mapRows';
import type { MapRow } from '../../facts/experienceMap';
import { AnswersLog } from '../intake/answersLog';
import { readPlanned } from '../intake/readPlanned';
import { VisitsLog } from '../intake/visitsLog';
import { filedMap } from './filedMap';
import { mapInput } from './mapInput';
import { type MapNames, readMapNames } from './mapNames';

/**
 * The experience map of all waves as it stands on the sheets; three remote calls besides the list of marks, none before anything
 * is filed.
 * @param known what was read already
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function mapRowsOf(
  { workbook, store }: { readonly workbook: Workbook; readonly store: Pick<Store, 'get'> },
  file: FileContext,
  known: { readonly visits?: VisitsLog; readonly names?: MapNames } = {},
): readonly MapRow[] {
  const visits = known.visits ?? VisitsLog.open(workbook, file);
  const answers = visits && AnswersLog.open(workbook, file);
  if (visits === undefined || answers === undefined) return [];
  const filed = filedMap(visits, answers, readPlanned(workbook, file));
  const names = known.names ?? readMapNames(store, workbook.id());
  return experienceRows(mapInput(names, filed, file.lang));
}
