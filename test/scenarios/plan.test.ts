import { describe, expect, it } from 'vitest';
import type { PlanView } from '../../src/core/planViews';
import type { UndoListView } from '../../src/core/views';
import { QUOTAS_FACT } from '../../src/facts/quotas';
import { SHOPPERS_FACT } from '../../src/facts/shoppers';
import { VISIT_PLAN_FACT } from '../../src/facts/visitPlan';
import { VISITS_FACT } from '../../src/facts/visits';
import { answerOf } from './addon';
import { Fieldwork } from './fieldwork';
import { typeInto } from './programmeSheet';
import { remoteCalls } from './remoteCalls';
import { send } from './shopper';

const open = (work: Fieldwork): PlanView => answerOf<PlanView>(work.script.run('planOpen', []));

describe('from quotas to a plan', () => {
  const work = new Fieldwork();
  work.call('programmeMake', { example: true });

  it('begins with the example: four shoppers, two visits of each job at each location', () => {
    expect(work.rows(SHOPPERS_FACT).map(({ code, jobs }) => [code, jobs])).toEqual([
      ['S1', ''],
      ['S2', ''],
      ['S3', 'J1'],
      ['S4', 'J2'],
    ]);
    expect(work.rows(QUOTAS_FACT)).toHaveLength(6);
    expect(open(work)).toMatchObject({ problems: [], missing: 12, open: 0, over: [], pay: [], hasProgramme: true });
  });

  it('plans what the quotas ask for, half of it in each half of the wave', () => {
    const view = work.call<PlanView>('planFill');
    expect(view.news).toBe('Выдано кодов: 12. Лист «План визитов», строки 2–13.');
    const windows = work.rows(VISIT_PLAN_FACT).map(({ window_from: from }) => JSON.stringify(from));
    expect(new Set(windows).size).toBe(2);
    expect(windows.filter((from) => from === windows[0])).toHaveLength(6);
    expect(view).toMatchObject({ problems: [], missing: 0, open: 12 });
    expect(work.call<PlanView>('planFill').news).toBe('Добавлять нечего: по квотам всё запланировано.');
  });

  it('gives every visit to somebody, within sixteen calls, and tells what it did', () => {
    const run = work.script.run('planAssign', [{ lang: 'ru' }]);
    const view = answerOf<PlanView>(run);
    expect(view.news).toBe('Распределено визитов: 12. Лист «План визитов».');
    expect(view).toMatchObject({ problems: [], left: [], open: 0 });
    expect(view.waves[0]).toMatchObject({ name: 'Волна 1', quota: 12, planned: 12, taken: 12, accepted: 0 });
    const shoppers = work.rows(VISIT_PLAN_FACT).map(({ shopper }) => shopper);
    for (const code of ['S1', 'S2', 'S3', 'S4']) expect(shoppers.filter((one) => one === code)).toHaveLength(3);
    console.log(
      (run as any).log
        .filter(({ kind }: any) => kind === 'remote')
        .map(({ method }: any) => method)
        .join('\n'),
    );
    expect(remoteCalls(run)).toBeLessThanOrEqual(16);
  });

  it('opens within twelve calls', () => {
    const run = work.script.run('planOpen', []);
    expect(answerOf<PlanView>(run).problems).toEqual([]);
    expect(remoteCalls(run)).toBeLessThanOrEqual(12);
  });
});
