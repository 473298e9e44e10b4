import { describe, expect, it } from 'vitest';
import type { TaskSeed } from '../core/views';
import { findingsWithTasks, lacking, NO_TASK } from './taskForm';

const task: TaskSeed = { ...NO_TASK, cause: 'Returns grow', goal: 'Margin', criterion: 'Returns below 3%' };

describe('task', () => {
  it('lacks what is blank of cause, goal and criterion, and nothing else', () => {
    expect(lacking(NO_TASK)).toEqual(['cause', 'goal', 'criterion']);
    expect(lacking({ ...task, goal: '  ' })).toEqual(['goal']);
    expect(lacking(task)).toEqual([]);
  });

  it('stands beside the finding that asks for it', () => {
    expect(findingsWithTasks({ findings: ['a', 'b', 'c'], tasks: [null, task] })).toEqual([
      { text: 'a', task: null },
      { text: 'b', task },
      { text: 'c', task: null },
    ]);
  });
});
