import { describe, expect, it } from 'vitest';
import type { ModelInput, ParamValues } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import { findingText } from '../../i18n/finding';
import { balanceOf, flowsOf } from './flows';
import { runMovement } from './movementRun';

const START = 45_658; // 01.01.2025 as a serial of Sheets: 25 569 + 20 089.

/** 40 customers: all ordered twice by day 10; 25 stay away, 10 order again on day 95, 5 more first come on day 95. */
function input(params: ParamValues = {}, lang: Lang = 'ru'): ModelInput {
  const orders: (readonly [string, number])[] = [];
  for (let i = 0; i < 35; i++) orders.push([`c${i}`, 0], [`c${i}`, 10]);
  for (let i = 25; i < 40; i++) orders.push([`c${i}`, 95]);
  return {
    columns: {
      customer: orders.map(([customer]) => customer),
      date: orders.map(([, day]) => START + day),
      amount: orders.map(() => 100),
    },
    params: { scoring: 'fixed', money: 'check', cut_r: [20], cut_f: [2], cut_m: [100], ...params },
    file: { lang, locale: 'ru_RU', zone: 'UTC', currency: '₽' },
    today: 20_500,
  };
}

const sentences = (given: ModelInput): string[] =>
  runMovement(given).findings.map((finding) => findingText(finding, given.file));

// Days 15 and 95 (01.01 + 15 = 16.01, + 95 = 06.04.2025). Day 15: all 35 have R 5, F 2, M 100: champions.
// Day 95: 25 have R 85: cannot lose; 10 champions; 5 new ones R 0, F 1, M 100: FM 3, loyal.
const DAYS = { from: START - 25_569 + 15, to: START - 25_569 + 95 };

describe('a report on movement', () => {
  it('says in Russian how many went where, with n, the way back and what to do', () => {
    expect(sentences(input(DAYS))).toEqual([
      'С 16.01.2025 по 06.04.2025: перешли в лучший сегмент — 0, в худший — 25, остались в своём — 10, новых — 5 (всего покупателей: 40).',
      'Движение «чемпионы» → «нельзя потерять»: 25 покупателей с 16.01.2025 по 06.04.2025. Обратно — 0. Что сделать: позвонить, разобраться и вернуть доверие.',
    ]);
  });

  it('says it in Kazakh and in English', () => {
    expect(sentences(input(DAYS, 'kk'))).toEqual([
      '16.01.2025–06.04.2025: жақсырақ сегментке ауысқандар — 0, нашарырағына — 25, өз сегментінде қалғандар — 10, жаңалар — 5 (барлығы 40 сатып алушы).',
      'Қозғалыс «чемпиондар» → «жоғалтуға болмайтындар»: 25 сатып алушы (16.01.2025–06.04.2025). Кері бағытта — 0. Не істеу керек: қоңырау шалып, мән-жайды анықтап, сенімін қайтару.',
    ]);
    expect(sentences(input(DAYS, 'en'))).toEqual([
      'From Jan 16, 2025 to Apr 6, 2025: moved to a better segment 0, to a worse one 25, stayed 10, new 5 (40 customers in all).',
      'Movement “champions” → “cannot lose”: 25 customers from Jan 16, 2025 to Apr 6, 2025. Back: 0. What to do: call them, find out why, win back their trust.',
    ]);
  });

  it('takes the newest order and 90 days before it, or the middle of shorter data', () => {
    // 95 days of data: 95 − 90 = day 5 is before the middle, day 47.
    expect(runMovement(input()).period).toEqual({ from: START - 25_569 + 47, to: START - 25_569 + 95 });
    const longer = input();
    const columns = {
      customer: [...(longer.columns['customer'] ?? []), 'c0'],
      date: [...(longer.columns['date'] ?? []), START + 300],
      amount: [...(longer.columns['amount'] ?? []), 100],
    };
    expect(runMovement({ ...longer, columns }).period).toEqual({
      from: START - 25_569 + 210,
      to: START - 25_569 + 300,
    });
  });

  it('takes dates that were chosen, in the future as well', () => {
    expect(runMovement(input({ ...DAYS, to: START - 25_569 + 1000 })).period).toEqual({
      from: START - 25_569 + 15,
      to: START - 25_569 + 1000,
    });
  });

  it('shows a map with the segments by name on both sides, "not yet" last, and the flows', () => {
    const [map, flows] = runMovement(input(DAYS)).parts;
    if (map?.kind !== 'heat' || flows?.kind !== 'table') throw new Error('other parts');
    expect([map.rowLabels.length, map.rowLabels[0], map.rowLabels[10], map.rowLabels[11]]).toEqual([
      12,
      'чемпионы',
      'потерянные',
      'ещё не покупали',
    ]);
    expect([map.columnLabels.length, map.columnLabels[0], map.columnLabels[10]]).toEqual([
      11,
      'чемпионы',
      'потерянные',
    ]);
    expect([map.counts[0]?.[0], map.counts[11]?.[1]]).toEqual([10, 5]);
    expect(flows.table.rows).toHaveLength(2);
  });

  it('names money in the currency of the orders', () => {
    const given = input(DAYS);
    const amounts = { ...given.columns, amount: (given.columns['amount'] ?? []).map(() => '100 $') };
    expect([runMovement(given).currency, runMovement({ ...given, columns: amounts }).currency]).toEqual([
      undefined,
      '$',
    ]);
  });

  it('says that cut points were worked out anew, also where an empty field of one’s own is filled from the data', () => {
    const codes = (params: ParamValues) => runMovement(input({ ...DAYS, ...params })).advice?.map(({ code }) => code);
    expect([codes({}), codes({ scoring: 'mean' }), codes({ scoring: 'quantile' })]).toEqual([
      ['cuts'],
      ['recut'],
      ['recut'],
    ]);
    // Waits: by day 15 all 10 days, by day 95 also ten of 85.
    expect(codes({ cut_r: null })).toEqual(['recut']);
  });

  it('lists who changed, those for the worse first, with sign, action and last order', () => {
    const part = runMovement(input(DAYS)).parts.find(({ id }) => id === 'movers');
    if (part?.kind !== 'table') throw new Error('no list');
    expect(part.table.rows).toHaveLength(30);
    expect(part.table.rows.slice(0, 25).every((row) => row[3] === 'worse' && row[6] === 'cannot_lose')).toBe(true);
    expect(part.table.rows.slice(25).every((row) => row[1] === 'not_yet' && row[3] === 'fresh')).toBe(true);
    expect(part.table.rows[29]?.[4]).toBe(START - 25_569 + 95);
  });
});

describe('flows', () => {
  // Three segments from best to worst, rows from, last row not yet.
  const counts = [
    [5, 2, 0],
    [3, 1, 4],
    [0, 0, 6],
    [7, 0, 1],
  ];

  it('are changes only, the largest first, with the customers they are out of', () => {
    expect(flowsOf({ counts })).toEqual([
      { from: -1, to: 0, customers: 7, of: 8 },
      { from: 1, to: 2, customers: 4, of: 8 },
      { from: 1, to: 0, customers: 3, of: 8 },
      { from: 0, to: 1, customers: 2, of: 7 },
      { from: -1, to: 2, customers: 1, of: 8 },
    ]);
  });

  it('balance: better 3, worse 2 + 4, the same 5 + 1 + 6, new 7 + 1', () => {
    expect(balanceOf({ counts })).toEqual({ better: 3, worse: 6, same: 12, fresh: 8 });
  });
});
