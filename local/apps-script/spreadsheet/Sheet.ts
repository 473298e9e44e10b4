import { closeArea, parseA1 } from '../file/a1';
import type { Area } from '../file/area';
import { editable, refuseEditing } from '../file/editable';
import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import type { Mark } from '../file/Mark';
import { ServiceError } from '../file/ServiceError';
import type { SheetData } from '../file/SheetData';
import { type CallTable, local, remote } from '../service/CallRule';
import { Grid } from '../service/Realm';
import { ConditionalFormatRule } from './ConditionalFormatRule';
import { readArea } from './cells';
import { addMark, DeveloperMetadata } from './DeveloperMetadata';
import type { MarkedSheet } from './DeveloperMetadataLocation';
import { EmbeddedChart } from './EmbeddedChart';
import { EmbeddedChartBuilder } from './EmbeddedChartBuilder';
import { Range } from './Range';
import { RangeList } from './RangeList';

const DOCS = 'docs reference/spreadsheet/Sheet.md';
/** Pixels (assumed). */
const NEW_COLUMN_WIDTH = 100;

/** A sheet as a script holds it; it keeps working when the sheet is renamed and fails when it is deleted. */
export class Sheet implements MarkedSheet {
  readonly className = 'Sheet';
  readonly calls = {
    getName: local('read', DOCS),
    getSheetId: local('read', DOCS),
    getIndex: local('read', DOCS),
    getSheetValues: remote('read', DOCS, 'integer,integer,integer,integer'),
    getLastRow: remote('read', DOCS),
    getLastColumn: remote('read', DOCS),
    getMaxRows: remote('read', DOCS),
    getMaxColumns: remote('read', DOCS),
    insertRowsAfter: remote('write', DOCS, 'integer,integer'),
    insertColumnsAfter: remote('write', DOCS, 'integer,integer'),
    deleteRows: remote('write', DOCS, 'integer,integer'),
    hideSheet: remote('write', DOCS),
    isSheetHidden: remote('read', DOCS),
    getRange: local('read', DOCS, 'string', 'integer,integer', 'integer,integer,integer,integer'),
    getRangeList: local('read', DOCS, 'string[]'),
    getFrozenRows: remote('read', DOCS),
    setFrozenRows: remote('write', DOCS, 'integer'),
    getFrozenColumns: remote('read', DOCS),
    setFrozenColumns: remote('write', DOCS, 'integer'),
    getConditionalFormatRules: remote('read', DOCS),
    setConditionalFormatRules: remote('write', DOCS, 'ConditionalFormatRule[]'),
    getColumnWidth: remote('read', DOCS, 'integer'),
    setColumnWidths: remote('write', DOCS, 'integer,integer,integer'),
    addDeveloperMetadata: remote('write', DOCS, 'string,string'),
    getDeveloperMetadata: remote('read', DOCS),
    getCharts: remote('read', DOCS),
    newChart: local('free', DOCS),
    insertChart: remote('write', DOCS, 'EmbeddedChart'),
    setActiveRange: remote('write', DOCS, 'Range'),
    getFormUrl: remote('read', DOCS),
  } satisfies CallTable;

  constructor(
    private readonly held: HeldFile,
    private readonly id: number,
  ) {}

  /** The sheet's name. */
  getName(): string {
    return this.data().name;
  }

  /** The id that outlives renaming (gid). */
  getSheetId(): number {
    return this.id;
  }

  /** 1-based place among the tabs. */
  getIndex(): number {
    return this.held.file.sheets.findIndex(({ id }) => id === this.id) + 1;
  }

