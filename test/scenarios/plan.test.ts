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
const shoppersOf = (work: Fieldwork) => work.rows(VISIT_PLAN_FACT).map(({ shopper }) => shopper);

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

  it('gives every visit to somebody, and tells what it did', () => {
    const view = work.call<PlanView>('planAssign');
    expect(view.news).toBe('Распределено визитов: 12. Лист «План визитов».');
    expect(view).toMatchObject({ problems: [], left: [], open: 0 });
    expect(view.waves[0]).toMatchObject({ name: 'Волна 1', quota: 12, planned: 12, taken: 12, accepted: 0 });
    for (const code of ['S1', 'S2', 'S3', 'S4']) expect(shoppersOf(work).filter((one) => one === code)).toHaveLength(3);
  });

  it('is undone run by run, the shoppers first', () => {
    const undo = () => {
      const [run] = answerOf<UndoListView>(work.script.run('undoOpen', [])).runs;
      work.call('undoRun', { run: run?.id ?? '', clearRest: false });
      return run?.what;
    };
    expect(undo()).toBe('Распределение визитов: 12');
    expect(new Set(shoppersOf(work))).toEqual(new Set(['']));
    expect(undo()).toBe('Коды визитов: 12');
    expect(work.rows(VISIT_PLAN_FACT)).toEqual([]);
  });
});

it('leaves a formula alone in place of a shopper, also one that shows nothing yet', () => {
  const work = new Fieldwork();
  work.call('programmeMake', { example: true });
  work.call('planFill');
  typeInto(work, VISIT_PLAN_FACT, 1, 'shopper', '=Z1');
  expect(work.call<PlanView>('planAssign').news).toBe('Распределено визитов: 11. Лист «План визитов».');
  expect(shoppersOf(work)[0]).toBe('');
});

describe('a plan that is carried out', () => {
  const work = new Fieldwork();
  work.call('programmeMake', { example: true });
  work.call('planFill');
  const [form] = work.view().forms;
  if (form !== undefined) work.makeForm(form);
  work.script.run('stateAct', [{ act: 'turn_on' }]);
  const [visit = {}, second = {}] = work.codes();

  it('is given out within nineteen calls and opens within twelve, filed visits and all', () => {
    send(work, visit);
    work.script.fireSubmits();
    const [run, opened] = [work.script.run('planAssign', [{ lang: 'ru' }]), work.script.run('planOpen', [])];
    // Whoever made a visit that is filed is not for Rosta to say.
    expect(answerOf<PlanView>(run)).toMatchObject({ open: 0, left: [] });
    expect(work.codes()[0]?.['shopper']).toBe('');
    expect(remoteCalls(run)).toBeLessThanOrEqual(19);
    expect(remoteCalls(opened)).toBeLessThanOrEqual(12);
  });

  it('shows within the hour what was filed, and pays for what was accepted', () => {
    const own = String(work.codes()[1]?.['shopper']);
    send(work, second);
    work.script.fireSubmits();
    const states = work.rows(VISITS_FACT);
    states.forEach((_, i) => {
      typeInto(work, VISITS_FACT, i + 1, 'state', 'принят');
    });
    expect(states).toHaveLength(2);
    expect(work.pass(1).every(({ ok }) => ok)).toBe(true);
    const [, , , header = [], first = []] = work.seen('Ход визитов');
    expect(first[header.indexOf('Принято')]).toBe('2');
    const paid = work.seen('Оплата визитов').slice(4);
    expect(paid.map((row) => row.slice(1, 5))).toEqual([
      [own, '1', '0', '0'],
      ['исполнитель не указан', '1', '0', '0'],
      ['', '2', '0', '0'],
    ]);
    const view = open(work);
    expect(view.waves[0]).toMatchObject({ accepted: 2, planned: 12 });
    expect(view.pay[0]).toMatch(/^Волна «Волна 1»: к оплате 600/);
  });

  it('is not taken back from whoever made a visit', () => {
    const shoppers = shoppersOf(work);
    const { runs } = answerOf<UndoListView>(work.script.run('undoOpen', []));
    const given = runs.find(({ what }) => what.startsWith('Распределение')) ?? expect.fail('no run');
    const { lines } = work.call<{ lines: readonly string[] }>('undoRun', { run: given.id, clearRest: false });
    expect(lines).toEqual([
      'Лист «План визитов» остаётся как есть: по розданным визитам уже есть анкеты, их 1. Смените исполнителей в плане вручную.',
    ]);
    expect(shoppersOf(work)).toEqual(shoppers);
  });

  it('keeps visits that were made when their codes are taken back', () => {
    const planned = new Fieldwork();
    planned.call('programmeMake', { example: true });
    planned.call('planFill');
    const [asked] = planned.view().forms;
    if (asked !== undefined) planned.makeForm(asked);
    planned.script.run('stateAct', [{ act: 'turn_on' }]);
    const [made = {}] = planned.codes();
    send(planned, made);
    planned.script.fireSubmits();
    const { runs } = answerOf<UndoListView>(planned.script.run('undoOpen', []));
    const issued = runs.find(({ what }) => what.startsWith('Коды визитов')) ?? expect.fail('no run');
    const { lines } = planned.call<{ lines: readonly string[] }>('undoRun', { run: issued.id, clearRest: false });
    expect(lines).toEqual([
      'Лист «План визитов»: убрано строк — 11.',
      'Лист «План визитов»: по этим визитам уже есть анкеты, строк остаётся — 1.',
    ]);
    expect(planned.codes().map(({ code }) => code)).toEqual([made['code']]);
  });

  it('takes nothing from people that no client of ours sends', () => {
    for (const request of [undefined, null, {}, { lang: 'ru', example: 'да' }, { lang: ['ru'] }]) {
      for (const name of ['planMake', 'planFill', 'planAssign']) expect(work.script.run(name, [request]).ok).toBe(true);
    }
    expect(work.codes()).toHaveLength(12);
  });
});
