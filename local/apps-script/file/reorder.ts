import type { ChartView } from '../appsScript';
import { a1Of, closeArea, parseA1 } from './a1';
import { known } from './known';
import type { Order } from './Order';
import { keyOf } from './Painted';
import type { SheetData } from './SheetData';
import type { SpreadsheetFile } from './SpreadsheetFile';

/**
 * Puts the rows or columns of a sheet into another order: cells with all that lies on them, marks, charts, names.
 * @param marksStay whether marks keep their places while the cells move, as they do when people sort (assumed, open)
 * @throws ServiceError where formulas stand on the sheet or name it: their references are not rewritten here
 */
export function reorder(file: SpreadsheetFile, sheet: SheetData, order: Order, marksStay = false): void {
  const name = sheet.name.toLowerCase();
  const isFree = file.sheets.every((own) =>
    [...own.formulas.values()].every(({ text }) => own !== sheet && !text.toLowerCase().includes(name)),
  );
  known(isFree, 'moving rows or columns that formulas refer to');
  sheet.reorder(order);
  for (const painted of [sheet.formats, sheet.backgrounds, sheet.validations, sheet.wraps]) painted.reorder(order);
  sheet.colourRules = sheet.colourRules.map((rule) => ({
    ...rule,
    areas: rule.areas.flatMap((area) => order.parts(area)),
  }));
  moveKeys(sheet.notes, (key) => {
    const cell = order.cell(Math.floor(key / keyOf(1, 0)), key % keyOf(1, 0));
    return cell && keyOf(cell.row, cell.column);
  });
  if (order.axis === 'columns') moveKeys(sheet.widths, (column) => order.at(column));
  if (sheet.answers) moveKeys<unknown>(sheet.answers[order.axis], (line) => order.at(line));
  if (marksStay) return;
  const on = order.axis === 'rows' ? 'row' : 'column';
  for (const mark of sheet.metadata.splice(0)) {
    const index = mark.on === on ? order.at(mark.index) : mark.index;
    if (index !== undefined) sheet.metadata.push(Object.assign(mark, { index }));
  }
  sheet.guardedAreas.push(...sheet.guardedAreas.splice(0).flatMap((area) => order.parts(area)));
  sheet.charts.push(...sheet.charts.splice(0).map((chart) => movedChart(chart, sheet, order)));
  for (const [key, range] of [...file.names]) {
    const area = range.sheetId === sheet.id ? order.around(range.area) : range.area;
    if (area) file.names.set(key, { ...range, area });
    else file.names.delete(key);
  }
}

function moveKeys<T>(map: Map<number, T>, move: (key: number) => number | undefined): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const moved = move(key);
    if (moved !== undefined) map.set(moved, value);
  }
}

/** A chart stays where it is when the row or column under its corner goes (assumed). */
function movedChart(chart: ChartView, sheet: SheetData, order: Order): ChartView {
  const corner = order.cell(chart.row - 1, chart.column - 1) ?? { row: chart.row - 1, column: chart.column - 1 };
  const ranges = chart.ranges.flatMap((a1) => {
    const open = parseA1(a1);
    const area = open && order.around(closeArea(open, sheet.rows, sheet.columns));
    return area ? [a1Of(area)] : [];
  });
  return { ...chart, ranges, row: corner.row + 1, column: corner.column + 1 };
}
