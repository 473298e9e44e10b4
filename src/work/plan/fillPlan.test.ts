import { describe, expect, it } from 'vitest';
import { PlanFile } from '../../../test/fakes/planFile';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { readVisitCode } from '../../data/visitCode';
import { QUOTAS_FACT } from '../../facts/quotas';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { WAVES_FACT } from '../../facts/waves';
import { Journal } from '../ledger/journal';
import { undoRun } from '../ledger/undo';

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);
const shown = (cells: readonly unknown[]) =>
  cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(5, 10) : String(cell)));

describe('a plan from quotas', () => {
  it('has a visit with its own code for each one wanted, in words too', () => {
    const file = new PlanFile();
    expect(file.fillPlan()).toBe('Выдано кодов: 12. Лист «План визитов», строки 2–13.');
    const codes = file.planColumn('code').map(String);
    for (const code of codes) expect(readVisitCode(code)).toEqual({ code });
    expect(new Set(codes).size).toBe(12);
    expect(file.planColumn('about')[0]).toBe('Быстро взять кофе по дороге · ул. Абая, 10 · Волна 1');
  });

  it('divides the wave into equal windows and spreads the visits over them', () => {
    const file = new PlanFile();
    file.onlyQuota(5, 3);
    file.fillPlan();
    expect(shown(file.planColumn('window_from'))).toEqual(['11-22', '11-27', '12-02', '11-22', '11-27']);
    expect(shown(file.planColumn('window_to'))).toEqual(['11-25', '11-30', '12-05', '11-25', '11-30']);
  });

  it('leaves the days blank where the wave is not divided', () => {
    const file = new PlanFile();
    file.onlyQuota(2);
    file.fillPlan();
    expect(shown(file.planColumn('window_from'))).toEqual(['', '']);
  });

  it('adds only what is missing, into the part with the fewest, and never into a part that is over', () => {
    const file = new PlanFile();
    file.onlyQuota(2, 2);
    file.fillPlan();
    expect(file.fillPlan()).toBe('Добавлять нечего: по квотам всё запланировано.');
    file.type(QUOTAS_FACT, 2, 'visits', 4);
    file.wait(24 * 8);
    expect(file.view().missing).toBe(2);
    file.fillPlan();
    expect(shown(file.planColumn('window_from'))).toEqual(['11-22', '11-29', '11-29', '11-29']);
  });

  it('deletes nothing beyond the quota and says how much that is', () => {
    const file = new PlanFile();
    file.onlyQuota(3);
    file.fillPlan();
    file.type(QUOTAS_FACT, 2, 'visits', 1);
    file.fillPlan();
    expect(file.planColumn('code')).toHaveLength(3);
    expect(file.view().over).toEqual([
      '▲ Сверх квоты: 2. Задача клиента «Быстро взять кофе по дороге», точка продаж «ул. Абая, 10», волна «Волна 1».',
    ]);
  });

  it('replaces a visit that was rejected, not one that was accepted, and counts no recheck', () => {
    const file = new PlanFile();
    file.onlyQuota(3);
    file.fillPlan();
    file.fileVisit(2, 'accepted');
    file.fileVisit(3, 'rejected');
    file.type(VISIT_PLAN_FACT, 4, 'purpose', 'recheck');
    expect(file.view().missing).toBe(2);
  });

  it('plans nothing in a wave that is over, and says so', () => {
    const file = new PlanFile();
    file.type(WAVES_FACT, 2, 'from', day('2026-10-01'));
    file.type(WAVES_FACT, 2, 'to', day('2026-10-20'));
    expect(file.fillPlan()).toBe(
      'Добавлять нечего: по квотам всё запланировано. Волны закончились, визиты в них не добавлены: «Волна 1».',
    );
  });

  it('stops at 2 000 codes and says how many are left', () => {
    const file = new PlanFile();
    for (const row of [2, 3, 4]) file.type(QUOTAS_FACT, row, 'visits', 800);
    expect(file.fillPlan()).toBe(
      'Выдано кодов: 2\u202f000. Лист «План визитов», строки 2–2001. Это не все визиты: осталось добавить 406. Нажмите ещё раз.',
    );
  });

  it('is a run that can be undone', () => {
    const file = new PlanFile();
    file.fillPlan();
    const [run] = new Journal(file, 'ru').list();
    expect(run?.what).toEqual({ kind: 'codes', id: 'visit_plan', name: '12' });
    undoRun(file, run?.id ?? '', false, RUSSIAN);
    expect(file.planColumn('code')).toEqual([]);
  });
});
