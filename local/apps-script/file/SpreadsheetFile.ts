import type { NewFile } from '../appsScript';
import { comparison } from '../formulas/compare';
import type { CustomFunctions } from '../formulas/evaluate';
import type { Language } from '../formulas/operators';
import { parseFormula } from '../formulas/parse';
import { Recalculation } from '../formulas/Recalculation';
import { renameSheetIn } from '../formulas/renameSheet';
import { type LocaleRules, localeRules } from '../typing/locales';
import type { Area } from './area';
import type { FormFile } from './FormFile';
import { known } from './known';
import type { NamedRange } from './NamedRange';
import { type Axis, Order } from './Order';
import { Outside } from './Outside';
import { Person } from './Person';
import { isRangeName } from './rangeName';
import { refuseTooLong } from './refuseTooLong';
import { reorder } from './reorder';
import { ServiceError } from './ServiceError';
import { NEW_COLUMNS, NEW_ROWS, SheetData } from './SheetData';
import type { Submit } from './Submit';
import { type Entered, Formatted, FormulaText } from './stored';
import type { TriggerData } from './TriggerData';
import { Zone } from './zone';

/** docs guides/extendgoogleworkspace_GoogleSheets_Overview.md */
const MOST_CELLS = 10_000_000;
/** reported getodk/collect#2918 */
const MOST_CHARACTERS_OF_A_NAME = 100;

/**
 * The id of the n-th sheet ever made: 0 for the first, then no order that anything could rely on (the reference calls ids
 * increasing, people see them jump: reported chriszarate/sheetrock#82). The factor is odd, so no id comes twice.
 */
const sheetIdOf = (count: number): number => Math.imul(count, 1_327_217_885) & 0x7fff_ffff;

/** A spreadsheet: sheets in tab order, document properties, and formulas kept in step. */
export class SpreadsheetFile {
  readonly sheets: SheetData[] = [];
  readonly properties = new Map<string, string>();
  readonly people = new Map<string, Person>();
  /** Of all people, in the order they were made. */
  readonly triggers: TriggerData[] = [];
  /** Made from this file by anybody; each belongs to its maker. */
  readonly forms: FormFile[] = [];
  /** Mails and posts of all people. */
  readonly outside = new Outside();
  /** Sent forms of which triggers are still to be told. */
  readonly submits: Submit[] = [];
  /** What the document's cache holds and until when; not kept with the file. */
  readonly cache = new Map<string, { readonly value: string; readonly until: number }>();
  /** By name in lower case. */
  readonly names = new Map<string, NamedRange>();
  readonly rules: LocaleRules;
  readonly language: Language;
  readonly zone: Zone;
  readonly recalculation: Recalculation;
  activeId = 0;
  /** How many sheets were ever made; no id is given twice. */
  sheetsMade = 0;
  /** How many triggers were ever made; no id is given twice. */
  triggersMade = 0;
  /** How many forms were ever made. */
  formsMade = 0;
  /** Who begins what is run next. */
  acting = this.person('owner');
  /** Who holds the document lock; not kept with the file. */
  lockHolder: object | undefined;

  /** @param custom the add-on's custom functions, for formulas */
  constructor(
    readonly id: string,
    readonly about: NewFile,
    custom: CustomFunctions,
  ) {
    this.rules = localeRules(about.locale);
    this.zone = new Zone(about.zone);
    this.language = { rules: this.rules, compare: comparison(about.locale) };
    this.recalculation = new Recalculation(this, custom);
  }

