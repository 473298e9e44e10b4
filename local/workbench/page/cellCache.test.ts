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

test('a cell that is not there is fetched once with its neighbourhood, then what lies around it', async () => {
  const { cache, load, arrived } = sheet();
  expect(cache.cell(450, 0)).toBeUndefined();
  expect(cache.cell(451, 0)).toBeUndefined();
  await vi.waitFor(() => expect(load.mock.calls.map(([row]) => row)).toEqual([400, 600, 200]));
  await vi.waitFor(() => expect(cache.has(200, 799)).toBe(true));
  expect(cache.cell(450, 0)?.text).toBe('old 450');
  expect(cache.has(799, 800)).toBe(false);
  expect(arrived).toHaveBeenCalledOnce();
});

test('what was fetched ahead is there at once, and the way goes on', async () => {
  const { cache, load, arrived } = sheet();
  cache.cell(0, 0);
  await vi.waitFor(() => expect(cache.has(0, 399)).toBe(true));
  expect(cache.cell(200, 0)?.text).toBe('old 200');
  await vi.waitFor(() => expect(load).toHaveBeenLastCalledWith(400, 200));
  expect(arrived).toHaveBeenCalledOnce();
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
  const { cache, arrived } = sheet();
  cache.cell(0, 0);
  cache.expire();
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(1));
  expect(cache.has(0, 0)).toBe(false);
  cache.cell(0, 0);
  await vi.waitFor(() => expect(cache.has(0, 0)).toBe(true));
});

test('what was asked for last is fetched first when many wait', async () => {
  const { cache, load } = sheet();
  for (const row of [0, 1000, 2000, 3000, 4000, 5000, 6000]) cache.cell(row, 0);
  await vi.waitFor(() => expect(load.mock.calls.length).toBeGreaterThanOrEqual(7));
  const rows = load.mock.calls.map(([row]) => row).filter((row) => row % 1000 === 0);
  expect(rows.indexOf(6000)).toBeLessThan(rows.indexOf(4000));
});
