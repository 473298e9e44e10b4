import type { NewFile } from '../appsScript';
import type { CallFunction } from '../formulas/evaluate';
import { parseFormula } from '../formulas/parse';
import { Recalculation } from '../formulas/Recalculation';
import { renameSheetIn } from '../formulas/renameSheet';
import { type LocaleRules, localeRules } from '../typing/locales';
import type { Area } from './area';
import { ServiceError } from './ServiceError';
import { NEW_COLUMNS, NEW_ROWS, SheetData } from './SheetData';
import { type Entered, Formatted, FormulaText } from './stored';
import { Zone } from './zone';

const MOST_CELLS = 10_000_000;
const MOST_CHARACTERS = 50_000;

/** A spreadsheet: sheets in tab order, document properties, and formulas kept in step. */
export class SpreadsheetFile {
  readonly sheets: SheetData[] = [];
  readonly properties = new Map<string, string>();
  readonly rules: LocaleRules;
  readonly zone: Zone;
  readonly recalculation: Recalculation;
  activeId = 0;
  /** Ids are never given twice. */
  nextSheetId = 1;

  /** @param call calls the add-on's custom functions for formulas */
  constructor(
    readonly id: string,
    readonly about: NewFile,
    call: CallFunction,
  ) {
    this.rules = localeRules(about.locale);
    this.zone = new Zone(about.zone);
    this.recalculation = new Recalculation(() => this.sheets, call);
  }

  /** A sheet by id. */
  find(id: number): SheetData | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /**
   * A sheet by id that must be there.
   * @throws ServiceError in Google's words when it was deleted
   */
  sheet(id: number): SheetData {
    const sheet = this.find(id);
    if (!sheet) throw new ServiceError(`Sheet ${id} not found`);
    return sheet;
  }

  /**
   * Adds a sheet and makes it active.
   * @param index 0-based place among the tabs; after the active one when not given
   * @throws ServiceError when the name is taken, whatever the case of its letters
   */
  insert(name: string, index?: number): SheetData {
    this.refuseTaken(name);
    this.refuseTooMany(NEW_ROWS * NEW_COLUMNS);
    const sheet = new SheetData(this.sheets.length === 0 ? 0 : this.nextSheetId, name);
    this.nextSheetId = Math.max(this.nextSheetId, sheet.id + 1);
    const active = this.sheets.findIndex(({ id }) => id === this.activeId);
    this.sheets.splice(index ?? active + 1, 0, sheet);
    this.activeId = sheet.id;
    return sheet;
  }

  /** Renames a sheet; formulas follow. */
  rename(id: number, name: string): void {
    const sheet = this.sheet(id);
    if (sheet.name.toLowerCase() !== name.toLowerCase()) this.refuseTaken(name);
    const from = sheet.name;
    sheet.name = name;
    for (const own of this.sheets) {
      for (const formula of [...own.formulas.values()]) {
        const text = renameSheetIn(formula.text, from, name, this.rules);
        if (text !== formula.text) {
          own.setFormula(formula.row, formula.column, { ...formula, text, parsed: parseFormula(text, this.rules) });
        }
      }
    }
  }

  /** Deletes a sheet; formulas that referred to it fail. */
  remove(id: number): void {
    const index = this.sheets.findIndex((sheet) => sheet.id === id);
    if (index < 0 || this.sheets.length === 1) {
      throw new ServiceError("You can't remove all the sheets in a document.");
    }
    const sheet = this.sheet(id);
    this.recalculation.after(sheet, sheet.area());
    this.sheets.splice(index, 1);
    if (this.activeId === id) this.activeId = this.sheets[Math.max(0, index - 1)]?.id ?? 0;
  }

  /**
   * Puts cells on a sheet inside its grid. Formulas are worked out by the next `recalculation.run()`.
   * @throws ServiceError when a text is too long; nothing is written then
   */
  write(sheet: SheetData, area: Area, values: readonly (readonly Entered[])[]): void {
    for (const cells of values) cells.forEach(refuseTooLong);
    this.recalculation.before(sheet, area);
    values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        this.enter(sheet, area.row + row, area.column + column, value);
      });
    });
    this.recalculation.after(sheet, area);
  }

  /**
   * Makes a sheet's grid larger.
   * @throws ServiceError when the file would hold more cells than Sheets allows
   */
  grow(sheet: SheetData, rows: number, columns: number): void {
    const newRows = Math.max(rows, sheet.rows);
    const newColumns = Math.max(columns, sheet.columns);
    this.refuseTooMany(newRows * newColumns - sheet.rows * sheet.columns);
    sheet.grow(newRows, newColumns);
  }

  private enter(sheet: SheetData, row: number, column: number, value: Entered): void {
    if (value instanceof FormulaText) {
      const spill = { row, column, rows: 1, columns: 1 };
      const parsed = parseFormula(value.text, this.rules);
      this.recalculation.place(sheet, { row, column, text: value.text, parsed, spill, wanted: spill });
    } else if (value instanceof Formatted) {
      sheet.put(row, column, value.value);
      if (!sheet.formats.at(row, column)) {
        sheet.formats.paint({ row, column, rows: 1, columns: 1 }, value.format);
      }
    } else {
      sheet.put(row, column, value === '' ? undefined : value);
    }
  }

  private refuseTaken(name: string): void {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  private refuseTooMany(more: number): void {
    const cells = this.sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
    if (cells + more > MOST_CELLS) {
      throw new ServiceError(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
  }
}

function refuseTooLong(value: Entered): void {
  const text = value instanceof FormulaText ? value.text : value;
  if (typeof text === 'string' && text.length > MOST_CHARACTERS) {
    throw new ServiceError(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
}
