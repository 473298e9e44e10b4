import { AppError } from '../../src/core/appError';
import type { Besides, CellPlace } from '../../src/core/besides';
import type { Cell } from '../../src/core/cell';
import type { StrictCells } from '../../src/core/marksImage';
import type { OwnMark, PlacedMark } from '../../src/core/ownMark';
import type { SheetInfo, Workbook } from '../../src/core/ports';
import type { Area, SheetImage } from '../../src/core/sheetImage';

interface MemorySheet {
  readonly id: number;
  name: string;
  values: (readonly Cell[])[];
  hidden: boolean;
  /** As it was drawn, where an image was. */
  image?: SheetImage;
}

/** A spreadsheet in memory for tests of the work: keeps what was written, in the order it was written. */
export class MemoryWorkbook implements Workbook {
  readonly written: SheetImage[] = [];
  shown: number | undefined;
  /** Every mark in the file; tests may put marks of other files here. */
  placed: PlacedMark[] = [];
  /** Calls of `flush`. */
  flushed = 0;
  /** What people put on sheets besides values, by sheet; what images bring along is there without it. */
  readonly added = new Map<number, Partial<Besides>>();
  /** Addresses of forms whose answers come to a sheet. */
  readonly formUrls = new Map<number, string>();
  /** Cells that were made strict after their sheet, by sheet. */
  readonly strict = new Map<number, readonly StrictCells[]>();
  private all: MemorySheet[];
  private made: number;
  /** What stands in the file: everything up to the last flush. */
  private stands: { readonly all: MemorySheet[]; readonly placed: PlacedMark[] };

  constructor(
    sheets: readonly { readonly name: string; readonly values: readonly (readonly Cell[])[] }[],
    private readonly at = { locale: 'ru_RU', zone: 'Europe/Moscow' },
    private readonly fileId = 'file-1',
  ) {
    this.all = sheets.map(({ name, values }, index) => ({ id: index + 1, name, values: [...values], hidden: false }));
    this.made = this.all.length;
    this.stands = this.copy();
  }

  /** What an execution that is cut leaves: writes since the last flush are lost. */
  cut(): void {
    const { all, placed } = this.stands;
    this.all = all;
    this.placed = placed;
    this.stands = this.copy();
  }

  /** What people do stands in the file at once. @param change gets the rows of a sheet and gives others */
  people(sheetId: number, change: (rows: (readonly Cell[])[]) => (readonly Cell[])[]): void {
    const sheet = this.find(sheetId);
    sheet.values = change([...sheet.values]);
    this.stands = this.copy();
  }

  id(): string {
    return this.fileId;
  }

  file(): { locale: string; zone: string } {
    return this.at;
  }

  sheets(): readonly SheetInfo[] {
    return this.all.map(({ id, name }) => ({ id, name }));
  }

  nameOf(sheetId: number): string | undefined {
    return this.all.find(({ id }) => id === sheetId)?.name;
  }

  formSheets(): readonly (SheetInfo & { readonly url: string })[] {
    return this.sheets().flatMap((sheet) => {
      const url = this.formUrls.get(sheet.id);
      return url === undefined ? [] : [{ ...sheet, url }];
    });
  }

  forgetSheets(): void {}

  activeSheet(): SheetInfo {
    return this.find(this.all[0]?.id ?? 0);
  }

  read(sheetId: number, firstColumn: number, columns: number): readonly (readonly Cell[])[] {
    return this.find(sheetId).values.map((row) => row.slice(firstColumn, firstColumn + columns));
  }

  readArea(sheetId: number, { row, column, rows, columns }: Area): readonly (readonly Cell[])[] {
    return this.find(sheetId)
      .values.slice(row, row + rows)
      .map((cells) => cells.slice(column, column + columns));
  }

  peek(sheetId: number, rows: number): readonly (readonly Cell[])[] {
    return this.readTop(sheetId, rows);
  }

  readTop(sheetId: number, rows: number): readonly (readonly Cell[])[] {
    return this.find(sheetId).values.slice(0, rows);
  }

  readAll(sheetId: number): readonly (readonly Cell[])[] {
    return this.find(sheetId).values;
  }

  besides(sheetId: number): Besides {
    const { image } = this.find(sheetId);
    const { formulas = [], notes = [], charts = 0 } = this.added.get(sheetId) ?? {};
    return {
      formulas: [...(image?.formulas ?? []).map(({ row, column }) => ({ row, column })), ...formulas],
      notes: [...(image?.notes ?? []), ...notes],
      charts: (image?.charts.length ?? 0) + charts,
    };
  }

  formulas(sheetId: number, area: Area): readonly CellPlace[] {
    const isIn = (at: number, from: number, count: number): boolean => at >= from && at < from + count;
    return (this.added.get(sheetId)?.formulas ?? []).filter(
      ({ row, column }) => isIn(row, area.row, area.rows) && isIn(column, area.column, area.columns),
    );
  }

