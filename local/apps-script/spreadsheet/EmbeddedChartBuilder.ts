import type { ChartType } from '../charts/Charts';
import { clientJson } from '../execution/clientValues';
import { a1Of } from '../file/a1';
import { known } from '../file/known';
import { ServiceError } from '../file/ServiceError';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { EmbeddedChart } from './EmbeddedChart';
import type { Range } from './Range';

const DOCS = 'docs reference/spreadsheet/EmbeddedChartBuilder.md';

/** Collects what a chart is to be. */
export class EmbeddedChartBuilder implements ServiceObject {
  readonly className = 'EmbeddedChartBuilder';
  readonly calls = {
    setChartType: local('free', DOCS, 'ChartType'),
    addRange: local('free', DOCS, 'Range'),
    setPosition: local('free', DOCS, 'integer,integer,integer,integer'),
    setOption: local('free', DOCS, 'string,any'),
    setNumHeaders: local('free', DOCS, 'integer'),
    build: local('free', DOCS),
  } satisfies CallTable;
  private type: string | undefined;
  private readonly ranges: string[] = [];
  private place: { readonly row: number; readonly column: number } | undefined;
  private readonly options: Record<string, unknown> = {};
  private numHeaders: number | undefined;

  /** A bar or column chart, and so on. */
  setChartType(type: ChartType): this {
    this.type = type.shownAs;
    return this;
  }

  /** Adds a range of data; one that was added already is not added again. */
  addRange(range: Range): this {
    const a1 = a1Of(range.area);
    if (!this.ranges.includes(a1)) this.ranges.push(a1);
    return this;
  }

  /** Where the chart's top left corner lies: cell and offset in pixels. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    known(Math.min(offsetX, offsetY) >= 0, 'EmbeddedChartBuilder.setPosition left of or above its cell');
    this.place = { row, column };
    return this;
  }

  /** An option of the chart; plain data only. */
  setOption(option: string, value: unknown): this {
    this.options[option] = JSON.parse(clientJson(value, option) ?? 'null');
    return this;
  }

  /** How many rows or columns of the ranges are headers. */
  setNumHeaders(headers: number): this {
    this.numHeaders = headers;
    return this;
  }

  /** The chart; it must have been given a place. */
  build(): EmbeddedChart {
    if (!this.place) throw new ServiceError('Chart does not have a position set. Use setPosition to set it.');
    return new EmbeddedChart({
      type: this.type ?? 'COLUMN',
      options: { ...this.options },
      ranges: [...this.ranges],
      ...this.place,
      ...(this.numHeaders === undefined ? {} : { numHeaders: this.numHeaders }),
    });
  }
}
