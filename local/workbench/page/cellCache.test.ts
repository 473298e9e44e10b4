import { expect, test, vi } from 'vitest';
import type { CellView } from '../../apps-script/appsScript';
import { CellCache } from './cellCache';

function sheet() {
  const source = { text: 'old' };
  const load = vi.fn(
    async (row: number, rows: number): Promise<CellView[][]> =>
      Array.from({ length: rows }, (_, offset) => [{ text: `${source.text} ${row + offset}`, kind: 'text' }]),
  );
  const arrived = vi.fn();
  return { source, load, arrived, cache: new CellCache(load, arrived) };
}

test('a cell that is not there is fetched once with its neighbourhood', async () => {
  const { cache, load, arrived } = sheet();
  expect(cache.cell(250, 0)).toBeUndefined();
  expect(cache.cell(251, 0)).toBeUndefined();
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce());
  expect(load.mock.calls).toEqual([[200, 100]]);
  expect(cache.cell(250, 0)?.text).toBe('old 250');
  expect(cache.has(200, 299)).toBe(true);
  expect(cache.has(299, 300)).toBe(false);
});

test('after a change the old text stays until the new one arrives', async () => {
  const { cache, source, arrived } = sheet();
  cache.cell(0, 0);
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(1));
  source.text = 'new';
  cache.expire();
  expect(cache.cell(0, 0)?.text).toBe('old 0');
  await vi.waitFor(() => expect(cache.cell(0, 0)?.text).toBe('new 0'));
});

test('an answer to a question asked before a change does not count as fresh', async () => {
  const { cache, load, arrived } = sheet();
  cache.cell(0, 0);
  cache.expire();
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(1));
  expect(cache.has(0, 0)).toBe(false);
  cache.cell(0, 0);
  await vi.waitFor(() => expect(cache.has(0, 0)).toBe(true));
  expect(load).toHaveBeenCalledTimes(2);
});

test('what was asked for last is fetched first when many wait', async () => {
  const { cache, load } = sheet();
  for (const row of [0, 100, 200, 300, 400, 500]) cache.cell(row, 0);
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(6));
  expect(load.mock.calls.map(([row]) => row)).toEqual([0, 100, 200, 500, 400, 300]);
});
