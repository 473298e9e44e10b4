import type { CellView } from '../../apps-script/appsScript';

const CHUNK_ROWS = 100;
const MOST_AT_ONCE = 3;

/** Fetches whole rows of the sheet from a 0-based row. */
export type LoadRows = (row: number, rows: number) => Promise<CellView[][]>;

interface Chunk {
  readonly cells: CellView[][];
  readonly age: number;
}

/**
 * The sheet's cells as far as they were looked at: asking for a cell that is not there fetches its neighbourhood. After
 * a change old cells are shown until the new ones arrive, so nothing flickers.
 */
export class CellCache {
  readonly #chunks = new Map<number, Chunk>();
  /** Chunks to fetch, the one asked for last at the end: after a long scroll it is the one on the screen. */
  readonly #wanted = new Set<number>();
  readonly #loading = new Set<number>();
  #age = 0;

  /**
   * @param load fetches rows; a rejection leaves the rows blank until they are asked for again
   * @param arrived called when cells came in
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
    return chunk?.cells[row - index * CHUNK_ROWS]?.[column];
  }

  /** Whether all cells of some rows are here and fresh. */
  has(row: number, lastRow: number): boolean {
    for (let index = Math.floor(row / CHUNK_ROWS); index <= Math.floor(lastRow / CHUNK_ROWS); index += 1) {
      if (this.#chunks.get(index)?.age !== this.#age) return false;
    }
    return true;
  }

  /** The file changed: what is here may be old. */
  expire(): void {
    this.#age += 1;
    this.#wanted.clear();
  }

  #want(index: number): void {
    if (this.#loading.has(index)) return;
    this.#wanted.delete(index);
    this.#wanted.add(index);
    this.#pump();
  }

  #pump(): void {
    while (this.#loading.size < MOST_AT_ONCE && this.#wanted.size > 0) {
      const index = [...this.#wanted].at(-1) ?? 0;
      this.#wanted.delete(index);
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
    this.arrived();
  }
}
