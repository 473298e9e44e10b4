import type { Store, Workbook } from '../../core/ports';
import { keepMapNames, readMapNames } from '../map/mapNames';
import type { ProgrammeReading } from '../programme/readProgramme';
import { mapNamesOf } from './mapNamesOf';

/**
 * Keeps what the map shows of the programme where that has changed; no remote call where it has not. A programme with errors
 * leaves the map as it was.
 * @throws AppError PROPERTIES_FULL, PROTECTED
 */
export function refreshMapNames(
  { workbook, store }: { readonly workbook: Pick<Workbook, 'id'>; readonly store: Store },
  { programme, isBroken }: Pick<ProgrammeReading, 'programme' | 'isBroken'>,
): void {
  if (isBroken) return;
  const names = mapNamesOf(programme);
  const file = workbook.id();
  if (JSON.stringify(readMapNames(store, file)) !== JSON.stringify(names)) keepMapNames(store, file, names);
}
