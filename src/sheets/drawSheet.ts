import { areaA1 } from '../core/a1';
import { again } from '../core/again';
import { guarded } from '../core/guarded';
import type { Area, ChartImage, SheetImage } from '../core/sheetImage';
import { drawMarks } from './drawMarks';
import { asTyped } from './outsideText';

/** Up to so many cells formats and colours are set in one call for the whole sheet; beyond, per kind of format. */
const SMALL_SHEET = 20_000;
/** Rows of a sheet that was just inserted (assumed). */
const ROWS_OF_NEW_SHEET = 1000;
/** Columns of such a sheet (assumed). */
const COLUMNS_OF_NEW_SHEET = 26;
/** The number format of a cell nobody formatted. */
const AUTOMATIC = 'General';
const WHITE = '#ffffff';
/** Pixels; the report leaves room for this size (work/report/chartRow.ts). */
const CHART_SIZE = { width: 580, height: 340 };
/** Lengths of a dash and of the gap behind it, in pixels. */
const DASHES = [6, 4] as const;
/** Pixels between a block and the chart beside it. */
const CHART_MARGIN = 12;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A grid of the sheet's size with a value painted into some areas. */
function painted(image: SheetImage, empty: string, areas: readonly (readonly [Area, string])[]): string[][] {
  const grid = image.values.map((row) => row.map(() => empty));
  for (const [area, value] of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      grid[row]?.fill(value, area.column, area.column + area.columns);
    }
  }
  return grid;
}

/** Formats of a long list: one call per kind of format, however many columns share it. */
function formatByKind(sheet: Sheet, image: SheetImage): void {
  const areas = new Map<string, string[]>();
  for (const { format, area } of image.formats) areas.set(format, [...(areas.get(format) ?? []), areaA1(area)]);
  for (const [format, ranges] of areas) again(() => sheet.getRangeList(ranges).setNumberFormat(format));
}

/** Backgrounds from the first row to the last coloured one, in one call; rows below a long list's header have none. */
function paintBackgrounds(sheet: Sheet, image: SheetImage): void {
  const rows = Math.max(...image.backgrounds.map(({ area }) => area.row + area.rows));
  const top = { ...image, values: image.values.slice(0, rows) };
  const colours = image.backgrounds.map(({ area, colour }) => [area, colour] as const);
  const columns = image.values[0]?.length ?? 1;
  const grid = painted(top, WHITE, colours);
  again(() => sheet.getRange(1, 1, rows, columns).setBackgrounds(grid));
}

function addNotes(sheet: Sheet, image: SheetImage): void {
  if (image.notes.length === 0) return;
  const lastRow = Math.max(...image.notes.map(({ row }) => row));
  const lastColumn = Math.max(...image.notes.map(({ column }) => column));
  const firstRow = Math.min(...image.notes.map(({ row }) => row));
  const grid = Array.from({ length: lastRow - firstRow + 1 }, () => new Array<string>(lastColumn + 1).fill(''));
  for (const { row, column, text } of image.notes) grid[row - firstRow]?.splice(column, 1, text);
  again(() => sheet.getRange(firstRow + 1, 1, grid.length, lastColumn + 1).setNotes(grid));
}

function addChoices(sheet: Sheet, image: SheetImage): void {
  for (const { words, area } of image.choices) {
    // People may type words of their own: refusing them would lose what they meant.
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...words], true)
      .setAllowInvalid(true)
      .build();
    again(() => sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns).setDataValidation(rule));
  }
}

/**
 * Series of a combo chart: a ground of steps on an axis of its own from 0 to 1, lines in front of it, all but the first dashed (docs
 * chart-configuration-options.md, combo chart: series, seriesType, vAxes).
 */
function setBands(builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, lines: number): void {
  builder
    .setOption('seriesType', 'line')
    .setOption('series.0.type', 'steppedArea')
    .setOption('series.0.targetAxisIndex', 1)
    .setOption('vAxes.1.minValue', 0)
    .setOption('vAxes.1.maxValue', 1)
    .setOption('vAxes.1.textPosition', 'none');
  for (let line = 1; line <= lines; line++) {
    builder.setOption(`series.${line}.type`, 'line').setOption(`series.${line}.targetAxisIndex`, 0);
    if (line > 1) builder.setOption(`series.${line}.lineDashStyle`, [...DASHES]);
  }
}

/** Sheets has no builder for waterfalls (docs reference/spreadsheet/EmbeddedChartBuilder.md): they are stacked columns. */
function setLook(
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  { type, colours, unnamed = [], ranges }: ChartImage,
): void {
  if (colours !== undefined) builder.setOption('colors', [...colours]);
  if (type === 'waterfall' || type === 'tornado') builder.setOption('isStacked', true);
  if (type === 'bands') setBands(builder, ranges.length - 2);
  for (const series of unnamed) builder.setOption(`series.${series}.visibleInLegend`, false);
}

