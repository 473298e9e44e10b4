import type { Cell } from '../../core/cell';
import type { ReportPart } from '../../core/defineModel';
import type { Lang, Localized } from '../../core/lang';
import type { Area } from '../../core/sheetImage';
import type { ColumnType } from '../../core/table';
import { CHART_COLOURS, COLOURS } from './colours';
import type { SheetBuilder } from './sheetBuilder';
import type { PlacedTable } from './tableBlock';
import { BAND, BARS } from './texts';
import { waterfallBars } from './waterfall';

type ChartPart = Extract<ReportPart, { kind: 'chart' }>;

/** Rows and columns that a chart covers at the usual row height and the report's column width, with a margin. */
const CHART_ROWS = 18;
const CHART_COLUMNS = 4;

/** The columns a chart is drawn from, what they look like, and which of them the legend leaves out. */
interface Bars {
  readonly columns: readonly number[];
  readonly colours: readonly string[];
  readonly unnamed: readonly number[];
}

/** Places charts side by side to the right of a block, and keeps the rows under them free. */
export class ChartRow {
  private top = 0;
  private column = 0;
  private isOpen = false;
  /** Columns of the sheet that charts reach over; all must have the width CHART_COLUMNS counts on. */
  reach = 0;

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly lang: Lang,
  ) {}

  /** The block that charts may stand beside: its first row and its width in columns. */
  begin(top: number, columns: number): void {
    this.top = top;
    this.column = columns;
    this.isOpen = false;
  }

  /** Places a chart over columns of a table, and to its right the columns it is drawn from where the table has none such. */
  add(part: ChartPart, placed: PlacedTable): void {
    const { columns } = placed.table;
    const indexOf = (id: string): number => columns.findIndex((column) => column.id === id);
    const numbers = part.type === 'bands' ? part.series.slice(0, -1) : part.series;
    const isEach = (type: ColumnType): boolean => numbers.every((id) => columns[indexOf(id)]?.type === type);
    const rangeOf = (column: number): Area => ({
      ...{ row: placed.header.row, column },
      ...{ rows: placed.body.rows + 1, columns: 1 },
    });
    const format = isEach('share') ? '0%' : isEach('number') ? '0.0' : '#,##0';
    const column = this.column;
    this.column += CHART_COLUMNS;
    const own = this.addOwn(part.type, placed, part.series.map(indexOf), format);
    this.sheet.chart({
      ...{ type: part.type, title: part.title[this.lang], format, row: this.top, column },
      ranges: [indexOf(part.category), ...(own?.columns ?? part.series.map(indexOf))].map(rangeOf),
      ...(own === undefined ? {} : { colours: own.colours, unnamed: own.unnamed }),
      ...(part.type === 'tornado' ? { colours: [CHART_COLOURS.vermillion, CHART_COLOURS.blue] } : {}),
    });
    this.reach = Math.max(this.reach, this.column);
    this.isOpen = true;
  }

  /** The columns of charts that cannot be drawn from those of their table. */
  private addOwn(
    type: ChartPart['type'],
    placed: PlacedTable,
    series: readonly number[],
    format: string,
  ): Bars | undefined {
    if (type === 'waterfall') return this.addBars(placed, series[0] ?? 0, format);
    return type === 'bands' ? this.addBand(placed, series) : undefined;
  }

  /** Puts columns of our own to the right, with a note on the first of their headers. @returns the first column */
  private addColumns(
    placed: PlacedTable,
    headers: readonly Localized[],
    cells: Cell[][],
    format: string,
    note: string,
  ): number {
    const first = this.column;
    const header = this.sheet.beside(placed.header.row, first, [headers.map((one) => one[this.lang])]);
    this.sheet.background(header, COLOURS.header);
    this.sheet.note(header.row, first, note);
    this.sheet.format(this.sheet.beside(placed.body.row, first, cells), format);
    this.column += headers.length;
    return first;
  }

  /** The ground of bands: 1 where the last series says `off`, else 0. */
  private addBand(placed: PlacedTable, series: readonly number[]): Bars {
    const lines = series.slice(0, -1);
    const state = series[lines.length] ?? 0;
    const cells = placed.table.rows.map((row) => [row[state] === 'off' ? 1 : 0]);
    const band = this.addColumns(placed, [BAND.header], cells, '0', BAND.note[this.lang]);
    const { grey, blue, vermillion } = CHART_COLOURS;
    return { columns: [band, ...lines], colours: [grey, blue, vermillion], unnamed: [] };
  }

  /** The columns a waterfall is drawn from, level with the rows of its table. */
  private addBars(placed: PlacedTable, series: number, format: string): Bars {
    const steps = placed.table.rows.map((row) => row[series]);
    const bars = waterfallBars(steps.map((step) => (typeof step === 'number' ? step : 0)));
    const { paper, green, vermillion, blue } = CHART_COLOURS;
    const own = [
      { header: BARS.base, values: bars.base, colour: paper, isNamed: false },
      { header: BARS.rise, values: bars.rise, colour: green, isNamed: true },
      { header: BARS.fall, values: bars.fall, colour: vermillion, isNamed: true },
      { header: BARS.total, values: bars.total, colour: blue, isNamed: true },
      ...(bars.below === null
        ? []
        : [
            { header: BARS.riseBelow, values: bars.below.rise, colour: green, isNamed: false },
            { header: BARS.fallBelow, values: bars.below.fall, colour: vermillion, isNamed: false },
          ]),
    ];
    const cells = steps.map((_, row) => own.map(({ values }) => values[row] ?? 0));
    const headers = own.map(({ header }) => header);
    const first = this.addColumns(placed, headers, cells, format, BARS.note[this.lang]);
    // What bars stand on has no name, and parts below zero have the colours of those above.
    const unnamed = own.flatMap(({ isNamed }, at) => (isNamed ? [] : [at]));
    return { columns: own.map((_, at) => first + at), colours: own.map(({ colour }) => colour), unnamed };
  }

  /** Leaves the rows under the charts empty, so that no chart ever lies over cells. */
  end(): void {
    if (!this.isOpen) return;
    while (this.sheet.next < this.top + CHART_ROWS) this.sheet.gap();
    this.isOpen = false;
  }
}
