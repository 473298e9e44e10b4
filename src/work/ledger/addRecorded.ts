import type { Lang } from '../../core/lang';
import { MARK_VERSION, type OwnKind } from '../../core/ownMark';
import type { Clock, SheetInfo, Store, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import { madeBesides } from './additions';
import { Journal, type Remembered } from './journal';
import { printOf } from './print';
import type { Op, RunWhat } from './run';

/** What a run that is remembered needs of the world. */
export interface RecordPorts {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly store: Store;
}

/** New sheets, and whether making them can be undone. */
export interface Recorded {
  readonly sheets: readonly SheetInfo[];
  readonly remembered: Remembered;
}

/** What a run that made sheets remembers of each. */
export function sheetOps(made: readonly SheetInfo[], images: readonly SheetImage[]): readonly Op[] {
  return made.flatMap(({ id, name }, part) => {
    const image = images[part];
    if (image === undefined) return [];
    return [{ op: 'sheet', sheetId: id, name, print: printOf(image.values), ...madeBesides(image) }];
  });
}

/**
 * Makes new sheets and remembers it for undo; both reach the file together.
 * @param images told when the journal is there, so that names are still free
 * @throws AppError PROTECTED, SERVICE_FAILED, NAME_TAKEN
 */
export function addRecorded(
  ports: RecordPorts,
  images: () => readonly SheetImage[],
  what: RunWhat & { readonly kind: OwnKind },
  lang: Lang,
): Recorded {
  const { workbook, clock } = ports;
  const journal = new Journal(ports, lang);
  const at = clock.now();
  const run = journal.begin(at);
  const drawn = images();
  let remembered: Remembered = { lost: 'failed' };
  const sheets = workbook.addSheets(drawn, { kind: what.kind, id: what.id, version: MARK_VERSION, run }, (made) => {
    remembered = journal.add({ id: run, at, what, ops: sheetOps(made, drawn) });
  });
  return { sheets, remembered };
}
