import type { ReportPart } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import type { Area } from '../../core/sheetImage';
import type { ColumnType } from '../../core/table';
import { CHART_COLOURS, COLOURS } from './colours';
import type { SheetBuilder } from './sheetBuilder';
import type { PlacedTable } from './tableBlock';
import { BARS } from './texts';
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
    const isEach = (type: ColumnType): boolean => part.series.every((id) => columns[indexOf(id)]?.type === type);
    const rangeOf = (column: number): Area => ({
      ...{ row: placed.header.row, column },
      ...{ rows: placed.body.rows + 1, columns: 1 },
    });
    const format = isEach('share') ? '0%' : isEach('number') ? '0.0' : '#,##0';
    const column = this.column;
    this.column += CHART_COLUMNS;
    const own = part.type === 'waterfall' ? this.addBars(placed, indexOf(part.series[0] ?? ''), format) : undefined;
    this.sheet.chart({
      ...{ type: part.type, title: part.title[this.lang], format, row: this.top, column },
      ranges: [indexOf(part.category), ...(own?.columns ?? part.series.map(indexOf))].map(rangeOf),
      ...(own === undefined ? {} : { colours: own.colours, unnamed: own.unnamed }),
      ...(part.type === 'tornado' ? { colours: [CHART_COLOURS.vermillion, CHART_COLOURS.blue] } : {}),
    });
    this.reach = Math.max(this.reach, this.column);
    this.isOpen = true;
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
    const first = this.column;
    const header = this.sheet.beside(placed.header.row, first, [own.map((one) => one.header[this.lang])]);
    this.sheet.background(header, COLOURS.header);
    this.sheet.note(header.row, first, BARS.note[this.lang]);
    const cells = steps.map((_, row) => own.map(({ values }) => values[row] ?? 0));
    this.sheet.format(this.sheet.beside(placed.body.row, first, cells), format);
    this.column += own.length;
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
