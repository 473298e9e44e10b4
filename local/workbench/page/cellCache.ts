import type { CellView } from '../../apps-script/appsScript';

const CHUNK_ROWS = 200;
const MOST_AT_ONCE = 4;
/** Fewer for what is only guessed, so that what is on the screen finds a free way. */
const MOST_AHEAD = 2;

/** Fetches whole rows of the sheet from a 0-based row. */
export type LoadRows = (row: number, rows: number) => Promise<CellView[][]>;

interface Chunk {
  readonly cells: CellView[][];
  readonly age: number;
}

/**
 * The sheet's cells as far as they were looked at: asking for a cell that is not there fetches its neighbourhood, and
 * then what lies above and below, so that scrolling finds it there. After a change old cells are shown until the new
 * ones arrive, so nothing flickers.
 */
export class CellCache {
  readonly #chunks = new Map<number, Chunk>();
  /** Chunks to fetch, the one asked for last at the end: after a long scroll it is the one on the screen. */
  readonly #wanted = new Set<number>();
  /** Chunks nobody has asked for yet, fetched when nothing else is to do. */
  readonly #ahead = new Set<number>();
  readonly #loading = new Set<number>();
  /** Chunks that were shown blank or old, to be drawn when they arrive. */
  readonly #missed = new Set<number>();
  #latest = -1;
  #age = 0;

  /**
   * @param load fetches rows; a rejection leaves the rows blank until they are asked for again
   * @param arrived called when cells came in that were asked for
   */
  constructor(
    private readonly load: LoadRows,
    private readonly arrived: () => void,
  ) {}

  /** A cell as last fetched, or `undefined` when it is still on its way. */
  cell(row: number, column: number): CellView | undefined {
    const index = Math.floor(row / CHUNK_ROWS);
    const chunk = this.#chunks.get(index);
    if (chunk?.age !== this.#age) this.#want(index);
    if (index !== this.#latest) this.#lookAround(index);
    return chunk?.cells[row - index * CHUNK_ROWS]?.[column];
  }

  /** Whether all cells of some rows are here and fresh. */
  has(row: number, lastRow: number): boolean {
    for (let index = Math.floor(row / CHUNK_ROWS); index <= Math.floor(lastRow / CHUNK_ROWS); index += 1) {
      if (!this.#isFresh(index)) return false;
    }
    return true;
  }

  /** The file changed: what is here may be old. */
  expire(): void {
    this.#age += 1;
    this.#latest = -1;
    this.#wanted.clear();
    this.#ahead.clear();
  }

  #isFresh(index: number): boolean {
    return this.#chunks.get(index)?.age === this.#age;
  }

  #want(index: number): void {
    this.#missed.add(index);
    if (this.#loading.has(index)) return;
    this.#ahead.delete(index);
    this.#wanted.delete(index);
    this.#wanted.add(index);
    this.#pump();
  }

  #lookAround(index: number): void {
    this.#latest = index;
    for (const near of [index - 1, index + 1]) {
      if (near >= 0 && !this.#isFresh(near) && !this.#wanted.has(near) && !this.#loading.has(near))
        this.#ahead.add(near);
    }
    this.#pump();
  }

  #pump(): void {
    this.#fetchLast(this.#wanted, MOST_AT_ONCE);
    this.#fetchLast(this.#ahead, MOST_AHEAD);
  }

  #fetchLast(waiting: Set<number>, most: number): void {
    while (this.#loading.size < most && waiting.size > 0) {
      const index = [...waiting].at(-1) ?? 0;
      waiting.delete(index);
      this.#loading.add(index);
      void this.#fetch(index);
    }
  }

  async #fetch(index: number): Promise<void> {
    const age = this.#age;
    try {
      this.#chunks.set(index, { cells: await this.load(index * CHUNK_ROWS, CHUNK_ROWS), age });
    } catch {
      // The caller of `load` reports it; the rows stay as they are.
      return;
    } finally {
      this.#loading.delete(index);
      this.#pump();
    }
    if (this.#missed.delete(index)) this.arrived();
  }
}
