import { describe, expect, it } from 'vitest';
import { parentsCase } from '../../../test/fakes/parentsData';
import type { Value } from '../../core/table';
import type { KeptTask } from '../tasks/readTasks';
import { fewProblems } from './fewProblems';

const RU = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;
const PLAN = { id: 7, name: 'План визитов', hidden: false };
const TASKS = { id: 8, name: 'Задачи', hidden: false };
const SHEETS = { plan: PLAN, tasks: TASKS };

/** An open task on a touchpoint of a job, on row 5. */
const taskOn = (touchpoint: string, job: string): KeptTask => {
  const cells: Readonly<Record<string, Value>> = { code: 'T-3', touchpoint, job };
  return { row: 5, isOpen: true, value: (column) => cells[column] ?? null };
};

describe('growth from too few visits', () => {
  const { point } = parentsCase();
  const few = { ...point, reason: 'few', n: 2, low: null, high: null, rank: null };
  const plain = (text: string) => text.replace(/\u00a0/g, ' ');

  it('is told with the plan, where visits are added', () => {
    const [told, ...more] = fewProblems([few, { ...few, job: 'J2' }, point], [], SHEETS, RU);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ mood: 'warn', at: { sheet: PLAN, row: null } });
    expect(told?.text).toContain(`Мало визитов для денег: «${few.name}». Числа`);
  });

  it('is told first of tasks that were made of it', () => {
    const tasks = [taskOn(few.touchpoint, few.job), taskOn(few.touchpoint, 'J9')];
    const [task, ...more] = fewProblems([few], tasks, SHEETS, RU);
    expect(more).toHaveLength(1);
    expect(task?.at).toEqual({ sheet: TASKS, row: 5 });
    expect(plain(task?.text ?? '')).toContain(`Задача T-3 открыта по точке контакта «${few.name}»`);
    expect(plain(task?.text ?? '')).toContain('(n = 2)');
  });

  it('is not told where visits are enough', () => {
    expect(fewProblems([point], [taskOn(point.touchpoint, point.job)], SHEETS, RU)).toEqual([]);
  });
});
