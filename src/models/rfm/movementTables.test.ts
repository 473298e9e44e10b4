import { describe, expect, it } from 'vitest';
import type { Customers } from '../../data/customers';
import { findingText } from '../../i18n/finding';
import { type Movement, NOT_YET } from './movement';
import { movementFindings } from './movementFindings';
import { flowsTable, moversTable, segmentWord } from './movementTables';
import type { Scored } from './score';

/** Three segments from best to worst, the middle one with an action of a person's own. */
const NAMES = ['champions', 'loyal', 'at_risk'];
const PLAN = { names: NAMES, grid: [], actions: { loyal: 'позвать в гости' } };

/** Customers given as [name, segment before, segment now, total]; the order of the report is the order here. */
function movement(customers: readonly (readonly [string, number, number, number])[]): Movement {
  const counts = Array.from({ length: NAMES.length + 1 }, () => new Array<number>(NAMES.length).fill(0));
  for (const [, before, now] of customers) {
    const row = counts[before === NOT_YET ? NAMES.length : before];
    if (row !== undefined) row[now] = (row[now] ?? 0) + 1;
  }
  const bought: Pick<Customers, 'names' | 'lastDay' | 'total'> = {
    names: customers.map(([name]) => name),
    lastDay: Int32Array.from(customers, (_, i) => 100 + i),
    total: Float64Array.from(customers, ([, , , total]) => total),
  };
  const scored: Pick<Scored, 'plan' | 'segment' | 'order'> & { customers: typeof bought } = {
    plan: PLAN,
    segment: Uint8Array.from(customers, ([, , now]) => now),
    order: Int32Array.from(customers, (_, i) => i),
    customers: bought,
  };
  const to = scored as unknown as Scored;
  return { from: to, to, before: Int8Array.from(customers, ([, before]) => before), counts };
}

describe('the table of flows', () => {
  it('has sign, customers, their share of the former segment and the action for the new one', () => {
    const { rows } = flowsTable(
      movement([
        ['a', 0, 2, 1],
        ['b', 0, 2, 1],
        ['c', 0, 0, 1],
        ['d', 2, 1, 1],
        ['e', NOT_YET, 1, 1],
        ['f', NOT_YET, 1, 1],
        ['g', NOT_YET, 1, 1],
      ]),
    );
    expect(rows).toEqual([
      ['not_yet', 'loyal', 'fresh', 3, null, 'позвать в гости'],
      ['champions', 'at_risk', 'worse', 2, 2 / 3, 'at_risk'],
      ['at_risk', 'loyal', 'better', 1, 1, 'позвать в гости'],
    ]);
  });
});

describe('the list of those who changed', () => {
  it('goes from the deepest fall to small ones, then rises, then new ones; in each the most money first', () => {
    const { rows } = moversTable(
      movement([
        ['stayed', 1, 1, 999],
        ['new', NOT_YET, 0, 50],
        ['rose', 2, 1, 10],
        ['rose high', 2, 0, 5],
        ['fell little', 0, 1, 80],
        ['fell deep, poor', 0, 2, 1],
        ['fell deep, rich', 0, 2, 70],
      ]),
    );
    expect(rows.map(([name, , , change]) => `${name}: ${change}`)).toEqual([
      'fell deep, rich: worse',
      'fell deep, poor: worse',
      'fell little: worse',
      'rose high: better',
      'rose: better',
      'new: fresh',
    ]);
    expect(rows[0]).toEqual(['fell deep, rich', 'champions', 'at_risk', 'worse', 106, 70, 'at_risk']);
    expect(rows[5]?.slice(1, 3)).toEqual(['not_yet', 'champions']);
  });
});

describe('a segment’s name', () => {
  it('is ours in the language, the person’s own, or "not yet"', () => {
    expect([segmentWord(NAMES, 0, 'kk'), segmentWord(['Свои'], 0, 'kk'), segmentWord(NAMES, NOT_YET, 'en')]).toEqual([
      'чемпиондар',
      'Свои',
      'not yet',
    ]);
  });
});

describe('findings on movement', () => {
  /** So many customers of one way. */
  const way = (count: number, before: number, now: number) =>
    Array.from({ length: count }, (_, i) => [`${before}${now}${i}`, before, now, 1] as const);
  const days = { from: 20_089, to: 20_179 };
  const codes = (customers: Parameters<typeof movement>[0]) =>
    movementFindings(movement(customers), days, 'ru', 0).map(({ code, values }) =>
      code.startsWith('moved')
        ? `${code} ${values['before']} → ${values['after']}: ${values['customers']}, ${values['back']}`
        : code,
    );

  it('say below 30 customers that they are few, and only how many went where', () => {
    expect(codes(way(29, 0, 2))).toEqual(['few', 'balance']);
    expect(codes(way(30, 0, 2))).toEqual(['balance', 'moved_to_act чемпионы → на грани ухода: 30, 0']);
  });

  it('name the three largest moves down with the way back, and the largest one up; new customers are no move', () => {
    const all = [
      ...way(9, 0, 1),
      ...way(8, 0, 2),
      ...way(7, 1, 2),
      ...way(6, 2, 1),
      ...way(5, 1, 0),
      ...way(40, NOT_YET, 0),
    ];
    expect(codes(all)).toEqual([
      'balance',
      'moved_to_act чемпионы → лояльные: 9, 5',
      'moved_to_act чемпионы → на грани ухода: 8, 0',
      'moved_to_act лояльные → на грани ухода: 7, 6',
      'moved на грани ухода → лояльные: 6, 7',
    ]);
  });

  it('end with what to do, in the person’s words where there are some', () => {
    const [, toLoyal] = movementFindings(movement(way(30, 0, 1)), days, 'ru', 0);
    expect(toLoyal && findingText(toLoyal, { lang: 'ru', currency: '' })).toMatch(/Что сделать: позвать в гости\.$/);
  });
});
