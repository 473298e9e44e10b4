import type { FactDefinition } from '../../src/core/defineFact';
import { TOUCHPOINTS_FACT } from '../../src/facts/touchpoints';
import type { Fieldwork } from './fieldwork';

/** A person types into a cell of one of the programme's sheets. @param row 1 for the first below the headers */
export function typeInto<Row extends object>(
  work: Fieldwork,
  fact: FactDefinition<Row>,
  row: number,
  column: keyof Row & string,
  text: string,
): void {
  const place = fact.columns.findIndex(({ id }) => id === column);
  work.script.control.type(work.sheetId(fact.title[work.lang]), row, place, [[text]]);
}

/** Adds touchpoints of all jobs at the end: P13 and so on in the example. */
export function addTouchpoints(work: Fieldwork, count: number): void {
  const id = work.sheetId(TOUCHPOINTS_FACT.title[work.lang]);
  const { lastRow = 0 } = work.script.control.sheets().find((sheet) => sheet.id === id) ?? {};
  const rows = Array.from({ length: count }, (_, i) => {
    const n = lastRow + i;
    const names = [`Точка ${n}`, `${n}-нүкте`, `Point ${n}`];
    return [`P${n}`, String(n), 'опыт', '', '4', '', ...names, '', '', ''];
  });
  work.script.control.type(id, lastRow, 0, rows);
}
