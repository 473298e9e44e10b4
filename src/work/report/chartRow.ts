import type { ReportPart } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import type { Area } from '../../core/sheetImage';
import type { ColumnType } from '../../core/table';
import type { SheetBuilder } from './sheetBuilder';
import type { PlacedTable } from './tableBlock';

/** Rows and columns that a chart covers at the usual row height and the report's column width, with a margin. */
const CHART_ROWS = 18;
const CHART_COLUMNS = 4;

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

  /** Places a chart over columns of a table. */
  add(part: Extract<ReportPart, { kind: 'chart' }>, placed: PlacedTable): void {
    const { columns } = placed.table;
    const indexOf = (id: string): number => columns.findIndex((column) => column.id === id);
    const isEach = (type: ColumnType): boolean => part.series.every((id) => columns[indexOf(id)]?.type === type);
    const rangeOf = (id: string): Area => ({
      row: placed.header.row,
      column: indexOf(id),
      rows: placed.body.rows + 1,
      columns: 1,
    });
    this.sheet.chart({
      type: part.type,
      title: part.title[this.lang],
      ranges: [part.category, ...part.series].map(rangeOf),
      format: isEach('share') ? '0%' : isEach('number') ? '0.0' : '#,##0',
      row: this.top,
      column: this.column,
    });
    this.column += CHART_COLUMNS;
    this.reach = Math.max(this.reach, this.column);
    this.isOpen = true;
  }

  /** Leaves the rows under the charts empty, so that no chart ever lies over cells. */
  end(): void {
    if (!this.isOpen) return;
    while (this.sheet.next < this.top + CHART_ROWS) this.sheet.gap();
    this.isOpen = false;
  }
}
