import type { Cell } from '../../src/core/cell';
import type { GivenFact } from '../../src/core/defineFact';
import type { QfdView } from '../../src/core/qfdViews';
import type { FileContext } from '../../src/core/table';
import type { LibraryTouchpoint } from '../../src/core/touchpointLibrary';
import { makeSetup } from '../../src/work/qfd/makeSetup';
import { qfdView } from '../../src/work/qfd/qfdView';
import { MemoryWorkbook } from './memoryWorkbook';
import { RUSSIAN, SharedFile } from './sharedFile';

const LIBRARY: readonly LibraryTouchpoint[] = [
  {
    ...{ code: 'E01', stage: 'experience', place: 'offline', industries: ['retail'] },
    name: { ru: 'Очередь', kk: 'Кезек', en: 'Queue' },
    question: { ru: 'Сколько вы ждали?', kk: 'Қанша күттіңіз?', en: 'How long did you wait?' },
  },
  {
    ...{ code: 'N01', stage: 'need', place: 'online', industries: ['retail', 'b2b'] },
    name: { ru: 'Реклама в сети', kk: 'Желідегі жарнама', en: 'Online advertising' },
    question: { ru: 'Понятна ли реклама?', kk: 'Жарнама түсінікті ме?', en: 'Is the advertising clear?' },
  },
];

/** A file in which QFD is set up; tests do on its sheets what people do. Its day is 22.11.2026. */
export class SetupFile extends SharedFile {
  readonly library = { touchpoints: () => LIBRARY };

  /** @param others sheets of people's own besides one of orders */
  constructor(
    readonly file: FileContext = RUSSIAN,
    others: readonly { readonly name: string; readonly values: readonly (readonly Cell[])[] }[] = [],
  ) {
    super(new MemoryWorkbook([{ name: 'Заказы', values: [['Дата', 'Сумма']] }, ...others]));
  }

  make(example = false): string {
    return makeSetup(this, example, this.file);
  }

  view(): QfdView {
    return qfdView(this.workbook, this.file);
  }

  /** What is wrong, each as `error: …`, `todo: …` or `warn: …`. */
  problems(): readonly string[] {
    return this.view().problems.map(({ mood, text }) => `${mood}: ${text}`);
  }

  /** Id of a sheet by its name. */
  sheetId(name: string): number {
    return this.workbook.sheets().find((sheet) => sheet.name === name)?.id ?? 0;
  }

  /** Cells of a fact's sheet. */
  cells(fact: GivenFact): readonly (readonly Cell[])[] {
    return this.workbook.readAll(this.sheetId(fact.title[this.file.lang]));
  }

  /** Types rows below the headers of a fact's sheet, whatever stands there. */
  type(fact: GivenFact, rows: readonly Readonly<Record<string, Cell>>[]): void {
    const cells = rows.map((row) => fact.columns.map(({ id }) => row[id] ?? ''));
    this.workbook.people(this.sheetId(fact.title[this.file.lang]), ([header = []]) => [header, ...cells]);
  }

  /** A column of a fact's sheet below its header. */
  column(fact: GivenFact, id: string): readonly Cell[] {
    const place = fact.columns.findIndex((column) => column.id === id);
    return this.cells(fact)
      .slice(1)
      .map((row) => row[place] ?? '');
  }
}
