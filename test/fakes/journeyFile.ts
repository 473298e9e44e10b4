import type { Cell } from '../../src/core/cell';
import { factTable, type GivenFact } from '../../src/core/defineFact';
import type { Value } from '../../src/core/table';
import { ANSWERS_FACT } from '../../src/facts/answers';
import { JOURNEY_FACT, type JourneyPoint } from '../../src/facts/journey';
import type { TouchpointImportance } from '../../src/facts/touchpointImportance';
import { VISITS_FACT } from '../../src/facts/visits';
import type { TouchpointMoney } from '../../src/work/journey/filledValues';
import { refreshJourney } from '../../src/work/journey/refreshJourney';
import { keepMapNames } from '../../src/work/map/mapNames';
import { addTables } from '../../src/work/tables/addTables';
import { openTable } from '../../src/work/tables/openTable';
import { MemoryWorkbook } from './memoryWorkbook';
import { RUSSIAN, SharedFile } from './sharedFile';

/** A touchpoint of which nothing is known yet. */
export const point = (code: string, name: string): JourneyPoint => ({
  ...{ code, name, stage: 'deal', place: 'offline', wants: '', hinders: '', ideas: '' },
  ...{ importance: null, deviation: null, class: null, mean: null, n: null, target: null, trend: null },
  ...{ money_low: null, money_high: null },
});

/** What QFD says of a touchpoint. */
export const judged = (code: string, share: number, deviation: number, of: string): TouchpointImportance => ({
  ...{ code, share, deviation, class: of, stage: 'deal', name: code, score: 10, carried_by: 'Цена' },
  ...{ kept: 1, rank: 1, other_rank: 1 },
});

/** A file with a journey of three touchpoints and what tests do on it. */
export class JourneyFile extends SharedFile {
  constructor() {
    super(new MemoryWorkbook([{ name: 'Заметки', values: [['моё']] }]));
    const rows = factTable(JOURNEY_FACT, [point('T1', 'Касса'), point('T2', 'Вывеска'), point('T3', 'Очередь')]).rows;
    this.add(JOURNEY_FACT, rows);
  }

  /** Adds rows to a table, which is made where it is not there. */
  add(fact: GivenFact, rows: readonly (readonly Value[])[]): void {
    const table = openTable(this.workbook, fact, RUSSIAN);
    addTables(this, [{ fact, table, rows }], RUSSIAN, { kind: 'demo', id: 'test' });
  }

  /** Files visits of a wave, each with one rating of one touchpoint. */
  rate(wave: string, touchpoint: string, ...scores: readonly number[]): void {
    const ids = scores.map((_, i) => `${wave}-${touchpoint}-${i}`);
    const row = (fact: GivenFact, fields: Readonly<Record<string, Value>>): readonly Value[] =>
      fact.columns.map(({ id }) => fields[id] ?? null);
    this.add(
      VISITS_FACT,
      ids.map((response, i) =>
        row(VISITS_FACT, { response, version: 1, wave, state: 'принят', job: i % 2 === 0 ? 'J1' : 'J2' }),
      ),
    );
    this.add(
      ANSWERS_FACT,
      ids.map((response, i) => row(ANSWERS_FACT, { response, version: 1, touchpoint, score: scores[i] ?? null })),
    );
    const waves = [1, 2, 3].map((n) => ({ code: `W${n}`, name: `Волна ${n}` }));
    keepMapNames(this.store, 'file-1', { touchpoints: [], jobs: [], waves });
  }

  /** Id of the journey's sheet. */
  get sheetId(): number {
    return this.workbook.sheets().find(({ name }) => name === 'Путь клиента')?.id ?? 0;
  }

  /** Column of the journey's sheet by its header. */
  column(header: string): number {
    return this.workbook.readAll(this.sheetId)[0]?.indexOf(header) ?? -1;
  }

  /** What a person types into a cell: 1-based row, column by its header. */
  type(row: number, header: string, cell: Cell): void {
    this.workbook.writeCells(this.sheetId, row - 1, this.column(header), [[cell]]);
  }

  /** A column below its header. */
  cells(header: string): readonly Cell[] {
    const at = this.column(header);
    return this.workbook
      .readAll(this.sheetId)
      .slice(1)
      .map((row) => row[at] ?? '');
  }

  /** Counts what a refresh writes. */
  refresh(
    importance?: readonly TouchpointImportance[],
    money?: readonly TouchpointMoney[],
  ): { readonly news: string; readonly writes: number } {
    let writes = 0;
    const write = this.workbook.writeCells;
    this.workbook.writeCells = (...all) => {
      writes += 1;
      return write.apply(this.workbook, all);
    };
    try {
      return { news: refreshJourney(this, { importance, money }, RUSSIAN), writes };
    } finally {
      this.workbook.writeCells = write;
    }
  }
}

/** What QFD says of two of its touchpoints. */
export const IMPORTANCE = [judged('T1', 0.5, 1.25, 'critical'), judged('T2', 0.2, -1, 'less_important')];
