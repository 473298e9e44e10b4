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
    ({ left }) => shown.push(left),
  );
  return { outcome, shown, asked };
}

describe('removal', () => {
  it('goes on until nothing is left, and ends with what the last pass says', async () => {
    const { outcome, shown } = await remove([
      { left: 12, lines: ['Steps left: 12'] },
      { left: 3, lines: ['Steps left: 3'] },
      { left: 0, lines: ['Rosta is removed'] },
    ]);
    expect(outcome).toEqual({ ok: true, value: { left: 0, lines: ['Rosta is removed'] } });
    expect(shown).toEqual([12, 3]);
  });

  it('ends when a pass takes nothing away', async () => {
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
