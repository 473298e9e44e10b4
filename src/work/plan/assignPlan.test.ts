import { describe, expect, it } from 'vitest';
import { PlanFile } from '../../../test/fakes/planFile';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { LOCATIONS_FACT } from '../../facts/locations';
import { SHOPPERS_FACT } from '../../facts/shoppers';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { WAVES_FACT } from '../../facts/waves';
import { Journal } from '../ledger/journal';
import { undoPreview, undoRun } from '../ledger/undo';

/** A plan of twelve visits that nobody has taken. */
function filled(): PlanFile {
  const file = new PlanFile();
  file.fillPlan();
  return file;
}
const lastRun = (file: PlanFile): string => new Journal(file, 'ru').list()[0]?.id ?? '';

describe('giving the plan out', () => {
  it('fills every blank cell and keeps whoever was typed by hand', () => {
    const file = filled();
    file.type(VISIT_PLAN_FACT, 5, 'shopper', 'S2');
    expect(file.assign().news).toBe('Распределено визитов: 11. Лист «План визитов».');
    const shoppers = file.planColumn('shopper');
    expect(shoppers[3]).toBe('S2');
    expect(shoppers).not.toContain('');
    expect(file.planProblems()).toEqual([]);
    expect(file.assign().news).toBe('Распределять нечего: у каждого визита есть исполнитель.');
  });

  it('leaves a cell alone whose formula failed', () => {
    const file = filled();
    file.type(VISIT_PLAN_FACT, 2, 'shopper', '#REF!');
    expect(file.assign().news).toBe('Распределено визитов: 11. Лист «План визитов».');
    expect(file.planColumn('shopper')[0]).toBe('#REF!');
  });

  it('gives nothing out of what is not on its sheet any more, and tells it', () => {
    const file = filled();
    file.type(LOCATIONS_FACT, 2, 'code', 'L9');
    const { news, left } = file.assign();
    expect(news).toBe('Распределено визитов: 8. Лист «План визитов». Без исполнителя осталось визитов: 4.');
    expect(left).toEqual([
      'Задачи клиента, точки продаж или волны нет на её листе: 4. Верните строку с этим кодом или удалите визиты из плана.',
    ]);
  });

  it('passes over shoppers who do not work, and tells what nobody can make', () => {
    const file = filled();
    for (const row of [2, 3, 4]) file.type(SHOPPERS_FACT, row, 'active', 'нет');
    const { news, left } = file.assign();
    expect(news).toBe('Распределено визитов: 3. Лист «План визитов». Без исполнителя осталось визитов: 9.');
    expect(left).toEqual([
      'Эту задачу клиента никто не играет: 6. Добавьте исполнителя или задачу на листе исполнителей.',
      'Всем подходящим исполнителям пришлось бы прийти в ту же точку продаж раньше чем через 30 дней: 3. Добавьте исполнителей.',
    ]);
  });

  it('tells visits whose days are over or not known', () => {
    const file = filled();
    file.type(VISIT_PLAN_FACT, 2, 'window_from', 'скоро');
    file.wait(24 * 9);
    expect(file.assign().left.slice(0, 2)).toEqual([
      'Срок уже прошёл: 5. Передвиньте даты в плане или удалите эти строки.',
      'Срок неизвестен: 1. Исправьте даты в плане и на листе волн.',
    ]);
  });

  it('writes scattered cells by shopper, and nothing else', () => {
    const file = filled();
    for (const row of [2, 4, 6, 8, 10, 12]) file.type(VISIT_PLAN_FACT, row, 'shopper', 'S7');
    const before = file.cells(VISIT_PLAN_FACT);
    file.assign();
    const place = VISIT_PLAN_FACT.columns.findIndex(({ id }) => id === 'shopper');
    const without = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.filter((_, i) => i !== place));
    expect(without(file.cells(VISIT_PLAN_FACT))).toEqual(without(before));
    expect(file.planColumn('shopper').filter((code) => code === 'S7')).toHaveLength(6);
    expect(file.planColumn('shopper')).not.toContain('');
  });

  it('can be undone, all of it or nothing where somebody changed a shopper since', () => {
    const file = filled();
    file.assign();
    expect(new Journal(file, 'ru').list()[0]?.what).toEqual({ kind: 'assign', id: 'visit_plan', name: '12' });
    undoRun(file, lastRun(file), false, RUSSIAN);
    expect(new Set(file.planColumn('shopper'))).toEqual(new Set(['']));
    expect(file.planColumn('code')).toHaveLength(12);
    file.assign();
    file.type(VISIT_PLAN_FACT, 3, 'shopper', 'S9');
    expect(undoPreview(file, lastRun(file), RUSSIAN).effects).toEqual([
      'Лист «План визитов» останется целиком: ячеек изменено вручную — 1.',
    ]);
  });

  it('is given out by the file’s own rules', () => {
    const file = filled();
    file.store.set('rosta.rules', JSON.stringify({ lockout: 0, cap: 1 }));
    for (const row of [3, 4, 5]) file.type(SHOPPERS_FACT, row, 'active', 'нет');
    const { news } = file.assign();
    expect(news).toBe('Распределено визитов: 12. Лист «План визитов».');
    file.type(WAVES_FACT, 2, 'to', new Date('2026-12-04T00:00:00Z'));
    expect(file.planProblems().some((text) => text.includes('выходит за волну'))).toBe(true);
  });
});
