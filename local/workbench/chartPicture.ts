import type { ChartView, Control } from '../apps-script/appsScript';
import { closeArea } from '../apps-script/file/a1';
import { parseAddress } from './a1';
import type { ChartPicture } from './protocol';

/** Size of a chart on Google when nothing else is set. */
const DEFAULT_SIZE = { width: 600, height: 371 };

/**
 * A chart with the numbers its ranges hold now: the first column of the first range is the categories, every further
 * column a series; a text at the top of a series is its name. Where the builder was not told how many rows are headers,
 * a text at the top is one.
 */
export function chartPicture(control: Control, sheetId: number, chart: ChartView): ChartPicture {
  const values = control.values(sheetId);
  const columns = chart.ranges.flatMap((range) => columnsOf(range));
  const [first, ...rest] = columns;
  const hasHeader = rest.some((column) => typeof values[column.row]?.[column.column] === 'string');
  const skip = chart.numHeaders ?? (hasHeader ? 1 : 0);
  const categories = first ? textsOf(control, sheetId, first).slice(skip) : [];
  const series = rest.map((column, at) => {
    const cells = rowsOf(column).map((row) => numberOf(values[row]?.[column.column]));
    const name = skip > 0 ? textOf(values[column.row]?.[column.column]) : '';
    const of = (key: string): unknown => option(chart.options, `series.${at}.${key}`);
    const type = textOf(of('type')) || textOf(option(chart.options, 'seriesType'));
    const axis = numberOf(of('targetAxisIndex')) ?? 0;
    const dashed = Array.isArray(of('lineDashStyle'));
    return { name, values: cells.slice(skip), inLegend: of('visibleInLegend') !== false, type, axis, dashed };
  });
  const colors = option(chart.options, 'colors');
  const horizontal = chart.type.toLowerCase() === 'bar';
  const format = option(chart.options, `${horizontal ? 'hAxis' : 'vAxis'}.format`);
  const valueCell = rest[0];
  return {
    id: chart.id,
    type: chart.type.toLowerCase(),
    title: textOf(option(chart.options, 'title')),
    format: textOf(format) || (valueCell ? control.format(sheetId, valueCell.row + skip, valueCell.column) : ''),
    categories,
    series,
    stacked: option(chart.options, 'isStacked') === true,
    colors: Array.isArray(colors) ? colors.map(textOf) : [],
    row: chart.row - 1,
    column: chart.column - 1,
    width: numberOf(option(chart.options, 'width')) ?? DEFAULT_SIZE.width,
    height: numberOf(option(chart.options, 'height')) ?? DEFAULT_SIZE.height,
  };
}

/** A column of a range, by its first row. */
interface ColumnStrip {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

function columnsOf(range: string): ColumnStrip[] {
  const open = parseAddress(range)?.area;
  if (open?.lastRow === undefined || open.lastColumn === undefined) return [];
  const area = closeArea(open, open.lastRow + 1, open.lastColumn + 1);
  return Array.from({ length: area.columns }, (_, offset) => ({
    row: area.row,
    rows: area.rows,
    column: area.column + offset,
  }));
}

function rowsOf(strip: ColumnStrip): number[] {
  return Array.from({ length: strip.rows }, (_, offset) => strip.row + offset);
}

function textsOf(control: Control, sheetId: number, strip: ColumnStrip): string[] {
  return control.cells(sheetId, strip.row, strip.column, strip.rows, 1).map((line) => line[0]?.text ?? '');
}

/** An option by its dotted name, whether it was set so or as nested objects. */
function option(options: Readonly<Record<string, unknown>>, name: string): unknown {
  if (name in options) return options[name];
  return name.split('.').reduce<unknown>((holder, key) => (isRecord(holder) ? holder[key] : undefined), options);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
