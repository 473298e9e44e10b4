import type { Cell } from '../../src/core/cell';
import type { GivenFact } from '../../src/core/defineFact';
import type { FileContext } from '../../src/core/table';
import { makeProgramme } from '../../src/work/programme/makeProgramme';
import { type ProgrammeReading, readProgramme } from '../../src/work/programme/readProgramme';
import { MemoryStore } from './memoryStore';
import { MemoryWorkbook } from './memoryWorkbook';
import { RUSSIAN, SharedFile } from './sharedFile';

/** A file with the sheets of the programme; tests do on them what people do. Its day is 22.11.2026. */
export class ProgrammeFile extends SharedFile {
  /** Kept for the person at the file. */
  readonly own = new MemoryStore();
  readonly newToken = (): string => 'token';

  /** @param example a coffee shop stands on them: 2 jobs, 3 locations, 12 touchpoints, 1 wave */
  constructor(
    example = true,
    readonly file: FileContext = RUSSIAN,
  ) {
    super(new MemoryWorkbook([{ name: 'Заказы', values: [['Дата', 'Сумма']] }], file));
    makeProgramme(this, example, file);
  }

  /** Id of a fact's sheet. */
  sheetOf(fact: GivenFact): number {
    const title = fact.title[this.file.lang];
    return this.workbook.sheets().find(({ name }) => name === title)?.id ?? 0;
  }

  /** Cells of a fact's sheet. */
  cells(fact: GivenFact): readonly (readonly Cell[])[] {
    return this.workbook.readAll(this.sheetOf(fact));
  }

  /** Types into a cell. @param row 1-based row of the sheet */
  type(fact: GivenFact, row: number, column: string, value: Cell): void {
    const place = fact.columns.findIndex(({ id }) => id === column);
    this.workbook.writeCells(this.sheetOf(fact), row - 1, place, [[value]]);
  }

  /** Types a row below the others. */
  add(fact: GivenFact, row: Readonly<Record<string, Cell>>): void {
    const cells = fact.columns.map(({ id }) => row[id] ?? '');
    this.workbook.writeCells(this.sheetOf(fact), this.cells(fact).length, 0, [cells]);
  }

  /** Deletes rows from a 1-based one on. */
  cut(fact: GivenFact, row: number, count = 1): void {
    this.workbook.removeRows(this.sheetOf(fact), row - 1, count);
  }

  reading(): ProgrammeReading {
    return readProgramme(this.workbook, this.file);
  }

  /** What is wrong, each as `error: …` or `warn: …`. */
  problems(): readonly string[] {
    return this.reading().problems.map(({ mood, text }) => `${mood}: ${text}`);
  }
}
