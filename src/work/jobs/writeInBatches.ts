import { AppError } from '../../core/appError';
import type { OwnMark } from '../../core/ownMark';
import type { SheetInfo, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import { ownSheets } from '../ownership';

/** About a second of Google's time, so that a wish to stop waits at most two. */
const BATCH_CELLS = 100_000;

/** Whether to go on: asked before each batch. */
export type MayGoOn = (rowsDone: number) => 'go' | 'time' | 'stopped';

/** Whether images fit into one batch, so that nobody would notice a counter. */
export function isOneBatch(images: readonly SheetImage[]): boolean {
  return images.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0) <= BATCH_CELLS;
}

function batchRows({ values }: SheetImage): number {
  return Math.max(1, Math.floor(BATCH_CELLS / (values[0]?.length ?? 1)));
}

/** Rows of all images. */
export function rowsOf(images: readonly SheetImage[]): number {
  return images.reduce((sum, { values }) => sum + values.length, 0);
}

interface Terms {
  readonly workbook: Workbook;
  readonly images: readonly SheetImage[];
  /** Its run is how sheets made before a stop are found again. */
  readonly mark: OwnMark & { readonly run: string };
  /** Whether an earlier execution may have written part of it. */
  readonly resumed: boolean;
  readonly mayGoOn: MayGoOn;
}

/** A sheet of the run that an earlier execution left, and how many of its rows stand. */
interface Found {
  readonly sheet: SheetInfo;
  readonly rows: number;
  readonly isWhole: boolean;
}

function foundPart({ workbook, mark }: Terms, part: number, image: SheetImage): Found | undefined {
  const own = ownSheets(workbook).find(
    ({ placed }) => placed.mark.run === mark.run && (placed.mark.part ?? 0) === part,
  );
  if (own === undefined) return undefined;
  const rows = workbook.read(own.id, 0, 1);
  const all = image.values.length;
  // What stands on the sheet is the truth: rows that were written and not noted are not written again.
  if (rows[0]?.[0] !== image.unfinished && rows.length >= all) return { sheet: own, rows: all, isWhole: true };
  if (rows.length !== all && rows.length % batchRows(image) !== 0) {
    // People were at work on it, and where the rest belongs nobody knows: it stays theirs under its name.
    workbook.removeMarks([own.placed]);
    throw new AppError('NAME_TAKEN');
  }
  if (rows.length > 0) return { sheet: own, rows: rows.length, isWhole: false };
  // Nobody knows whether its formats are there: an empty sheet of ours is made anew.
  workbook.removeSheet(own.id);
  return undefined;
}

/**
 * Writes a run's sheets batch by batch, the last sheet first, and flushes each batch. Called again after a stop or a cut it goes
 * on where the sheets end; a sheet people have put rows into stays theirs.
 * @returns the sheets in the order of the images, or why it stopped
 * @throws AppError PROTECTED, SERVICE_FAILED; NAME_TAKEN also where people were at work on a sheet: begin anew
 */
export function writeInBatches(terms: Terms): readonly SheetInfo[] | 'time' | 'stopped' {
  const { workbook, images, mark } = terms;
  const made: SheetInfo[] = [];
  let done = 0;
  for (let part = images.length - 1; part >= 0; part--) {
    const image = images[part];
    if (image === undefined) continue;
    const found = terms.resumed ? foundPart(terms, part, image) : undefined;
    const sheet = found?.sheet ?? workbook.beginSheet(image, { ...mark, part }, made[0]?.id);
    made.unshift(sheet);
    done += found?.rows ?? 0;
    const stopped = writeRest(terms, sheet, image, found?.rows ?? 0, done);
    if (stopped !== undefined) return stopped;
    done += image.values.length - (found?.rows ?? 0);
    if (found?.isWhole !== true) {
      workbook.finishSheet(sheet.id, image);
      workbook.flush();
    }
  }
  return made.map(({ id, name }) => ({ id, name }));
}

function writeRest(
  { workbook, mayGoOn }: Terms,
  sheet: SheetInfo,
  image: SheetImage,
  from: number,
  doneBefore: number,
): 'time' | 'stopped' | undefined {
  const batch = batchRows(image);
  for (let row = from; row < image.values.length; row += batch) {
    const answer = mayGoOn(doneBefore + row - from);
    if (answer !== 'go') return answer;
    workbook.writeRows(sheet.id, image, row, batch);
    workbook.flush();
  }
  return undefined;
}
