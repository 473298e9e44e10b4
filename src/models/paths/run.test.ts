import { describe, expect, it } from 'vitest';
import type { ModelInput, ModelOutput, ParamValues } from '../../core/defineModel';
import type { Value } from '../../core/table';
import { runPaths } from './run';

/** 22 November 2026. */
const TODAY = 20_779;
const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '$' } as const;
const ROLES = ['customer', 'time', 'channel', 'conversion', 'value'] as const;

type Row = readonly unknown[];

/** A report on rows of customer, time, channel and, where given, conversion and value. */
function report(rows: readonly Row[], params: ParamValues = {}, roles: readonly string[] = ROLES): ModelOutput {
  const shown = roles.slice(0, Math.max(...rows.map(({ length }) => length)));
  const columns: ModelInput['columns'] = Object.fromEntries(
    shown.map((role, i) => [role, rows.map((row) => row[i] ?? '')]),
  );
  return runPaths({ columns, params, file: FILE, today: TODAY });
}

/** Its paths with conversions, value and non-conversions. */
function paths(
  rows: readonly Row[],
  params: ParamValues = {},
  roles?: readonly string[],
): readonly (readonly Value[])[] {
  const { parts } = report(rows, params, roles);
  return parts.flatMap((part) => (part.kind === 'table' && part.id === 'paths' ? part.table.rows : []));
}

const codes = ({ findings, advice = [] }: ModelOutput): readonly string[] =>
  [...findings, ...advice].map(({ code }) => code);

describe('touches', () => {
  it('stand in the order of time on the path of their customer, those at one time in the order of rows', () => {
    const rows: readonly Row[] = [
      ['A', '2026-10-03 10:00', 'Mail', 'yes', 100],
      ['B', '2026-10-01', 'Ads', '', ''],
      ['A', '2026-10-03 09:00', 'Ads', '', ''],
      ['A', '2026-10-01', 'Search', '', ''],
      ['A', '2026-10-01', 'Social', '', ''],
    ];
    expect(paths(rows)).toEqual([
      ['Search > Social > Ads > Mail', 1, 100, 0],
      ['Ads', 0, null, 1],
    ]);
  });

  it('after a conversion begin a new path', () => {
    const rows: readonly Row[] = [
      ['A', '2026-10-01', 'Search', ''],
      ['A', '2026-10-02', 'Mail', 1],
      ['A', '2026-10-03', 'Mail', 'bought'],
      ['A', '2026-10-04', 'Search', ''],
    ];
    expect(paths(rows)).toEqual([
      ['Search > Mail', 1, null, 0],
      ['Mail', 1, null, 0],
      ['Search', 0, null, 1],
    ]);
  });

  it('end before a conversion that names no channel; one without any touch is listed', () => {
    const rows: readonly Row[] = [
      ['A', '2026-10-01', 'Search', ''],
      ['A', '2026-10-02', '', 'yes'],
      ['B', '2026-10-02', '', 'yes'],
    ];
    expect(paths(rows)).toEqual([['Search', 1, null, 0]]);
    const [unlinked] = report(rows).leftOut;
    expect([unlinked?.rows, unlinked?.offences[0]?.row]).toEqual([1, 2]);
  });

  it('older than the window are a path without a conversion, and a longer gap ends a path', () => {
    const rows: readonly Row[] = [
      // 30 days before the conversion and 31: the window of 30 takes the first.
      ...[
        ['A', '2026-08-01', 'Old', ''],
        ['A', '2026-08-02', 'Search', ''],
        ['A', '2026-09-01', 'Mail', 'yes'],
      ],
      // 31 days apart.
      ...[
        ['B', '2026-08-01', 'Ads', ''],
        ['B', '2026-09-01', 'Mail', 'yes'],
      ],
    ];
    expect(paths(rows, { window: 30 })).toEqual([
      ['Search > Mail', 1, null, 0],
      ['Mail', 1, null, 0],
      ['Old', 0, null, 1],
      ['Ads', 0, null, 1],
    ]);
    expect(paths(rows, { window: 31 })).toEqual([
      ['Old > Search > Mail', 1, null, 0],
      ['Ads > Mail', 1, null, 0],
    ]);
  });

  it('of one channel in a row are separate, or one', () => {
    const rows: readonly Row[] = [
      ['A', '2026-10-01', 'Search', ''],
      ['A', '2026-10-02', 'Search', ''],
      ['A', '2026-10-03', 'Mail', 'yes'],
    ];
    expect(paths(rows)).toEqual([['Search > Search > Mail', 1, null, 0]]);
    expect(paths(rows, { repeats: 'collapse' })).toEqual([['Search > Mail', 1, null, 0]]);
  });

  it('without a word of conversions are one path a customer: presence only; with values these say where', () => {
    const rows: readonly Row[] = [
      ['A', '2025-01-01', 'Search'],
      ['A', '2026-10-02', 'Mail'],
      ['B', '2026-10-03', 'Mail'],
    ];
    expect(paths(rows)).toEqual([
      ['Search > Mail', 1, null, 0],
      ['Mail', 1, null, 0],
    ]);
    expect(codes(report(rows))).toContain('presence');
    const valued = [
      ['A', '2026-10-01', 'Search', ''],
      ['A', '2026-10-02', 'Mail', '1,200.50'],
      ['B', '2026-10-02', 'Mail', 0],
    ];
    expect(paths(valued, {}, ['customer', 'time', 'channel', 'value'])).toEqual([
      ['Search > Mail', 1, 1200.5, 0],
      ['Mail', 0, null, 1],
    ]);
  });
});