  /**
   * Values of a rectangle. -1 as row or column is the last one with data (docs); -1 as a number of rows or columns
   * reaches to the last one with data (assumed), and fails where there is none.
   */
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): Grid {
    const data = this.held.read(this.id);
    const filled = data.filled();
    const row = startRow === -1 ? filled.rows : startRow;
    const column = startColumn === -1 ? filled.columns : startColumn;
    const rows = numRows === -1 ? filled.rows - row + 1 : numRows;
    const columns = numColumns === -1 ? filled.columns - column + 1 : numColumns;
    return new Grid(readArea(data, this.rectangle(row, column, rows, columns)));
  }

  /** Last row with content, 0 on an empty sheet. */
  getLastRow(): number {
    return this.held.read(this.id).filled().rows;
  }

  /** Last column with content, 0 on an empty sheet. */
  getLastColumn(): number {
    return this.held.read(this.id).filled().columns;
  }

  /** Adds rows at the end of the grid; further up is not implemented locally. */
  insertRowsAfter(afterPosition: number, howMany: number): this {
    const data = editable(this.data());
    known(afterPosition === data.rows && howMany > 0, 'Sheet.insertRowsAfter but at the end of the grid');
    this.held.restructure();
    this.held.file.grow(data, data.rows + howMany, data.columns);
    return this;
  }

  /** Adds columns at the end of the grid; further left is not implemented locally. */
  insertColumnsAfter(afterPosition: number, howMany: number): this {
    const data = editable(this.data());
    known(afterPosition === data.columns && howMany > 0, 'Sheet.insertColumnsAfter but at the end of the grid');
    this.held.restructure();
    this.held.file.grow(data, data.rows, data.columns + howMany);
    return this;
  }

  /** Rows of the grid, filled or not. */
  getMaxRows(): number {
    return this.data().rows;
  }

  /** Columns of the grid, filled or not. */
  getMaxColumns(): number {
    return this.data().columns;
  }

  /** Deletes rows from a 1-based one on; what was written before arrives first (assumed). */
  deleteRows(rowPosition: number, howMany: number): void {
    const { row, rows } = this.rectangle(rowPosition, 1, howMany, 1);
    const data = editable(this.data());
    this.held.restructure();
    this.held.flush();
    this.held.file.deleteLines(data, 'rows', row, rows);
  }

  /** Hides the sheet. */
  hideSheet(): this {
    this.held.restructure();
    this.held.file.hide(editable(this.data()).id);
    return this;
  }

  /** Whether it is hidden. */
  isSheetHidden(): boolean {
    return this.data().hidden;
  }

  /** A range by A1 notation or by first row, first column and size. */
  getRange(first: string | number, column = 1, numRows = 1, numColumns = 1): Range {
    const area = typeof first === 'string' ? this.named(first) : this.rectangle(first, column, numRows, numColumns);
    return new Range(this.held, this.id, area, this);
  }

  /** Several ranges by A1 notation. */
  getRangeList(a1Notations: readonly string[]): RangeList {
    if (a1Notations.length === 0) throw new ServiceError('Range list must contain at least one range.');
    const areas = a1Notations.map((a1) => this.named(a1));
    return new RangeList(this.held, this.id, areas);
  }

  /** How many rows are frozen at the top. */
  getFrozenRows(): number {
    return this.held.read(this.id).frozenRows;
  }

  /** Width of a column in pixels. */
  getColumnWidth(columnPosition: number): number {
    return this.held.read(this.id).widths.get(columnPosition - 1) ?? NEW_COLUMN_WIDTH;
  }

  /** Freezes rows at the top. */
  setFrozenRows(rows: number): void {
    const data = editable(this.data());
    known(rows >= 0 && rows < data.rows, 'Sheet.setFrozenRows beyond the grid');
    this.held.later(this.id, (sheet) => {
      sheet.frozenRows = rows;
    });
  }

  /** How many columns are frozen at the left. */
  getFrozenColumns(): number {
    return this.held.read(this.id).frozenColumns;
  }

  /** Freezes columns at the left. */
  setFrozenColumns(columns: number): void {
    const data = editable(this.data());
    known(columns >= 0 && columns < data.columns, 'Sheet.setFrozenColumns beyond the grid');
    this.held.later(this.id, (sheet) => {
      sheet.frozenColumns = columns;
    });
  }

  /** The rules of colours in their order. */
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.held.read(this.id).colourRules.map((rule) => new ConditionalFormatRule(rule, this.id));
  }

  /** Takes all rules of colours away and sets others. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    editable(this.data());
    known(
      rules.every(({ sheetId }) => sheetId === this.id),
      'Sheet.setConditionalFormatRules of another sheet',
    );
    const kept = rules.map(({ rule }) => rule);
    this.held.later(this.id, (sheet) => {
      sheet.colourRules = kept;
    });
  }

  /** Widths in pixels of columns in a row. */
  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    editable(this.data());
    known(width > 0, 'Sheet.setColumnWidths to nothing');
    const { column, columns } = this.rectangle(1, startColumn, 1, numColumns);
    this.held.later(this.id, ({ widths }) => {
      for (let index = column; index < column + columns; index += 1) widths.set(index, width);
    });
    return this;
  }

  /** Marks the sheet. */
  addDeveloperMetadata(key: string, value: string): this {
    addMark(this.held, this.id, { key, value, on: 'sheet', index: 0 });
    return this;
  }

  /** The sheet's own marks, without those of its rows and columns. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    const own = this.held.read(this.id).metadata.filter(({ on }) => on === 'sheet');
    return own.map((mark) => new DeveloperMetadata(this.held, mark, this));
  }

  /** The row or column that a mark stands on; no service call. */
  line({ on, index }: Mark): Range {
    const { rows, columns } = this.data();
    const area =
      on === 'row' ? { row: index, column: 0, rows: 1, columns } : { row: 0, column: index, rows, columns: 1 };
    return new Range(this.held, this.id, area, this);
  }

  /** The charts on the sheet. */
  getCharts(): EmbeddedChart[] {
    return this.held.read(this.id).charts.map((chart) => new EmbeddedChart(chart));
  }

  /** Starts a chart. */
  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  /** Puts a chart on the sheet. */
  insertChart(chart: EmbeddedChart): void {
    const { rows, columns } = editable(this.data());
    const { row, column } = chart.spec;
    known(row > 0 && row <= rows && column > 0 && column <= columns, 'Sheet.insertChart beyond the grid');
    this.held.later(this.id, ({ charts }) => {
      charts.push({ id: Math.max(0, ...charts.map(({ id }) => id)) + 1, ...chart.spec });
    });
    this.held.restructure();
  }

  /** Puts the cursor on a range's first cell; the sheet becomes active. */
  setActiveRange(range: Range): Range {
    const data = this.data();
    known(range.sheetId === this.id, 'Sheet.setActiveRange of another sheet');
    this.held.file.activate(data.id);
    data.activeCell = { row: range.area.row, column: range.area.column };
    return range;
  }

  /**
   * Address of the form that sends its responses here, `null` when none does; which of its addresses is assumed: one that holds
   * the form's id.
   * @throws ServiceError when who runs this may not edit the file (docs)
   */
  getFormUrl(): string | null {
    if (!this.held.person.mayEdit) refuseEditing();
    const { answers } = this.data();
    return answers ? `https://docs.google.com/forms/d/${answers.formId}/viewform` : null;
  }

  private data(): SheetData {
    return this.held.file.sheet(this.id);
  }

  private named(a1: string): Area {
    const open = parseA1(a1);
    const { rows, columns } = this.data();
    const area = open && closeArea(open, rows, columns);
    if (!open || !area || area.rows === 0 || area.columns === 0) throw new ServiceError('Range not found');
    if ((open.lastRow ?? 0) >= rows || (open.lastColumn ?? 0) >= columns) throw new ServiceError('Range not found');
    return area;
  }

  private rectangle(row: number, column: number, rows: number, columns: number): Area {
    if (row < 1) throw new ServiceError('The starting row of the range is too small.');
    if (column < 1) throw new ServiceError('The starting column of the range is too small.');
    if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
    const data = this.data();
    if (row + rows - 1 > data.rows || column + columns - 1 > data.columns) {
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return { row: row - 1, column: column - 1, rows, columns };
  }
}
