import { AppError } from '../../core/appError';
import type { OwnMark } from '../../core/ownMark';
import type { SheetInfo, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import { type OwnSheet, ownSheets } from '../ownership';
import { batchRows, type PartPrints, standingOf } from './batches';

/** Whether to go on: asked before each batch. */
export type MayGoOn = (rowsDone: number) => 'go' | 'time' | 'stopped';

interface Terms {
  readonly workbook: Workbook;
  readonly images: readonly SheetImage[];
  /** How each image is written, in their order. */
  readonly prints: readonly PartPrints[];
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

/** Sheets of a run with the part each is. */
export function sheetsOfRun(workbook: Workbook, run: string): readonly (OwnSheet & { readonly part: number })[] {
  return ownSheets(workbook).flatMap((sheet) =>
    sheet.placed.mark.run === run ? [{ ...sheet, part: sheet.placed.mark.part ?? 0 }] : [],
  );
}

/** People were at work on it: it stays theirs, under its name, and the report begins anew beside it. */
function leaveToPeople(workbook: Workbook, sheetId: number): never {
  workbook.removeMarks(workbook.marks().filter(({ place }) => place.sheetId === sheetId));
  throw new AppError('NAME_TAKEN');
}

function foundPart({ workbook, mark, prints }: Terms, part: number): Found | undefined {
  const own = sheetsOfRun(workbook, mark.run).find((sheet) => sheet.part === part);
  const print = prints[part];
  if (own === undefined || print === undefined) return undefined;
  // What stands on the sheet is the truth: rows that were written and not noted are not written again.
  const { rows, isWhole } = standingOf(print, workbook.readAll(own.id));
  if (isWhole) return { sheet: own, rows: print.rows, isWhole };
  if (rows === undefined) return leaveToPeople(workbook, own.id);
  if (rows > 0) return { sheet: own, rows, isWhole };
  // Nobody knows whether its formats are there: an empty sheet of ours is made anew.
  workbook.removeSheet(own.id);
  return undefined;
}

/**
 * Writes a run's sheets batch by batch, the last sheet first, and flushes each batch. Called again after a stop or a cut it goes
 * on where the sheets end; a sheet people were at work on stays theirs.
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
    const found = terms.resumed ? foundPart(terms, part) : undefined;
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
    // Somebody may have typed below meanwhile.
    if (row > 0 && workbook.filledRows(sheet.id) !== row) return leaveToPeople(workbook, sheet.id);
    workbook.writeRows(sheet.id, image, row, batch);
    workbook.flush();
  }
  return undefined;
}
