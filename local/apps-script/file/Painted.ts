import { type Area, contains, covers } from './area';
import type { Order } from './Order';

const ROW_STEP = 32_768;

/**
 * A property of cells (format, colour …) kept as painted rectangles with single cells on top, so that whole columns
 * cost one entry whatever their length.
 */
export class Painted {
  private layers: { readonly area: Area; readonly value: string }[] = [];
  private readonly cells = new Map<number, string>();

  /** Whether nothing was ever painted. */
  get empty(): boolean {
    return this.layers.length === 0 && this.cells.size === 0;
  }

  /** Paints a rectangle over everything there. */
  paint(area: Area, value: string): void {
    if (area.rows === 1 && area.columns === 1) {
      this.cells.set(keyOf(area.row, area.column), value);
      return;
    }
    for (const key of this.cells.keys()) {
      if (contains(area, Math.floor(key / ROW_STEP), key % ROW_STEP)) this.cells.delete(key);
    }
    this.layers = this.layers.filter((layer) => !covers(area, layer.area));
    this.layers.push({ area, value });
  }

  /** The property of a cell, `undefined` where nothing was painted. */
  at(row: number, column: number): string | undefined {
    const own = this.cells.get(keyOf(row, column));
    if (own !== undefined) return own;
    for (let index = this.layers.length - 1; index >= 0; index -= 1) {
      const layer = this.layers[index];
      if (layer && contains(layer.area, row, column)) return layer.value;
    }
    return undefined;
  }

  /** Moves with the rows or columns it is painted on. */
  reorder(order: Order): void {
    const before = this.entries();
    this.layers = [];
    this.cells.clear();
    for (const { area, value } of before) for (const part of order.parts(area)) this.paint(part, value);
  }

  /** Everything painted, as JSON; painting it again in order restores it. */
  entries(): { readonly area: Area; readonly value: string }[] {
    const single = [...this.cells].map(([key, value]) => ({
      area: { row: Math.floor(key / ROW_STEP), column: key % ROW_STEP, rows: 1, columns: 1 },
      value,
    }));
    return [...this.layers, ...single];
  }
}

/** One number for a cell, for maps. */
export function keyOf(row: number, column: number): number {
  return row * ROW_STEP + column;
}
