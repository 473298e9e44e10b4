import type { CellView, Control, SheetView, ValidationView } from '../appsScript';
import type { UiState } from '../base/Ui';
import { showCell } from '../display/showCell';
import { typedText } from '../display/typedText';
import { fromCellValue, toCellValue } from '../execution/cellValues';
import { a1Of, closeArea, parseA1 } from '../file/a1';
import { contains } from '../file/area';
import type { ColourRule } from '../file/ColourRule';
import { keyOf } from '../file/Painted';
import { ServiceError } from '../file/ServiceError';
import type { SheetData } from '../file/SheetData';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import { saveFile } from '../file/state';
import { CellError, type Entered, WallClock } from '../file/stored';
import type { LocaleRules } from '../typing/locales';
import { parseTyped } from '../typing/parseTyped';
import { arranging } from './arranging';
import { forms } from './forms';
import { outside } from './outside';
import { people } from './people';

/**
 * The hands of people on a file: they need no permission, cost no calls and may write where scripts may not.
 * @param clock the current year in the file's zone, and milliseconds since 1970
 */
export function createControl(
  file: SpreadsheetFile,
  ui: UiState,
  { year, now }: { readonly year: () => number; readonly now: () => number },
): Control {
  return {
    ...viewing(file, ui),
    ...editing(file, year),
    ...arranging(file),
    ...people(file, ui),
    ...forms(file, now),
    ...outside(file),
  };
}

function viewing(
  file: SpreadsheetFile,
  ui: UiState,
): Pick<
  Control,
  | 'sheets'
  | 'activeSheetId'
  | 'activeCell'
  | 'cells'
  | 'values'
  | 'input'
  | 'metadata'
  | 'sidebar'
  | 'format'
  | 'names'
  | 'save'
> {
  return {
    sheets: () => file.sheets.map(viewOf),
    activeSheetId: () => file.activeId,
    activeCell: () => file.sheet(file.activeId).activeCell,
    cells: (sheetId, row, column, rows, columns) => {
      const sheet = file.sheet(sheetId);
      return Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, right) => cellView(sheet, row + down, column + right, file.rules)),
      );
    },
    values: (sheetId) => {
      const sheet = file.sheet(sheetId);
      const { rows, columns } = sheet.filled();
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => toCellValue(sheet.value(row, column), file.zone)),
      );
    },
    input: (sheetId, row, column) => {
      const sheet = file.sheet(sheetId);
      const format = sheet.formats.at(row, column) ?? '';
      return sheet.formula(row, column)?.text ?? typedText(sheet.value(row, column), format, file.rules);
    },
    metadata: (sheetId) => {
      const own = file.sheet(sheetId).metadata.filter(({ on }) => on === 'sheet');
      return Object.fromEntries(own.map(({ key, value }) => [key, value]));
    },
    sidebar: () => ui.sidebar,
    format: (sheetId, row, column) => file.sheet(sheetId).formats.at(row, column) ?? '',
    names: () => [...file.names.values()].filter(({ sheetId }) => file.find(sheetId) !== undefined),
    save: () => saveFile(file),
  };
}

function editing(
  file: SpreadsheetFile,
  year: () => number,
): Pick<
  Control,
  | 'activate'
  | 'type'
  | 'importValues'
  | 'addSheet'
  | 'setColumnWidth'
  | 'renameSheet'
  | 'nameRange'
  | 'deleteSheet'
  | 'protect'