  /** One of the people who use the file, who may edit it until told otherwise. */
  person(name: string): Person {
    const person = this.people.get(name) ?? new Person(name);
    this.people.set(name, person);
    return person;
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
   * @throws ServiceError when the name is taken, whatever the case of its letters, or too long
   */
  insert(name: string, index?: number): SheetData {
    this.refuseName(name);
    this.refuseTooMany(NEW_ROWS * NEW_COLUMNS);
    const sheet = new SheetData(sheetIdOf(this.sheetsMade), name);
    this.sheetsMade += 1;
    const active = this.sheets.findIndex(({ id }) => id === this.activeId);
    this.sheets.splice(index ?? active + 1, 0, sheet);
    this.activeId = sheet.id;
    return sheet;
  }

  /** Renames a sheet; formulas follow. */
  rename(id: number, name: string): void {
    const sheet = this.sheet(id);
    if (sheet.name.toLowerCase() !== name.toLowerCase()) this.refuseName(name);
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

  /**
   * Names cells; a name that was there moves.
   * @throws ServiceError when Sheets would refuse the name
   */
  nameRange(name: string, sheetId: number, area: Area): void {
    if (!isRangeName(name)) throw new ServiceError(`The name of the range is invalid: ${name}`);
    this.names.set(name.toLowerCase(), { name, sheetId: this.sheet(sheetId).id, area });
    this.recalculation.renamed(name);
  }

  /**
   * Deletes a sheet; formulas that referred to it fail.
   * @throws ServiceError for the only sheet, and for the only one that is not hidden (its words are assumed)
   */
  remove(id: number): void {
    const index = this.sheets.findIndex((sheet) => sheet.id === id);
    if (index < 0 || this.sheets.length === 1) {
      throw new ServiceError("You can't remove all the sheets in a document.");
    }
    if (this.isLastVisible(id)) throw new ServiceError("You can't remove all the visible sheets in a document.");
    const sheet = this.sheet(id);
    this.recalculation.after(sheet, sheet.area());
    this.sheets.splice(index, 1);
    if (this.activeId === id) this.leave(index);
  }

  /**
   * Hides a sheet; when it was the active one another becomes active.
   * @throws ServiceError for the only one to be seen: docs reference/spreadsheet/Sheet.md, in words that are assumed
   */
  hide(id: number): void {
    const sheet = this.sheet(id);
    if (this.isLastVisible(id)) throw new ServiceError("You can't hide all the sheets in a document.");
    sheet.hidden = true;
    if (this.activeId === id) this.leave(this.sheets.indexOf(sheet));
  }

  /** Makes a sheet that is not hidden the active one; what Google does with a hidden one nobody here knows. */
  activate(id: number): void {
    known(!this.sheet(id).hidden, 'a hidden sheet made active');
    this.activeId = id;
  }

  /** Adds blank rows or columns before one, counted from 0. */
  insertLines(sheet: SheetData, axis: Axis, before: number, count: number): void {
    const across = axis === 'rows' ? sheet.columns : sheet.rows;
    this.refuseTooMany(count * across);
    const lines = [...Array(sheet[axis]).keys()];
    const blank = Array.from({ length: count }, () => undefined);
    reorder(this, sheet, new Order(axis, [...lines.slice(0, before), ...blank, ...lines.slice(before)]));
    if (axis === 'rows' && before < sheet.frozenRows) sheet.frozenRows += count;
    if (axis === 'columns' && before < sheet.frozenColumns) sheet.frozenColumns += count;
  }

  /**
   * Deletes rows or columns, the first counted from 0.
   * @throws ServiceError when none would be left, in words that are assumed
   */
  deleteLines(sheet: SheetData, axis: Axis, first: number, count: number): void {
    if (count >= sheet[axis]) throw new ServiceError(`You can't delete all the ${axis} on the sheet.`);
    const lines = [...Array(sheet[axis]).keys()];
    lines.splice(first, count);
    reorder(this, sheet, new Order(axis, lines));
    const frozen = axis === 'rows' ? 'frozenRows' : 'frozenColumns';
    sheet[frozen] -= Math.max(0, Math.min(first + count, sheet[frozen]) - first);
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

  private isLastVisible(id: number): boolean {
    return this.sheets.every((sheet) => (sheet.id === id ? !sheet.hidden : sheet.hidden));
  }

  /** From the sheet that stood at an index to the nearest one to be seen, first to the left (assumed). */
  private leave(index: number): void {
    const seen = (sheet: SheetData): boolean => !sheet.hidden;
    const next = this.sheets.slice(0, index).reverse().find(seen) ?? this.sheets.slice(index).find(seen);
    this.activeId = next?.id ?? 0;
  }

  private enter(sheet: SheetData, row: number, column: number, value: Entered): void {
    if (value instanceof FormulaText) {
      const spill = { row, column, rows: 1, columns: 1 };
      const parsed = parseFormula(value.text, this.rules);
      const text = parsed.ok ? parsed.shown : value.text;
      this.recalculation.place(sheet, { row, column, text, parsed, spill, wanted: spill });
    } else if (value instanceof Formatted) {
      sheet.put(row, column, value.value);
      if (!sheet.formats.at(row, column)) {
        sheet.formats.paint({ row, column, rows: 1, columns: 1 }, value.format);
      }
    } else {
      sheet.put(row, column, value === '' ? undefined : value);
    }
  }

  private refuseName(name: string): void {
    if (name.length > MOST_CHARACTERS_OF_A_NAME) {
      throw new ServiceError(
        `The sheet name cannot be greater than ${MOST_CHARACTERS_OF_A_NAME} characters. Please enter another name.`,
      );
    }
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
