import type { GivenFact } from '../../core/defineFact';
import type { PlacedMark } from '../../core/ownMark';
import type { SheetInfo, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import type { Column, ColumnType, FileContext } from '../../core/table';
import { headerCells } from '../../i18n/cells';
import { COLOURS } from '../report/colours';
import { SheetBuilder } from '../report/sheetBuilder';
import { EXACT_MONEY } from '../report/tableBlock';
import { widthRuns } from '../report/widthRuns';
import { freeSheetNames, underFreeName } from '../sheetNames';
import type { KeptTable } from './openTable';

/** Pixels of a column: text people read wants room. */
const TEXT_PIXELS = 240;
const SHORT_PIXELS = 110;
/** Rows below the headers of a new sheet: they offer the words of a choice and show shares as such. */
const ROWS_BELOW = 999;
/** 14.5% rather than 0.145. */
const SHARE_FORMAT = '0.0%';

/** Formats of cells whose column holds numbers of several kinds; others keep the automatic one. */
const ROW_FORMATS: Partial<Readonly<Record<ColumnType, string>>> = {
  ...{ share: SHARE_FORMAT, money: EXACT_MONEY, count: '#,##0' },
};

/** Formats number columns row by row: a share typed as 10 is 10 % where the cell shows shares. */
function formatRows(sheet: SheetBuilder, { columns }: GivenFact, rowTypes: readonly ColumnType[]): void {
  const numbers = columns.flatMap(({ type }, i) => (type === 'number' ? [i] : []));
  for (const [i, type] of rowTypes.entries()) {
    const format = ROW_FORMATS[type];
    if (format === undefined) continue;
    for (const column of numbers) sheet.format({ row: 1 + i, column, rows: 1, columns: 1 }, format);
  }
}

function tableImage(fact: GivenFact, file: FileContext, name: string, rowTypes: readonly ColumnType[]): SheetImage {
  const sheet = new SheetBuilder(name);
  sheet.background(sheet.add([headerCells({ id: fact.id, columns: fact.columns, rows: [] }, file)]), COLOURS.header);
  const isShort = ({ id, type }: Column): boolean => type !== 'text' || fact.key.includes(id);
  const widthOf = (column: Column): number => column.pixels ?? (isShort(column) ? SHORT_PIXELS : TEXT_PIXELS);
  fact.columns.forEach((column, i) => {
    if (column.note !== undefined) sheet.note(0, i, column.note[file.lang]);
    if (column.type === 'share') sheet.format({ row: 1, column: i, rows: ROWS_BELOW, columns: 1 }, SHARE_FORMAT);
    if (column.type === 'choice' && column.words !== undefined) {
      const words = Object.values(column.words).map((word) => word[file.lang]);
      sheet.choice({ row: 1, column: i, rows: ROWS_BELOW, columns: 1 }, words);
    }
  });
  formatRows(sheet, fact, rowTypes);
  // Sheets that are filled by themselves hold ids long as a paragraph: wrapped, one row would fill half a screen.
  const wrappedRows = fact.personal ? 1 : 1 + ROWS_BELOW;
  return { ...sheet.build(), widths: widthRuns(fact.columns.map(widthOf)), frozenRows: 1, wrappedRows };
}

/** A table as it stands on a sheet just made, its first row the headers. */
function freshTable(fact: GivenFact, file: FileContext, sheet: SheetInfo): KeptTable {
  const cells = [headerCells({ id: fact.id, columns: fact.columns, rows: [] }, file)];
  const columns = fact.columns.map((_, i) => i);
  return { fact, sheet, headerRow: 0, columns, cells, repairs: { place: [], remove: [] } };
}

/** Marks of a table's header row and columns. */
function tableMarks({ fact, sheet, headerRow, columns }: KeptTable, file: string): PlacedMark[] {
  const { id: sheetId } = sheet;
  const { version } = fact;
  const header: PlacedMark = {
    place: { on: 'row', sheetId, index: headerRow },
    mark: { kind: 'header', id: fact.id, version },
    file,
  };
  const ofColumns = fact.columns.map(
    ({ id }, i): PlacedMark => ({
      place: { on: 'column', sheetId, index: columns[i] ?? i },
      mark: { kind: 'column', id, version },
      file,
    }),
  );
  return [header, ...ofColumns];
}

/**
 * Makes a new sheet for a fact, the last one of the file, and marks it; the person goes on looking at what they looked at.
 * @param run the run that makes it
 * @param alsoWrite what reaches the file together with it
 * @param rowTypes what the numbers of its first rows are, where they differ
 * @throws AppError PROTECTED, SERVICE_FAILED
 */
export function makeTable(
  workbook: Workbook,
  fact: GivenFact,
  file: FileContext,
  run: string,
  alsoWrite: (table: KeptTable) => void = () => {},
  rowTypes: readonly ColumnType[] = [],
): SheetInfo {
  const mark = { kind: 'table', id: fact.id, version: fact.version, run } as const;
  const seen = workbook.activeSheet();
  const [sheet] = underFreeName(workbook, () => {
    const image = tableImage(fact, file, freeSheetNames(workbook)(fact.title[file.lang]), rowTypes);
    return workbook.addSheets([image], mark, ([made]) => {
      if (made === undefined) return;
      const table = freshTable(fact, file, made);
      workbook.placeMarks(tableMarks(table, workbook.id()));
      alsoWrite(table);
    });
  });
  if (sheet === undefined) throw new RangeError('addSheets answered with no sheet');
  workbook.show(seen.id);
  return sheet;
}
