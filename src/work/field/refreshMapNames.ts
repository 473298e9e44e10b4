import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { keepMapNames, type MapNames, readMapNames } from '../map/mapNames';
import type { ProgrammeReading } from '../programme/readProgramme';
import { mapNamesOf } from './mapNamesOf';
import { readImportance } from './readImportance';

function keptImportance({ touchpoints }: MapNames): ReadonlyMap<string, number> {
  return new Map(touchpoints.flatMap(({ code, importance }) => (importance === null ? [] : [[code, importance]])));
}

/**
 * Keeps what the map shows of the programme where that has changed, with the importance that stands on the journey's sheet; one
 * remote call where there is a journey, another where something has changed. A programme with errors leaves the map as it was.
 * @throws AppError PROPERTIES_FULL, PROTECTED
 */
export function refreshMapNames(
  { workbook, store }: { readonly workbook: Workbook; readonly store: Store },
  { programme, isBroken }: Pick<ProgrammeReading, 'programme' | 'isBroken'>,
  context: FileContext,
): void {
  if (isBroken) return;
  const file = workbook.id();
  const kept = readMapNames(store, file);
  const names = mapNamesOf(programme, readImportance(workbook, context) ?? keptImportance(kept));
  if (JSON.stringify(kept) !== JSON.stringify(names)) keepMapNames(store, file, names);
}
