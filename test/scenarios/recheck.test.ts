import { describe, expect, it } from 'vitest';
import type { RecheckPlannedView, RecheckView } from '../../src/core/recheckViews';
import type { ReviewDecision, ReviewView } from '../../src/core/reviewViews';
import type { TasksView, TaskView, UndoListView } from '../../src/core/views';
import { TASKS_FACT } from '../../src/facts/tasks';
import { VISIT_PLAN_FACT } from '../../src/facts/visitPlan';
import { VISITS_FACT } from '../../src/facts/visits';
import { Fieldwork, type Row } from './fieldwork';
import { typeInto } from './programmeSheet';
import { remoteCalls } from './remoteCalls';
import { send } from './shopper';

/** A file with a deviation of a touchpoint that became a task. */
function withTask(): Fieldwork {
  const work = Fieldwork.collecting(1);
  work.call<TaskView>('taskMake', {
    ...{ cause: 'P1: 2,8 при цели 4', goal: 'Больше гостей', criterion: 'Не ниже 4', owner: '', due: '' },
    ...{ source: 'Карта опыта', touchpoint: 'P1', job: 'J1' },
  });
  return work;
}

const taskOf = (work: Fieldwork): Row => work.rows(TASKS_FACT)[0] ?? {};

/** Plans the recheck that is offered. */
function plan(work: Fieldwork): RecheckPlannedView {
  const { task, locations, wave, from, to } = work.call<RecheckView>('recheckOpen', { task: 'T-1' });
  return work.call<RecheckPlannedView>('recheckPlan', { task, location: locations[0]?.code ?? '', wave, from, to });
}

const plannedOf = (work: Fieldwork): Row => {
  const rows = work.rows(VISIT_PLAN_FACT);
  return rows[rows.length - 1] ?? {};
};

/** The recheck visit comes in and is decided of. */
function decide(work: Fieldwork, rating: 1 | 2 | 3 | 4 | 5 | 'none', act: ReviewDecision, reason = ''): void {
  send(work, plannedOf(work), { ratings: { P1: rating }, ideas: { P1: 'Мысль' }, receipt: `00${String(rating)}7` });
  work.script.fireSubmits();
  const visits = work.rows(VISITS_FACT);
  const response = String(visits[visits.length - 1]?.['response']);
  const { visit } = work.call<ReviewView>('reviewOpen', { response, code: '' });
  const key = { response, version: visit?.version, state: visit?.state };
  work.call<ReviewView>('reviewDecide', { ...key, act, reason, note: '', reviewer: 'Айгуль' });
}

