import { describe, expect, it } from 'vitest';
import { codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';
import { REVIEWS_FACT } from '../../facts/reviews';
import { VISITS_FACT } from '../../facts/visits';
import { openTable } from '../tables/openTable';
import { checkNew } from './checkNew';

/** Three visits, the second of which repeats the receipt of the first. */
function threeVisits(): IntakeFile {
  const file = new IntakeFile([codeOf(0), codeOf(1), codeOf(2)]);
  const visit = (n: number, receipt: string, idea: string): void => {
    file.now += 1000;
    file.submit({ code: codeOf(n), date: '2026-11-22', receipt, 's:T1': '4', 'i:T1': idea });
  };
  visit(0, '004512', 'Не хватает ценников на верхних полках у входа');
  visit(1, 'чек № 4512', 'Звоните мне 8 (701) 123-45-67');
  visit(2, '77120', '');
  file.run(fileNews);
  return file;
}

const log = (file: IntakeFile) => openTable(file.workbook, REVIEWS_FACT, file.file)?.cells.slice(1) ?? [];

describe('automatic checking of new visits', () => {
  it('notes what was found in the visit and in the log, and gives every visit its state', () => {
    const file = threeVisits();
    let told: object = {};
    file.run((ports, context) => {
      const { checked, flagged } = checkNew(ports, context);
      told = { checked, flagged };
    });
    expect(told).toEqual({ checked: 3, flagged: 1 });
    expect(file.visits().map(({ state, checks }) => [state, checks])).toEqual([
      ['checked', '-'],
      ['checked', 'repeated_receipt personal_data'],
      ['checked', '-'],
    ]);
    expect(log(file)).toHaveLength(3);
  });

  it('hides personal data before an answer is filed, and files it once', () => {
    const file = threeVisits();
    file.run(fileNews);
    expect(file.answers().map(({ answer }) => answer)).toContain('Звоните мне [телефон скрыт]');
    expect(file.visits()).toHaveLength(3);
  });

  it('does nothing more the second time, in a call besides the list of marks', () => {
    const file = threeVisits();
    file.run(checkNew);
    file.run(checkNew);
    expect(file.calls).toEqual(['marks', 'readAll']);
    expect(log(file)).toHaveLength(3);
  });

  it('takes at most twenty calls', () => {
    const file = threeVisits();
    file.run(checkNew);
    file.submit({ code: codeOf(0), date: '2026-11-22', receipt: '1' });
    file.run(fileNews);
    expect(file.calls.length).toBeLessThanOrEqual(20);
    file.run(checkNew);
    expect(file.calls.length).toBeLessThanOrEqual(20);
  });

  it('notes a visit once whose row somebody copied, and gives both rows its state', () => {
    const file = threeVisits();
    const table = openTable(file.workbook, VISITS_FACT, file.file);
    file.workbook.writeCells(table?.sheet.id ?? 0, 4, 0, [table?.cells[1] ?? []]);
    file.workbook.flush();
    file.run((ports, context) => {
      expect(checkNew(ports, context)).toMatchObject({ checked: 3, flagged: 1 });
    });
    expect(file.visits().map(({ state }) => state)).toEqual(['checked', 'checked', 'checked', 'checked']);
    expect(log(file)).toHaveLength(3);
  });

  it('leaves a state alone that a person set', () => {
    const file = threeVisits();
    const table = openTable(file.workbook, VISITS_FACT, file.file);
    const column = VISITS_FACT.columns.findIndex(({ id }) => id === 'state');
    file.workbook.writeCells(table?.sheet.id ?? 0, 2, column, [['принят']]);
    file.workbook.flush();
    file.run(checkNew);
    expect(file.visits().map(({ state }) => state)).toEqual(['checked', 'accepted', 'checked']);
  });

  it('is finished by the next run wherever it was cut, with no state without its line in the log', () => {
    for (let cutAt = 1; cutAt < 40; cutAt++) {
      const file = threeVisits();
      const isWhole = file.run(checkNew, cutAt);
      file.run(checkNew);
      expect(file.visits().map(({ state }) => state)).toEqual(['checked', 'checked', 'checked']);
      expect(log(file).length).toBeGreaterThanOrEqual(3);
      if (isWhole) break;
    }
  });
});
