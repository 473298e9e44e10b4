import { describe, expect, it } from 'vitest';
import { PlanFile } from '../../../test/fakes/planFile';
import { seededRandom } from '../../data/random';
import { newVisitCodes } from '../../data/visitCode';
import { SHOPPERS_FACT } from '../../facts/shoppers';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { refreshProgress } from './drawProgress';

const NUMBERS = 3;
/** One quota of three visits, all given to S1. */
function planned(): PlanFile {
  const file = new PlanFile();
  file.store.set('rosta.rules', JSON.stringify({ lockout: 0 }));
  file.onlyQuota(3);
  file.fillPlan();
  for (const row of [2, 3, 4]) file.type(VISIT_PLAN_FACT, row, 'shopper', 'S1');
  return file;
}
const sheet = (file: PlanFile, name: string) => {
  const found = file.workbook.sheets().find((one) => one.name === name);
  return found === undefined ? [] : file.workbook.readAll(found.id);
};
const progressOf = (file: PlanFile) => sheet(file, 'Ход визитов').slice(4);
const payOf = (file: PlanFile) => sheet(file, 'Оплата визитов').slice(4);
const refresh = (file: PlanFile): void => refreshProgress(file, file.file);

describe('the sheet of progress', () => {
  it('has a row for each job at each location with its wave’s total below', () => {
    const file = new PlanFile();
    file.fillPlan();
    const rows = progressOf(file);
    expect(rows[0]).toEqual([
      ...['Волна 1', 'Быстро взять кофе по дороге', 'ул. Абая, 10', 2, 2, 0, 0, 0, 0, 0, '● по квоте'],
    ]);
    expect(rows).toHaveLength(7);
    expect(rows[6]).toEqual(['Итого: Волна 1', '', '', 12, 12, 0, 0, 0, 0, 0, '● по квоте']);
  });

  it('follows what was filed and decided', () => {
    const file = planned();
    file.fileVisit(2, 'accepted');
    file.fileVisit(3, 'новый');
    file.fileVisit(4, 'excluded');
    refresh(file);
    expect(progressOf(file)[0]?.slice(NUMBERS)).toEqual([3, 3, 0, 1, 1, 0, 1, '▼ не хватает: 1']);
  });

  it('tells overdue visits and what is beyond the quota', () => {
    const file = planned();
    const [code = ''] = newVisitCodes(1, new Set(), seededRandom(7));
    file.add(VISIT_PLAN_FACT, { code, job: 'J1', location: 'L1', wave: 'W1' });
    file.wait(24 * 20);
    refresh(file);
    expect(progressOf(file)[0]?.slice(NUMBERS)).toEqual([3, 4, 0, 0, 0, 4, 0, '▲ сверх квоты: 1']);
  });

  it('is not made by itself where nobody made a plan', () => {
    const file = new PlanFile();
    refresh(file);
    expect(sheet(file, 'Ход визитов')).toEqual([]);
  });
});

describe('the pay list', () => {
  it('says so before there is anything to pay for', () => {
    expect(payOf(planned())[0]?.[0]).toBe('Визитов для оплаты пока нет.');
  });

  it('pays by shopper and wave, with what is not decided on yet', () => {
    const file = planned();
    file.fileVisit(2, 'accepted');
    file.fileVisit(3, 'excluded');
    file.fileVisit(4, 'checked');
    refresh(file);
    expect(payOf(file)).toEqual([
      ['Волна 1', 'S1', 1, 1, 1, 600, 1200, ''],
      ['Итого', '', 1, 1, 1, '', 1200, ''],
    ]);
    expect(sheet(file, 'Оплата визитов')[3]?.slice(5, 7)).toEqual(['Оплата за визит, ₽', 'К оплате, ₽']);
    expect(file.view().pay).toEqual(['Волна «Волна 1»: к оплате 1\u202f200\u00a0₽, визитов — 2, ещё не решено — 1.']);
  });

  it('pays an edited visit by its accepted version, and nothing for a rehearsal', () => {
    const file = planned();
    file.fileVisit(2, 'accepted');
    file.fileVisit(2, 'new', { version: 2 });
    file.fileVisit(3, 'accepted', { purpose: 'rehearsal' });
    refresh(file);
    expect(payOf(file)[0]).toEqual(['Волна 1', 'S1', 1, 0, 0, 600, 600, '']);
  });

  it('has rows for a shopper nobody knows and for none, and says that there is no rate', () => {
    const file = planned();
    file.type(VISIT_PLAN_FACT, 3, 'shopper', 'S9');
    file.type(VISIT_PLAN_FACT, 4, 'shopper', '');
    file.type(SHOPPERS_FACT, 2, 'pay', '');
    for (const row of [2, 3, 4]) file.fileVisit(row, 'accepted');
    refresh(file);
    expect(payOf(file).map((row) => [row[1], row[6], row[7]])).toEqual([
      ['S1', '', '▲ ставка не указана'],
      ['«S9» — нет на листе исполнителей', '', '▲ ставка не указана'],
      ['исполнитель не указан', '', '▲ ставка не указана'],
      ['', 0, ''],
    ]);
    expect(file.view().pay[1]).toBe(
      '▲ Не указана оплата за визит: «S1», «S9», «исполнитель не указан». В сумму эти визиты не вошли: 3.',
    );
  });
});
