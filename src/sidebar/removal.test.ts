import { describe, expect, it } from 'vitest';
import type { RemovedView } from '../core/views';
import { removeAll } from './removal';

async function remove(answers: RemovedView[]) {
  const shown: number[] = [];
  let asked = 0;
  const outcome = await removeAll(
    async () => {
      const value = answers[asked];
      asked += 1;
      return value === undefined
        ? { ok: false, error: { code: 'BUSY', message: '', remedy: null } }
        : { ok: true, value };
    },
    (left) => shown.push(left),
  );
  return { outcome, shown, asked };
}

describe('removal', () => {
  it('goes on until nothing is left and tells each thing that went once', async () => {
    const { outcome, shown } = await remove([
      { left: 2, lines: ['Sheet A'] },
      { left: 1, lines: ['Sheet B'] },
      { left: 0, lines: ['Sheet B', 'Properties'] },
    ]);
    expect(outcome).toEqual({ ok: true, value: { left: 0, lines: ['Sheet A', 'Sheet B', 'Properties'] } });
    expect(shown).toEqual([2, 1]);
  });

  it('ends when a step takes nothing away', async () => {
    const { outcome, asked } = await remove([
      { left: 2, lines: [] },
      { left: 2, lines: [] },
      { left: 0, lines: [] },
    ]);
    expect(outcome).toMatchObject({ ok: true, value: { left: 2 } });
    expect(asked).toBe(2);
  });

  it('ends at an error', async () => {
    const { outcome } = await remove([{ left: 2, lines: [] }]);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'BUSY' } });
  });
});