describe('a task made of a deviation', () => {
  it('shows its touchpoint and offers days from tomorrow on, as far as the wave goes', () => {
    const work = withTask();
    const [open] = work.call<TasksView>('tasksOpen').open;
    expect(open).toMatchObject({ point: 'Точка контакта: Вывеска с улицы', recheck: [] });
    const view = work.call<RecheckView>('recheckOpen', { task: 'T-1' });
    expect(view).toMatchObject({ hint: '', from: '2026-11-24', to: '2026-12-06' });
  });

  it('gets a recheck visit with a code that stands on the task, as one run', () => {
    const work = withTask();
    const { text, tasks } = plan(work);
    const { code, purpose } = plannedOf(work);
    expect(purpose).toBe('перепроверка');
    expect(taskOf(work)['recheck']).toBe(code);
    expect(text).toContain(`код визита ${String(code)}`);
    expect(tasks.open[0]?.recheck).toEqual([`Перепроверка: код визита ${String(code)}`]);
    const { runs } = work.call<UndoListView>('undoOpen');
    expect(runs[0]?.what).toBe('Визит перепроверки: задача T-1');
    expect(work.call<RecheckView>('recheckOpen', { task: 'T-1' }).hint).toContain('уже в плане');
  });

  it('can be rechecked again once planning was undone', () => {
    const work = withTask();
    plan(work);
    const { runs } = work.call<UndoListView>('undoOpen');
    work.call('undoRun', { run: runs[0]?.id, clearRest: false });
    expect(work.rows(VISIT_PLAN_FACT).some(({ purpose }) => purpose !== '')).toBe(false);
    expect(work.call<RecheckView>('recheckOpen', { task: 'T-1' }).hint).toBe('');
  });

  it('is closed by a recheck at the target', () => {
    const work = withTask();
    plan(work);
    decide(work, 5, 'accepted');
    expect(taskOf(work)).toMatchObject({
      state: 'готова',
      outcome: 'Перепроверка 23.11.2026: 5 из 5, цель 4 — закрыто (1 визит)',
    });
    expect(work.call<TasksView>('tasksOpen').open).toEqual([]);
  });

  it.each([
    [3, 'Перепроверка 23.11.2026: 3 из 5, цель 4 — не закрыто (1 визит)'],
    ['none', 'Перепроверка 23.11.2026: точка контакта не оценена — не закрыто (1 визит)'],
  ] as const)('stays open after a recheck of %s, and another can be planned', (rating, outcome) => {
    const work = withTask();
    plan(work);
    decide(work, rating, 'accepted');
    expect(taskOf(work)).toMatchObject({ state: 'новая', outcome, recheck: '' });
    expect(work.call<RecheckView>('recheckOpen', { task: 'T-1' }).hint).toBe('');
  });

  it('tells nothing of a recheck that was rejected, and another can be planned', () => {
    const work = withTask();
    plan(work);
    decide(work, 5, 'rejected', 'not_made');
    expect(taskOf(work)).toMatchObject({ state: 'новая', outcome: '', recheck: '' });
  });

  it('is open again when the visit that closed it is rejected, and closed again when it is accepted anew', () => {
    const work = withTask();
    plan(work);
    const { code } = plannedOf(work);
    decide(work, 5, 'accepted');
    const again = (act: ReviewDecision, reason: string): void => {
      const { visit } = work.call<ReviewView>('reviewOpen', { response: '', code: String(code) });
      const key = { response: visit?.response, version: visit?.version, state: visit?.state };
      work.call<ReviewView>('reviewDecide', { ...key, act, reason, note: '', reviewer: 'Айгуль' });
    };
    again('returned', 'unclear');
    const open = {
      state: 'в работе',
      outcome: 'Визит перепроверки больше не принят (23.11.2026) — задача снова открыта',
    };
    expect(taskOf(work)).toMatchObject({ ...open, recheck: code });
    again('accepted', '');
    expect(taskOf(work)).toMatchObject({ state: 'готова', outcome: expect.stringContaining('— закрыто') });
    again('rejected', 'not_made');
    expect(taskOf(work)).toMatchObject({ ...open, recheck: '' });
    work.pass(1);
    expect(taskOf(work)).toMatchObject(open);
  });

  it('stays done where a person said so after a recheck that did not close it', () => {
    const work = withTask();
    plan(work);
    decide(work, 3, 'accepted');
    plan(work);
    const column = TASKS_FACT.columns.findIndex(({ id }) => id === 'state');
    work.script.control.type(work.sheetId(TASKS_FACT.title.ru), 1, column, [['готова']]);
    decide(work, 5, 'rejected', 'not_made');
    expect(taskOf(work)['state']).toBe('готова');
  });

  it('hears within the hour of a decision that was typed into its cell', () => {
    const work = withTask();
    plan(work);
    send(work, plannedOf(work), { ratings: { P1: 5 }, receipt: '0017' });
    work.script.fireSubmits();
    typeInto(work, VISITS_FACT, 1, 'state', 'принят');
    work.pass(1);
    expect(taskOf(work)).toMatchObject({ state: 'готова', outcome: expect.stringContaining('закрыто') });
  });

  it('can be rechecked again once the days of a recheck went by without a visit', () => {
    const work = withTask();
    plan(work);
    const row = work.codes().length;
    typeInto(work, VISIT_PLAN_FACT, row, 'window_from', '20.11.2026');
    typeInto(work, VISIT_PLAN_FACT, row, 'window_to', '23.11.2026');
    expect(work.call<RecheckView>('recheckOpen', { task: 'T-1' }).hint).toContain('уже в плане');
    typeInto(work, VISIT_PLAN_FACT, row, 'window_to', '22.11.2026');
    const { code } = plannedOf(work);
    expect(plan(work).text).toContain('Перепроверка запланирована');
    expect(taskOf(work)['recheck']).not.toBe(code);
  });

  it('stays as a person closed it', () => {
    const work = withTask();
    plan(work);
    const sheet = work.sheetId(TASKS_FACT.title.ru);
    const column = TASKS_FACT.columns.findIndex(({ id }) => id === 'state');
    work.script.control.type(sheet, 1, column, [['отменена']]);
    decide(work, 5, 'accepted');
    expect(taskOf(work)).toMatchObject({ state: 'отменена', outcome: '' });
  });

  it('never counts its recheck on the map', () => {
    const work = withTask();
    plan(work);
    decide(work, 5, 'accepted');
    expect(work.seen('Карта опыта').flat()).not.toContain('5,00');
  });

  it.each([
    ['a location nobody has', { location: 'L99' }, /location/],
    ['a day that is none', { from: 'завтра' }, /завтра/],
    ['a last day before the first', { to: '2026-01-01' }, /2026-01-01/],
  ])('refuses %s', (_, wrong, message) => {
    const work = withTask();
    const { task, locations, wave, from, to } = work.call<RecheckView>('recheckOpen', { task: 'T-1' });
    const request = { task, location: locations[0]?.code ?? '', wave, from, to, ...wrong };
    expect(() => work.call('recheckPlan', request)).toThrow(message);
  });

  it('costs at most 25 calls to plan', () => {
    const work = withTask();
    const { task, locations, wave, from, to } = work.call<RecheckView>('recheckOpen', { task: 'T-1' });
    const request = { task, location: locations[0]?.code ?? '', wave, from, to, lang: 'ru' };
    expect(remoteCalls(work.script.run('recheckPlan', [request]))).toBeLessThanOrEqual(25);
  });
});