function addChart(sheet: Sheet, chart: ChartImage): void {
  const builder = sheet.newChart();
  const { BAR, COLUMN, COMBO, LINE } = Charts.ChartType;
  const type = { bar: BAR, column: COLUMN, line: LINE, waterfall: COLUMN, tornado: BAR, bands: COMBO }[chart.type];
  builder.setChartType(type);
  for (const area of chart.ranges) {
    builder.addRange(sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns));
  }
  builder
    .setNumHeaders(1)
    .setPosition(chart.row + 1, chart.column + 1, CHART_MARGIN, 0)
    .setOption('title', chart.title)
    .setOption('width', CHART_SIZE.width)
    .setOption('height', CHART_SIZE.height)
    .setOption(type === BAR ? 'hAxis.format' : 'vAxis.format', chart.format);
  setLook(builder, chart);
  sheet.insertChart(builder.build());
}

function wrapAreas(sheet: Sheet, { wrapped = [] }: SheetImage): void {
  if (wrapped.length > 0) again(() => sheet.getRangeList(wrapped.map(areaA1)).setWrap(true));
}

/** Everything of an image but its cells and charts, on a sheet that was just made. */
export function prepareSheet(sheet: Sheet, image: SheetImage): void {
  const columns = image.values[0]?.length ?? 1;
  // Writing beyond the grid is refused or extends it: reports differ, so the rows are there before.
  if (image.values.length > ROWS_OF_NEW_SHEET) {
    sheet.insertRowsAfter(ROWS_OF_NEW_SHEET, image.values.length - ROWS_OF_NEW_SHEET);
  }
  if (columns > COLUMNS_OF_NEW_SHEET) {
    sheet.insertColumnsAfter(COLUMNS_OF_NEW_SHEET, columns - COLUMNS_OF_NEW_SHEET);
  }
  const isSmall = image.values.length * columns <= SMALL_SHEET;
  const isWithin = image.formats.every(({ area }) => area.row + area.rows <= image.values.length);
  // Formats go first: a Date written into a cell without a format shows as the file's locale writes dates, while a
  // format set afterwards would turn it into a bare number.
  if (!isSmall || !isWithin) formatByKind(sheet, image);
  else if (image.formats.length > 0) {
    const formats = image.formats.map(({ area, format }) => [area, format] as const);
    const grid = painted(image, AUTOMATIC, formats);
    again(() => sheet.getRange(1, 1, image.values.length, columns).setNumberFormats(grid));
  }
  if (image.backgrounds.length > 0) paintBackgrounds(sheet, image);
  addNotes(sheet, image);
  addChoices(sheet, image);
  for (const { column, columns: count, pixels } of image.widths) {
    again(() => sheet.setColumnWidths(column + 1, count, pixels));
  }
  const wrapped = Math.min(image.wrappedRows, ROWS_OF_NEW_SHEET);
  if (wrapped > 0) again(() => sheet.getRange(1, 1, wrapped, columns).setWrap(true));
  wrapAreas(sheet, image);
  const { marks, frozenRows, frozenColumns = 0 } = image;
  if (marks !== undefined) {
    const grid = { rows: ROWS_OF_NEW_SHEET, columns: Math.max(columns, COLUMNS_OF_NEW_SHEET) };
    drawMarks(sheet, marks, grid);
  }
  if (frozenRows > 0) again(() => sheet.setFrozenRows(frozenRows));
  if (frozenColumns > 0) again(() => sheet.setFrozenColumns(frozenColumns));
}

/** Writes some rows of an image; `first` stands in the sheet's first cell instead of its own text. */
export function drawRows(sheet: Sheet, image: SheetImage, from: number, count: number, first?: string): void {
  const rows = image.values.slice(from, from + count).map((row) => row.map(asTyped));
  const top = rows[0];
  if (top === undefined) return;
  if (from === 0 && first !== undefined) top[0] = asTyped(first);
  // The only way a formula reaches a cell: the text is our own.
  for (const { row, column, text } of image.formulas ?? []) rows[row - from]?.splice(column, 1, text);
  again(() => sheet.getRange(from + 1, 1, rows.length, top.length).setValues(rows));
}

/** Draws the charts from the n-th on, then writes the first cell, which until then says that the sheet is not finished. */
export function finishDrawing(sheet: Sheet, image: SheetImage, chartsThere: number): void {
  const title = image.values[0]?.[0];
  if (title === undefined) return;
  // Charts are made over filled cells: from empty ones Sheets could not tell labels from numbers (assumed).
  for (const chart of image.charts.slice(chartsThere)) guarded(() => addChart(sheet, chart));
  again(() => sheet.getRange(1, 1, 1, 1).setValues([[asTyped(title)]]));
}

/**
 * Draws an image on a sheet that was just made; the number of calls does not depend on the number of rows. The values
 * go last, so that a sheet left behind by a cut is empty and nobody takes it for a report; where charts must follow them,
 * the first cell says until the end that the sheet is not finished.
 */
export function drawSheet(sheet: Sheet, image: SheetImage): void {
  prepareSheet(sheet, image);
  const hasCharts = image.charts.length > 0;
  drawRows(sheet, image, 0, image.values.length, hasCharts ? image.unfinished : undefined);
  if (hasCharts) finishDrawing(sheet, image, 0);
}
