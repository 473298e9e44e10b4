import { describe, expect, it } from 'vitest';
import type { CellsView, StateRowView } from '../core/views';
import { countCells } from './cellsCount';

function row(value: string): StateRowView {
  return { id: 'cells', label: 'Cells', value, mood: 'none', hint: '', acts: [] };
}

/** Counts a file of three sheets with 10 cells each. */
function setUp(perCall: number, failAt = -1) {
  const asked: { from: number; cells: number }[] = [];
  const shown: string[] = [];
  let ended = 0;
  const answer = ({ from, cells }: { from: number; cells: number }): CellsView => {
    const counted = Math.min(3, from + perCall);
    return { cells: cells + (counted - from) * 10, counted, sheets: 3, row: row(`${counted} sheets`) };
  };
  const giveUp = countCells(
    async (request) => {
      asked.push(request);
      if (asked.length === failAt) return { ok: false, error: { code: 'fail_other', message: '', remedy: null } };
      return { ok: true, value: answer(request) };
    },
    ({ value }) => shown.push(value),
    () => {
      ended += 1;
    },
  );
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { asked, shown, giveUp, settled, ended: () => ended };
}

describe('count of cells', () => {
  it('goes on where the last call ended and adds up', async () => {
    const { asked, shown, settled, ended } = setUp(2);
    await settled();
    expect(asked).toEqual([
      { from: 0, cells: 0 },
      { from: 2, cells: 20 },
    ]);
    expect(shown).toEqual(['2 sheets', '3 sheets']);
    expect(ended()).toBe(1);
  });

  it('ends at an error and leaves what was counted', async () => {
    const { shown, settled, ended } = setUp(1, 2);
    await settled();
    expect(shown).toEqual(['1 sheets']);
    expect(ended()).toBe(1);
  });

  it('ends when a call counts nothing', async () => {
    const { asked, settled } = setUp(0);
    await settled();
    expect(asked).toHaveLength(1);
  });

  it('shows nothing after it was given up', async () => {
    const { shown, giveUp, settled, ended } = setUp(1);
    giveUp();
    await settled();
    expect(shown).toEqual([]);
    expect(ended()).toBe(0);
  });
});
