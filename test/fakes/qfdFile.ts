import type { Cell } from '../../src/core/cell';
import type { GivenFact } from '../../src/core/defineFact';
import type { FileContext } from '../../src/core/table';
import { FACTORS_FACT } from '../../src/facts/factors';
import { JOURNEY_FACT } from '../../src/facts/journey';
import { makeMatrix } from '../../src/work/qfd/makeMatrix';
import { makeTable } from '../../src/work/tables/makeTable';
import { MemoryWorkbook } from './memoryWorkbook';
import { RUSSIAN, SharedFile } from './sharedFile';

/** A file with factors F1… and touchpoints T1…; tests do on its matrices what people do. Its day is 22.11.2026. */
export class QfdFile extends SharedFile {
  constructor(
    factors: readonly string[] = ['Скорость', 'Цена'],
    points: readonly string[] = ['Сайт', 'Ожидание заказа', 'Письмо'],
    readonly file: FileContext = RUSSIAN,
  ) {
    super(new MemoryWorkbook([{ name: 'Заказы', values: [['Дата', 'Сумма']] }], file));
    this.table(
      FACTORS_FACT,
      factors.map((name, i) => ({ code: `F${i + 1}`, name, importance: 5 - (i % 3) })),
    );
    this.table(
      JOURNEY_FACT,
      points.map((name, i) => ({ code: `T${i + 1}`, stage: 'опыт', place: 'онлайн', name })),
    );
  }

  /** Id of a sheet. */
  sheetOf(name: string): number {
    return this.workbook.sheets().find((sheet) => sheet.name === name)?.id ?? 0;
  }

  cells(name: string): readonly (readonly Cell[])[] {
    return this.workbook.readAll(this.sheetOf(name));
  }

  /** Makes a matrix and gives its sheet's id. */
  matrix(rater = '', scale: 'seed' | 'classic' = 'seed'): number {
    makeMatrix(this, { rater, scale, sheetId: null }, this.file);
    const all = this.workbook.sheets();
    return all[all.length - 1]?.id ?? 0;
  }

  /** Types into a cell such as `D7`. */
  type(sheetId: number, a1: string, value: Cell): void {
    this.workbook.people(sheetId, (rows) => {
      const [row, column] = [Number(a1.slice(1)) - 1, a1.charCodeAt(0) - 65];
      const cells = [...(rows[row] ?? [])];
      while (cells.length <= column) cells.push('');
      cells[column] = value;
      return rows.map((own, at) => (at === row ? cells : own));
    });
  }

  /** Adds a row to one of the two lists. */
  add(fact: GivenFact, row: Readonly<Record<string, Cell>>): void {
    const sheetId = this.sheetOf(fact.title[this.file.lang]);
    const cells = fact.columns.map(({ id }) => row[id] ?? '');
    this.workbook.people(sheetId, (rows) => [...rows, cells]);
  }

  private table(fact: GivenFact, rows: readonly Readonly<Record<string, Cell>>[]): void {
    makeTable(this.workbook, fact, this.file, 'setup');
    for (const row of rows) this.add(fact, row);
  }
}
