import { type Area, contains } from './area';

/** Which way rows or columns run. */
export type Axis = 'rows' | 'columns';

/**
 * A new order of the rows or columns of a sheet, told as the old index of each new one; `undefined` is a fresh blank one.
 * What is left out is deleted.
 */
export class Order {
  /** New indexes by old ones. */
  private readonly places = new Map<number, number>();

  constructor(
    readonly axis: Axis,
    readonly from: readonly (number | undefined)[],
  ) {
    from.forEach((old, index) => {
      if (old !== undefined) this.places.set(old, index);
    });
  }

  /** Where a row or column is now, `undefined` when it is gone. */
  at(old: number): number | undefined {
    return this.places.get(old);
  }

  /** Where a cell is now. */
  cell(row: number, column: number): { readonly row: number; readonly column: number } | undefined {
    const index = this.at(this.axis === 'rows' ? row : column);
    if (index === undefined) return undefined;
    return this.axis === 'rows' ? { row: index, column } : { row, column: index };
  }

  /** The smallest rectangle around what a rectangle held, `undefined` when all of it is gone. */
  around(area: Area): Area | undefined {
    const places = this.held(area);
    const first = places.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY);
    if (places.length === 0) return undefined;
    return this.span(area, first, places.reduce((most, place) => Math.max(most, place), 0) + 1 - first);
  }

  /** What a rectangle held, as rectangles; fresh rows or columns inside of it belong to it (assumed). */
  parts(area: Area): readonly Area[] {
    const old = this.axis === 'rows' ? area.row : area.column;
    const lone = this.axis === 'rows' ? area.rows === 1 : area.columns === 1;
    const place = lone ? this.at(old) : undefined;
    if (lone) return place === undefined ? [] : [this.span(area, place, 1)];
    const parts: Area[] = [];
    let start: number | undefined;
    let last = 0;
    for (let index = 0; index <= this.from.length; index += 1) {
      const here = this.from[index];
      const belongs = here !== undefined && this.holds(area, here);
      if (belongs) {
        start ??= index;
        last = index;
      }
      const isBlank = here === undefined && index < this.from.length;
      if (start === undefined || belongs || isBlank) continue;
      parts.push(this.span(area, start, last + 1 - start));
      start = undefined;
    }
    return parts;
  }

  private held(area: Area): readonly number[] {
    const [first, count] = this.axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    return Array.from({ length: count }, (_, index) => this.at(first + index)).filter((place) => place !== undefined);
  }

  private holds(area: Area, old: number): boolean {
    return this.axis === 'rows' ? contains(area, old, area.column) : contains(area, area.row, old);
  }

  private span(area: Area, first: number, count: number): Area {
    return this.axis === 'rows' ? { ...area, row: first, rows: count } : { ...area, column: first, columns: count };
  }
}
