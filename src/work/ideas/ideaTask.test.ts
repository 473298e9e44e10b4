import { describe, expect, it } from 'vitest';
import type { Value } from '../../core/table';
import type { FoldedIdea } from '../../data/experience/ideas';
import type { Task } from '../../facts/tasks';
import type { KeptTask } from '../tasks/readTasks';
import { ideaSeed, taskOfIdea } from './ideaTask';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'UTC', currency: '' } as const;
const IDEA: FoldedIdea = {
  ...{ touchpoint: 'P1', text: 'Вторая касса', n: 5, jobs: ['J1'], first: 1, last: 2, others: ['Ещё одна касса'] },
};
const task = (row: Partial<Record<keyof Task, Value>>, isOpen = true): KeptTask => ({
  ...{ row: 2, isOpen },
  value: (column) => row[column] ?? null,
});
const made = (idea: FoldedIdea): Partial<Record<keyof Task, Value>> => {
  const { cause, source, touchpoint = '' } = ideaSeed(idea, 'Касса', 4, FILE);
  return { cause, source, touchpoint };
};

describe('the task of an idea', () => {
  it('names its job only where there is one', () => {
    expect(ideaSeed(IDEA, 'Касса', 4, FILE).job).toBe('J1');
    expect(ideaSeed({ ...IDEA, jobs: ['J1', 'J2'] }, 'Касса', 4, FILE).job).toBe('');
  });

  it('speaks of the target only where there is one', () => {
    expect(ideaSeed(IDEA, 'Касса', 4.5, FILE).criterion).toMatch(/: 4,5$/);
    expect(ideaSeed(IDEA, 'Касса', null, FILE).criterion).toBe('В следующей волне об этом никто не пишет');
  });

  it('quotes a long idea in part, in one line, and is known by that', () => {
    const long = { ...IDEA, text: `Касса\n${'очень '.repeat(100)}` };
    expect(ideaSeed(long, 'Касса', 4, FILE).cause.length).toBeLessThan(400);
    expect(taskOfIdea(long, [task(made(long))])).toBeDefined();
  });

  it('is known by any wording, whatever the number of visits was', () => {
    const before = made({ ...IDEA, text: 'Ещё одна касса', others: [], n: 1 });
    expect(taskOfIdea(IDEA, [task(before)])).toBeDefined();
  });

  it('is another one at another touchpoint, of another source, of a longer idea, or once it is closed', () => {
    const own = made(IDEA);
    const longer = made({ ...IDEA, text: 'Вторая касса у входа' });
    const others = [{ ...own, touchpoint: 'P2' }, { ...own, source: 'RFM' }, longer].map((row) => task(row));
    expect(taskOfIdea(IDEA, [...others, task(own, false)])).toBeUndefined();
    expect(taskOfIdea(IDEA, [...others, task(own)])).toBeDefined();
  });
});
