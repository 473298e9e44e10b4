import type { Cell } from '../../core/cell';
import type { Area, ChartImage, SheetImage } from '../../core/sheetImage';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Builds a sheet from the top down, a row or a block at a time; knows nothing of what the blocks mean. */
export class SheetBuilder {
  private readonly rows: (readonly Cell[])[] = [];
  private readonly image: Mutable<Omit<SheetImage, 'values'>>;

  /** @param unfinished stands in the first cell until all is drawn; only sheets with charts need it */
  constructor(name: string, unfinished = '') {
    this.image = {
      name,
      formats: [],
      choices: [],
      backgrounds: [],
      notes: [],
      widths: [],
      frozenRows: 0,
      wrappedRows: 0,
      charts: [],
      unfinished,
    };
  }

  /** The 0-based row the next block starts at. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds rows and returns the area they cover. */
  add(rows: readonly (readonly Cell[])[]): Area {
    const area = { row: this.next, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
    for (const row of rows) this.rows.push(row);
    return area;
  }

  /** Puts cells to the right of rows that are there already, and returns the area they cover. */
  beside(row: number, column: number, cells: readonly (readonly Cell[])[]): Area {
    cells.forEach((line, i) => {
      const before = this.rows[row + i] ?? [];
      const between = new Array<Cell>(Math.max(0, column - before.length)).fill('');
      this.rows[row + i] = [...before, ...between, ...line];
    });
    return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  }

  /** Adds one text in the first column; it may run over the empty cells beside it. */
  line(text: string): void {
    this.add([[text]]);
  }

  /** Adds a heading: a text on a band of colour as wide as the table below it. */
  heading(text: string, columns: number, colour: string): void {
    const { row } = this.add([[text]]);
    this.background({ row, column: 0, rows: 1, columns }, colour);
  }

  /** Leaves a row empty. */
  gap(): void {
    this.add([['']]);
  }

  background(area: Area, colour: string): void {
    this.image.backgrounds.push({ area, colour });
  }

  format(area: Area, format: string): void {
    this.image.formats.push({ area, format });
  }

  choice(area: Area, words: readonly string[]): void {
    this.image.choices.push({ area, words });
  }

  note(row: number, column: number, text: string): void {
    this.image.notes.push({ row, column, text });
  }

  width(column: number, columns: number, pixels: number): void {
    this.image.widths.push({ column, columns, pixels });
  }

  chart(chart: ChartImage): void {
    this.image.charts.push(chart);
  }

  /** The finished sheet, all rows padded to one length. */
  build(): SheetImage {
    const columns = this.rows.reduce((most, row) => Math.max(most, row.length), 1);
    const values = this.rows.map((row) =>
      row.length === columns ? row : [...row, ...new Array<Cell>(columns - row.length).fill('')],
    );
    return { ...this.image, values };
  }
}