  addSheets(
    images: readonly SheetImage[],
    mark: OwnMark,
    alsoWrite: (made: readonly SheetInfo[]) => void = () => {},
  ): readonly SheetInfo[] {
    const sheets = images.map((image) => {
      this.made += 1;
      const sheet = { id: this.made, name: image.name, values: [...image.values], hidden: false, image };
      this.all.push(sheet);
      this.written.push(image);
      this.placed.push({ place: { on: 'sheet', sheetId: sheet.id }, mark, file: this.fileId });
      return { id: sheet.id, name: sheet.name };
    });
    alsoWrite(sheets);
    this.stands = this.copy();
    return sheets;
  }

  beginSheet(image: SheetImage, mark: OwnMark): SheetInfo {
    this.made += 1;
    this.all.push({ id: this.made, name: image.name, values: [], hidden: false });
    this.placed.push({ place: { on: 'sheet', sheetId: this.made }, mark, file: this.fileId });
    return { id: this.made, name: image.name };
  }

  writeRows(sheetId: number, image: SheetImage, from: number, count: number): void {
    const rows = image.values.slice(from, from + count).map((row) => [...row]);
    if (from === 0 && rows[0] !== undefined) rows[0][0] = image.unfinished;
    this.find(sheetId).values.splice(from, rows.length, ...rows);
  }

  filledRows(sheetId: number): number {
    return this.find(sheetId).values.length;
  }

  finishSheet(sheetId: number, image: SheetImage): void {
    this.find(sheetId).image = image;
    const title = image.values[0]?.[0] ?? '';
    this.writeCells(sheetId, 0, 0, [[title]]);
    this.written.push(image);
  }

  marks(): readonly PlacedMark[] {
    return this.placed.filter(({ place }) => this.all.some(({ id }) => id === place.sheetId));
  }

  placeMarks(marks: readonly PlacedMark[]): void {
    this.placed.push(...marks);
  }

  changeMarks(changes: readonly { readonly from: PlacedMark; readonly to: OwnMark }[]): void {
    const to = new Map(changes.map((change) => [change.from, change.to]));
    this.placed = this.placed.map((placed) => {
      const mark = to.get(placed);
      return mark === undefined ? placed : { ...placed, mark, file: this.fileId };
    });
  }

  removeMarks(marks: readonly PlacedMark[]): void {
    this.placed = this.placed.filter((placed) => !marks.includes(placed));
  }

  writeCells(sheetId: number, row: number, column: number, values: readonly (readonly Cell[])[]): void {
    const sheet = this.find(sheetId);
    values.forEach((cells, down) => {
      const there = [...(sheet.values[row + down] ?? [])];
      while (there.length < column + cells.length) there.push('');
      there.splice(column, cells.length, ...cells);
      while (sheet.values.length <= row + down) sheet.values.push([]);
      sheet.values[row + down] = there;
    });
  }

  setEqual(sheetId: number, areas: readonly Area[], value: Cell): void {
    for (const { row, column, rows, columns } of areas) {
      const block = Array.from({ length: rows }, () => new Array<Cell>(columns).fill(value));
      this.writeCells(sheetId, row, column, block);
    }
  }

  setStrict(sheetId: number, blocks: readonly StrictCells[]): void {
    this.strict.set(sheetId, [...(this.strict.get(sheetId) ?? []), ...blocks]);
  }

  clearCells(sheetId: number, areas: readonly Area[]): void {
    const sheet = this.find(sheetId);
    for (const area of areas) {
      sheet.values = sheet.values.map((cells, row) =>
        row < area.row || row >= area.row + area.rows
          ? cells
          : cells.map((cell, i) => (i >= area.column && i < area.column + area.columns ? '' : cell)),
      );
    }
  }

  removeRows(sheetId: number, row: number, count: number): void {
    this.find(sheetId).values.splice(row, count);
  }

  removeSheet(sheetId: number): void {
    this.all.splice(this.all.indexOf(this.find(sheetId)), 1);
  }

  addEmptySheet(name: string): SheetInfo {
    this.made += 1;
    this.all.push({ id: this.made, name, values: [], hidden: false });
    return { id: this.made, name };
  }

  gridCells(from: number, count: number): number {
    const sizes = this.all.slice(from, from + count).map(({ values }) => values.length * (values[0]?.length ?? 0));
    return sizes.reduce((sum, cells) => sum + cells, 0);
  }

  hideSheet(sheetId: number): void {
    this.find(sheetId).hidden = true;
  }

  flush(): void {
    this.flushed += 1;
    this.stands = this.copy();
  }

  show(sheetId: number): void {
    this.shown = sheetId;
  }

  private copy(): { all: MemorySheet[]; placed: PlacedMark[] } {
    return { all: this.all.map((sheet) => ({ ...sheet, values: [...sheet.values] })), placed: [...this.placed] };
  }

  private find(sheetId: number): MemorySheet {
    const sheet = this.all.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new AppError('SHEET_GONE');
    return sheet;
  }
}
