import type { Clock, Store, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { type Cells, drawBlock, type LiveBlock } from '../blocks/liveBlock';
import { COLOURS } from '../report/colours';
import { SheetBuilder } from '../report/sheetBuilder';
import type { FiledMap } from './filedMap';
import { MAP_COLUMNS, MAP_TOP, mapBlock } from './mapBlock';
import { readMapNames } from './mapNames';
import { MAP_ID } from './mapSheet';
import { mapTable } from './mapTable';
import { MAP_TEXTS } from './texts';

const NAME_PIXELS = 320;
const SHORT_PIXELS = 130;
const MEAN_COLUMN = 4;
/** Verdicts against the target and on the change. */
const VERDICT_COLUMNS = [7, 10];

interface MapPorts {
  readonly workbook: Workbook;
  readonly store: Pick<Store, 'get'>;
  readonly clock: Pick<Clock, 'now'>;
}

function mapImage(name: string, block: Cells): SheetImage {
  const sheet = new SheetBuilder(name);
  const { columns } = sheet.add(block);
  sheet.background({ row: 0, column: 0, rows: 1, columns }, COLOURS.title);
  sheet.background({ row: MAP_TOP - 1, column: 0, rows: 1, columns }, COLOURS.header);
  const rows = block.length - MAP_TOP;
  if (rows > 0) sheet.format({ row: MAP_TOP, column: MEAN_COLUMN, rows, columns: 1 }, '0.00');
  sheet.width(0, 1, NAME_PIXELS);
  sheet.width(1, 1, SHORT_PIXELS);
  sheet.width(2, 1, NAME_PIXELS);
  sheet.width(MEAN_COLUMN - 1, MAP_COLUMNS - MEAN_COLUMN + 1, SHORT_PIXELS);
  for (const column of VERDICT_COLUMNS) sheet.width(column, 1, NAME_PIXELS);
  // The lines above the table are longer than a sheet is wide, so only what stands in its columns wraps.
  const wrapped = { row: MAP_TOP - 1, column: 0, rows: Math.max(rows, 0) + 1, columns };
  return { ...sheet.build(), wrapped: [wrapped] };
}

const MAP: LiveBlock = { id: MAP_ID, title: MAP_TEXTS.title, columns: MAP_COLUMNS, image: mapImage };

/**
 * Draws the map of what is filed on its own sheet: one remote call where its size is as it was; it stands in the file after the
 * next flush. See `drawBlock` for what becomes of cells beside it.
 * @throws AppError PROTECTED, SERVICE_FAILED
 */
export function drawMap({ workbook, store, clock }: MapPorts, data: FiledMap, file: FileContext): void {
  const names = readMapNames(store, workbook.id());
  drawBlock(workbook, MAP, mapBlock(mapTable(names, data, file.lang), names, file, clock.now()), file);
}