describe('the report on paths', () => {
  /** 40 conversions: 30 along Ads > Mail, 10 along Mail; 20 paths of Ads without one. */
  const rows: readonly Row[] = [
    ...Array.from({ length: 30 }, (_, i) => [
      [`A${i}`, '2026-10-01', 'Ads', ''],
      [`A${i}`, '2026-10-02', 'Mail', 'yes'],
    ]).flat(),
    ...Array.from({ length: 10 }, (_, i) => [`B${i}`, '2026-10-02', 'Mail', 'yes']),
    ...Array.from({ length: 20 }, (_, i) => [`C${i}`, '2026-11-20', 'Ads', '']),
  ];

  it('tells how many, how long and which is the most frequent', () => {
    const { n, findings } = report(rows);
    const told = (code: string) => findings.find((one) => one.code === code)?.values;
    expect(n).toBe(60);
    // The question is by which paths people buy: its answer stands first.
    expect(findings.slice(0, 2).map(({ code }) => code)).toEqual(['frequent', 'overview']);
    expect(told('overview')).toEqual({ n: 60, customers: 60, conversions: 40, others: 20 });
    expect(told('frequent')).toEqual({ n: 40, path: 'Ads > Mail', count: 30, share: 0.75 });
    expect(told('one_touch')).toEqual({ n: 40, count: 10, share: 0.25 });
    // (30 × 2 + 10 × 1) / 40 = 1.75
    expect(told('length')).toEqual({ n: 40, mean: 1.8 });
    expect(told('open')).toEqual({ n: 20, open: 20 });
  });

  it('claims no conversion where no column says where one was', () => {
    const { findings, label } = report(rows.map(([who = '', when = '', channel = '']) => [who, when, channel]));
    expect(label).toBe('assumed');
    const [overview, presence, ...others] = findings.map(({ code }) => code);
    expect([overview, presence]).toEqual(['overview_unknown', 'presence']);
    expect(others).toEqual(['frequent_unknown', 'one_touch_unknown', 'length_unknown']);
  });

  it('counts paths by their touches', () => {
    const [lengths] = report(rows).parts;
    expect(lengths?.kind === 'table' ? lengths.table.rows : []).toEqual([
      ['1', 10, 20, 0.25],
      ['2', 30, 0, 0.75],
    ]);
  });

  it('names no customer anywhere', () => {
    const secret = rows.map(([who, ...rest]) => [`secret ${String(who)}`, ...rest]);
    expect(JSON.stringify(report(secret))).not.toContain('secret');
  });

  it('points out names that look alike and writes another sign for one that parts touches', () => {
    const output = report([
      ['A', '2026-10-01', 'Реклама', ''],
      // A Latin a at the end.
      ['A', '2026-10-02', 'Рекламa', ''],
      ['A', '2026-10-03', 'Site > form', 'yes'],
    ]);
    expect(codes(output)).toEqual(expect.arrayContaining(['alike', 'parted', 'few']));
    expect(output.findings.find(({ code }) => code === 'alike')?.values).toMatchObject({
      first: 'Реклама',
      second: 'Рекламa',
    });
    expect(JSON.stringify(output.parts)).toContain('Site › form');
  });

  it('leaves bad rows out and names their cells; an amount that cannot be used leaves its touch in', () => {
    const bad: readonly Row[] = [
      ['A', '2026-10-01', 'Ads', 'yes', 100],
      ['', '2026-10-01', 'Ads', '', ''],
      ['A', 'soon', 'Ads', '', ''],
      ['A', '2026-10-01', '', '', ''],
      ['A', '2026-10-01', 'Ads', 'abracadabra', ''],
      ['A', '2027-10-01', 'Ads', '', ''],
      ['Total', '', '', '', 100],
      ['B', '2026-10-01', 'Ads', 'yes', -5],
      ['C', '2026-10-01', 'Ads', 'yes', 'many'],
      ['D', '#N/A', 'Ads', '', ''],
      ['', '', '', '', ''],
    ];
    const { leftOut } = report(bad);
    expect(
      leftOut.map(({ text, rows: count, offences }) => [text.en.split(/[:,]/)[0], count, offences[0]?.row]),
    ).toEqual([
      ['Rows with an error in a cell', 1, 9],
      ['Rows without a customer', 1, 1],
      ['Rows with an unreadable time', 1, 2],
      ['Rows without a channel', 1, 3],
      ['Rows that do not say whether they are a conversion', 1, 4],
      ['Rows dated after today', 1, 5],
      ['Totals rows', 1, 6],
      ['Rows with an unreadable value', 1, 8],
      ['Rows with a value below zero', 1, 7],
      ['Blank rows', 1, undefined],
    ]);
    expect(paths(bad)).toEqual([['Ads', 3, 100, 0]]);
  });

  it.each([
    [[['A', 'x', 'Ads']], 'TOUCHES_NO_TIMES'],
    [[['A', '2026-10-01', '']], 'TOUCHES_NO_CHANNELS'],
    [[['', '2026-10-01', 'Ads']], 'EMPTY_CUSTOMER'],
    [[['A', '2026-10-01', 'Ads', 'hm']], 'TOUCHES_NO_CONVERSIONS'],
    [[['A', '2036-10-01', 'Ads']], 'TOUCHES_FUTURE'],
    [[['', '', '']], 'NO_DATA'],
  ])('says which column is the wrong one: %j', (of, code) => {
    expect(() => report(of)).toThrow(expect.objectContaining({ code }));
  });

  it('keeps a path of 500 touches, and cuts the oldest off one that no cell can hold', () => {
    const long = (name: string) =>
      Array.from({ length: 500 }, (_, i) => ['A', 45_000 + i / 10, `${name}${i}`, i === 499 ? 1 : '']);
    expect(String(paths(long('c'), { window: 365 })[0]?.[0]).split(' > ')).toHaveLength(500);
    const cut = report(long('c'.repeat(200)), { window: 365 });
    expect(codes(cut)).toContain('cut');
    const [path = ''] = paths(long('c'.repeat(200)), { window: 365 }).map(([text]) => String(text));
    expect(path.length).toBeLessThan(50_000);
    expect(path.endsWith('c499')).toBe(true);
  });
});
