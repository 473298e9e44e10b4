import type { Clock, Lock, Store, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { blockSheet, type Cells, drawBlock, type LiveBlock } from '../blocks/liveBlock';
import { COLOURS } from '../report/colours';
import { SheetBuilder } from '../report/sheetBuilder';
import { PAY_HEADERS, PLAN_BLOCKS, PROGRESS_HEADERS } from './blockTexts';
import { BLOCK_TOP } from './blockTop';
import { payBlock } from './payBlock';
import { type PlanReading, readPlanning } from './planReading';
import { progressBlock } from './progressBlock';

/** Id of the marks of the progress. */
export const PROGRESS_ID = 'progress';
/** Id of the marks of the pay list. */
export const PAY_ID = 'pay';

const SHORT_PIXELS = 130;
const NOTE_PIXELS = 220;

/** A sheet with a band above its table. @param names widths of the columns that hold names, in pixels */
function imageOf(names: readonly number[]): LiveBlock['image'] {
  return (name: string, block: Cells): SheetImage => {
    const sheet = new SheetBuilder(name);
    const { columns } = sheet.add(block);
    sheet.background({ row: 0, column: 0, rows: 1, columns }, COLOURS.title);
    sheet.background({ row: BLOCK_TOP - 1, column: 0, rows: 1, columns }, COLOURS.header);
    for (const [column, pixels] of names.entries()) sheet.width(column, 1, pixels);
    sheet.width(names.length, columns - names.length - 1, SHORT_PIXELS);
    sheet.width(columns - 1, 1, NOTE_PIXELS);
    // The line that explains the table is longer than a sheet is wide, so only the headers wrap.
    return { ...sheet.build(), wrapped: [{ row: BLOCK_TOP - 1, column: 0, rows: 1, columns }] };
  };
}

const PROGRESS: LiveBlock = {
  ...{ id: PROGRESS_ID, title: PLAN_BLOCKS.progress, columns: PROGRESS_HEADERS.length },
  image: imageOf([130, 290, 220]),
};
const PAY: LiveBlock = { id: PAY_ID, title: PLAN_BLOCKS.pay, columns: PAY_HEADERS.length, image: imageOf([130, 260]) };

/** What drawing needs of the world. */
interface DrawPorts {
  readonly workbook: Workbook;
  readonly clock: Pick<Clock, 'now' | 'today'>;
}

/**
 * Draws the progress of visits on its own sheet, which is made where it is missing: one remote call where its size is as it was; it
 * stands in the file after the next flush. To be called under the lock.
 * @throws AppError PROTECTED, SERVICE_FAILED
 */
export function drawProgress({ workbook, clock }: DrawPorts, reading: PlanReading, file: FileContext): void {
  drawBlock(workbook, PROGRESS, progressBlock(reading, file, clock.now()), file);
}

/** Draws the pay list as `drawProgress` draws the progress. @throws AppError PROTECTED, SERVICE_FAILED */
export function drawPay({ workbook, clock }: DrawPorts, reading: PlanReading, file: FileContext): void {
  drawBlock(workbook, PAY, payBlock(reading, file, clock.now()), file);
}

/**
 * Brings progress and pay up to date where their sheets are, after answers came or were decided on; none is made here. No remote
 * call besides the list of marks where there is none, else eleven at most.
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED
 */
export function refreshProgress(
  ports: DrawPorts & { readonly store: Pick<Store, 'get'>; readonly lock: Lock },
  file: FileContext,
): void {
  const { workbook, lock } = ports;
  const isThere = (id: string): boolean => blockSheet(workbook, id) !== undefined;
  if (!isThere(PROGRESS_ID) && !isThere(PAY_ID)) return;
  lock.hold(() => {
    const reading = readPlanning(ports, file);
    if (isThere(PROGRESS_ID)) drawProgress(ports, reading, file);
    if (isThere(PAY_ID)) drawPay(ports, reading, file);
    workbook.flush();
  });
}
