import { expect, it } from 'vitest';
import { firstEvidence, stageEvidence } from './stageEvidence';

const row = (kind: string, name: string, n: number, value: number) => ({
  ...{ values: { kind, name, n, value, stage: 'choice', share: 0.1, series: '', low: null, high: null, verdict: '' } },
  ...{ row: 2, sheetId: 1 },
});
const known = (...rows: readonly ReturnType<typeof row>[]) =>
  stageEvidence({ sheet: '', letters: {}, leftOut: [], rows });

it('where there is room for one thing, nothing is told that stands on too few; the lists have it all', () => {
  const all = known(row('loss', 'Долго', 4, 900), row('loss', 'Дорого', 5, 100), row('share', 'Поиск', 29, 9));
  expect(all.map(({ name }) => name)).toEqual(['Долго', 'Дорого', 'Поиск']);
  expect(firstEvidence(all, 'choice')?.name).toBe('Дорого');
  expect(firstEvidence(known(row('loss', 'Долго', 4, 900), row('share', 'Поиск', 29, 9)), 'choice')).toBeUndefined();
  expect(firstEvidence(known(row('share', 'Поиск', 30, 9)), 'choice')?.name).toBe('Поиск');
});