> {
  const write = (sheet: SheetData, row: number, column: number, values: readonly (readonly Entered[])[]): void => {
    const columns = values.reduce((most, cells) => Math.max(most, cells.length), 0);
    if (columns === 0) return;
    file.grow(sheet, row + values.length, column + columns);
    file.write(sheet, { row, column, rows: values.length, columns }, values);
    file.recalculation.run();
  };
  return {
    activate: (sheetId) => {
      file.sheet(sheetId).hidden = false;
      file.activate(sheetId);
    },
    type: (sheetId, row, column, texts) => {
      const sheet = file.sheet(sheetId);
      const now = year();
      texts.forEach((cells, down) => {
        cells.forEach((text, right) => {
          refuseInvalid(sheet, row + down, column + right, text);
        });
      });
      const plain = (down: number, right: number): boolean =>
        !sheet.formats.empty && sheet.formats.at(row + down, column + right) === '@';
      const values = texts.map((cells, down) =>
        cells.map((text, right) => (plain(down, right) ? text.replace(/^'/, '') : parseTyped(text, file.rules, now))),
      );
      write(sheet, row, column, values);
    },
    importValues: (name, values) => {
      const sheet = file.insert(name);
      write(
        sheet,
        0,
        0,
        values.map((cells) => cells.map((value) => fromCellValue(value, file.zone))),
      );
      return sheet.id;
    },
    addSheet: (name) => file.insert(name).id,
    setColumnWidth: (sheetId, column, pixels) => {
      file.sheet(sheetId).widths.set(column, pixels);
    },
    renameSheet: (sheetId, name) => file.rename(sheetId, name),
    nameRange: (name, sheetId, area) => {
      file.nameRange(name, sheetId, area);
      file.recalculation.run();
    },
    deleteSheet: (sheetId) => {
      file.remove(sheetId);
      file.recalculation.run();
    },
    protect: (sheetId, range) => {
      const sheet = file.sheet(sheetId);
      if (range === undefined) {
        sheet.guarded = true;
        return;
      }
      const open = parseA1(range);
      if (!open) throw new ServiceError('Range not found');
      sheet.guardedAreas.push(closeArea(open, sheet.rows, sheet.columns));
    },
  };
}

/**
 * Refuses a typed text that a strict rule does not list.
 * @throws ServiceError in words that are assumed
 */
function refuseInvalid(sheet: SheetData, row: number, column: number, text: string): void {
  const rule: ValidationView = JSON.parse(sheet.validations.at(row, column) || '{ "isStrict": false }');
  if (!rule.isStrict || text === '' || rule.values.includes(text)) return;
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  // Where a rule says something of its own, Sheets shows that below its refusal.
  const help = rule.help === undefined ? '' : ` ${rule.help}`;
  throw new ServiceError(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${help}`,
  );
}

function viewOf(sheet: SheetData): SheetView {
  const filled = sheet.filled();
  return {
    id: sheet.id,
    name: sheet.name,
    rows: sheet.rows,
    columns: sheet.columns,
    lastRow: filled.rows,
    lastColumn: filled.columns,
    frozenRows: sheet.frozenRows,
    hidden: sheet.hidden,
    widths: Object.fromEntries(sheet.widths),
    charts: [...sheet.charts],
  };
}

function cellView(sheet: SheetData, row: number, column: number, rules: LocaleRules): CellView {
  const value = sheet.value(row, column);
  const background = colourOf(sheet, row, column) ?? sheet.backgrounds.at(row, column);
  const note = value instanceof CellError ? value.message : sheet.notes.get(keyOf(row, column));
  const formula = sheet.formula(row, column);
  return {
    text: showCell(value, sheet.formats.at(row, column) ?? '', rules),
    kind: kindOf(value),
    ...(background ? { background } : {}),
    ...(note === undefined ? {} : { note }),
    ...(formula ? { formula: formula.text } : {}),
  };
}

/** The colour of the first rule that holds for a cell. */
function colourOf(sheet: SheetData, row: number, column: number): string | undefined {
  const value = sheet.colourRules.length === 0 ? undefined : sheet.value(row, column);
  const holds = ({ areas, equalTo }: ColourRule): boolean =>
    value === equalTo && areas.some((area) => contains(area, row, column));
  return sheet.colourRules.find(holds)?.background;
}

function kindOf(value: unknown): CellView['kind'] {
  if (value === undefined) return 'blank';
  if (value instanceof WallClock) return 'date';
  if (value instanceof CellError) return 'error';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}
