import type { Clock, Store, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { type Cells, drawBlock, type LiveBlock } from '../blocks/liveBlock';
import { COLOURS } from '../report/colours';
import { SheetBuilder } from '../report/sheetBuilder';
import { MAP_COLUMNS, MAP_TOP, mapBlock } from './mapBlock';
import { type MapData, mapTable } from './mapData';
import { readMapNames } from './mapNames';
import { MAP_ID } from './mapSheet';
import { MAP_TEXTS } from './texts';

const NAME_PIXELS = 320;
const SHORT_PIXELS = 130;
const VERDICT_PIXELS = 220;
const MEAN_COLUMN = 4;
/** Deviation and change; power and importance; the two verdicts. */
const SIGNED_COLUMNS = [6, 9];
const SHARE_COLUMNS = [11, 12];
const VERDICT_COLUMNS = [7, 10];
const SIGNED = '+0.00;−0.00;0.00';

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
  if (rows > 0) {
    const format = (column: number, pattern: string): void =>
      sheet.format({ row: MAP_TOP, column, rows, columns: 1 }, pattern);
    format(MEAN_COLUMN, '0.00');
    for (const column of SIGNED_COLUMNS) format(column, SIGNED);
    for (const column of SHARE_COLUMNS) format(column, '0%');
  }
  sheet.width(0, 1, NAME_PIXELS);
  sheet.width(1, 1, SHORT_PIXELS);
  sheet.width(2, 1, NAME_PIXELS);
  sheet.width(MEAN_COLUMN - 1, MAP_COLUMNS - MEAN_COLUMN + 1, SHORT_PIXELS);
  for (const column of VERDICT_COLUMNS) sheet.width(column, 1, VERDICT_PIXELS);
  return sheet.build();
}

const MAP: LiveBlock = { id: MAP_ID, title: MAP_TEXTS.title, columns: MAP_COLUMNS, image: mapImage };

/**
 * Draws the map of what is filed on its own sheet: one remote call where its size is as it was; it stands in the file after the
 * next flush. See `drawBlock` for what becomes of cells beside it.
 * @throws AppError PROTECTED, SERVICE_FAILED
 */
export function drawMap({ workbook, store, clock }: MapPorts, data: MapData, file: FileContext): void {
  const names = readMapNames(store, workbook.id());
  drawBlock(workbook, MAP, mapBlock(mapTable(names, data, file.lang), names, file, clock.now()), file);
}
