import { describe, expect, it } from 'vitest';
import type { FactRead, ModelInput, ModelOutput, ParamValues } from '../../core/defineModel';
import { LANGS } from '../../core/lang';
import { sampleSheet } from '../../core/sampleSheet';
import type { Table, Value } from '../../core/table';
import { ATTRIBUTION_FACT } from '../../facts/attribution';
import { CHANNEL_FLOWS_FACT } from '../../facts/channelFlows';
import { STAGE_EVIDENCE_FACT } from '../../facts/stageEvidence';
import { fill } from '../../i18n/template';
import { runAttribution } from './run';

const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '$' } as const;
const ROLES = ['path', 'conversions', 'non_conversions', 'value'] as const;

type Row = readonly unknown[];

/** A report on rows of path, conversions and, where given, non-conversions and value. */
function report(rows: readonly Row[], params: ParamValues = {}, journey?: FactRead): ModelOutput {
  const roles = ROLES.slice(0, Math.max(...rows.map(({ length }) => length)));
  const columns: ModelInput['columns'] = Object.fromEntries(
    roles.map((role, i) => [role, rows.map((row) => row[i] ?? '')]),
  );
  return runAttribution({ columns, params, file: FILE, today: 0, ...(journey && { facts: { journey } }) });
}

function tableOf({ parts }: ModelOutput, id: string): Table {
  const part = parts.find((one) => one.id === id);
  if (part?.kind !== 'table') throw new Error(`no table ${id}`);
  return part.table;
}

/** A number of each channel. */
function byChannel(output: ModelOutput, id: string): Readonly<Record<string, Value>> {
  const { columns, rows } = tableOf(output, 'models');
  const place = columns.findIndex((column) => column.id === id);
  return Object.fromEntries(rows.map((row) => [row[0], row[place] ?? null]));
}

const madeRows = ({ made = [] }: ModelOutput, id: string): Table['rows'] =>
  made.find((one) => one.id === id)?.rows ?? [];
const told = ({ findings, advice = [] }: ModelOutput) => [...findings, ...advice];
const codes = (output: ModelOutput): readonly string[] => told(output).map(({ code }) => code);

/** The chain of methods.md §7.5: aab 3/1, b 1/3, a 2/6. */
const CHAIN: readonly Row[] = [
  ['a > a > b', 3, 1, 300],
  ['b', 1, 3, 100],
  ['a', 2, 6, 200],
];

describe('associated conversions', () => {
  it('are those of the worked chain: three of six to each', () => {
    const output = report(CHAIN);
    expect(byChannel(output, 'markov')).toEqual({ a: 3, b: 3 });
    expect(byChannel(output, 'last')).toEqual({ a: 2, b: 4 });
    expect(byChannel(output, 'first')).toEqual({ a: 5, b: 1 });
    // aab: 2/3 and 1/3 of 3.
    expect(byChannel(output, 'linear')).toEqual({ a: 4, b: 2 });
    // aab 3 in halves, a 2, b 1.
    expect(byChannel(output, 'shapley')).toEqual({ a: 3.5, b: 2.5 });
    // Half of 600 each.
    expect(byChannel(output, 'value')).toEqual({ a: 300, b: 300 });
    // a stands before b on three conversions; b is always last.
    expect(byChannel(output, 'assisted')).toEqual({ a: 3, b: 0 });
    expect(byChannel(output, 'ratio')).toEqual({ a: 1.5, b: 0 });
    expect(output.n).toBe(6);
  });

  it('add up to the conversions in every column', () => {
    const rows: readonly Row[] = Array.from({ length: 300 }, (_, i) => [
      Array.from({ length: 1 + (i % 7) }, (__, j) => `c${(i * 7 + j * j * 3) % 11}`).join('>'),
      (i % 5) / 2,
      i % 3,
    ]);
    const conversions = rows.reduce((sum, [, count]) => sum + Number(count), 0);
    const output = report(rows);
    for (const id of ['first', 'last', 'linear', 'position', 'decay', 'markov', 'shapley']) {
      const sum = Object.values(byChannel(output, id)).reduce<number>((all, one) => all + Number(one), 0);
      expect(sum, id).toBeCloseTo(conversions, 6);
    }
  });

  it('stand by the Markov chain from the largest, rows with one path together', () => {
    const output = report([...CHAIN, ...CHAIN, ['c', 0, 1, 0]]);
    expect(tableOf(output, 'models').rows.map(([channel]) => channel)).toEqual(['a', 'b', 'c']);
    expect(byChannel(output, 'markov')).toEqual({ a: 6, b: 6, c: 0 });
  });

  it('count channels together, each path once', () => {
    const heat = report(CHAIN).parts.find(({ kind }) => kind === 'heat');
    // a is on 5 conversions, b on 4, both on 3.
    expect(heat).toMatchObject({
      rowLabels: ['a', 'b'],
      counts: [
        [5, 3],
        [3, 4],
      ],
    });
  });
});

describe('what is kept with the report', () => {
  it('is how many paths go where at each step', () => {
    expect(madeRows(report([...CHAIN, ['a>b>a>b>a', 2, 1]]), CHANNEL_FLOWS_FACT.id)).toEqual([
      [1, 'a', '(none)', 6],
      [1, 'a', 'a', 4],
      [1, 'b', '(none)', 3],
      [1, 'a', 'b', 3],
      [1, 'a', '(conversion)', 2],
      [1, 'b', '(conversion)', 1],
      [2, 'a', 'b', 4],
      [2, 'b', 'a', 3],
      [3, 'b', '(conversion)', 3],
      [3, 'a', 'b', 3],
      [3, 'b', '(none)', 1],
      [4, 'b', '(more)', 3],
    ]);
  });

  it('puts channels beyond the twelve largest together', () => {
    const rows: readonly Row[] = Array.from({ length: 20 }, (_, i) => [`c${i}`, 20 - i]);
    const flows = madeRows(report(rows), CHANNEL_FLOWS_FACT.id);
    expect(flows).toHaveLength(13);
    // 8 + 7 + … + 1.
    expect(flows.find(([, from]) => from === 'Other channels')?.[3]).toBe(36);
  });

  it('is the share of each channel beside its stage: of the journey, else by its place on converting paths', () => {
    const journey = sampleSheet('Journey', ['code', 'stage', 'name'], [['T1', 'loyalty', ' MAIL ']]);
    const output = report(
      [
        ['ads > site > mail', 6, 2],
        ['site', 2, 2],
        ['site > seo', 2, 0],
      ],
      {},
      journey,
    );
    const stages = madeRows(output, STAGE_EVIDENCE_FACT.id).map(([stage, kind, name]) => [stage, kind, name]);
    // site: between on 6, alone, so last, on 2, first on 2.
    expect(stages).toEqual(
      expect.arrayContaining([
        ['need', 'share', 'ads'],
        ['choice', 'share', 'site'],
        ['loyalty', 'share', 'mail'],
        ['deal', 'share', 'seo'],
      ]),
    );
    // Kind share with the conversions of all channels as n, which add up to them.
    const rows = madeRows(output, STAGE_EVIDENCE_FACT.id);
    const at = (id: string) => STAGE_EVIDENCE_FACT.columns.findIndex((column) => column.id === id);
    expect(rows.reduce((sum, row) => sum + Number(row[at('value')]), 0)).toBeCloseTo(10, 6);
    expect(rows.every((row) => row[at('n')] === 10)).toBe(true);
    expect(told(output).find(({ code }) => code === 'stages')).toMatchObject({
      label: 'assumed',
      values: { named: 1 },
    });
  });

  it('takes the later stage of equal counts', () => {
    const output = report([
      ['a > b', 1, 0],
      ['b > a', 1, 0],
    ]);
    expect(byChannel(output, 'stage')).toEqual({ a: 'deal', b: 'deal' });
  });
});

describe('what the report says', () => {
  /** Ads lead to mail and are never last: 400 conversions of 800 paths; 200 paths of mail alone, half of which convert. */
  const MANY: readonly Row[] = [
    ['ads > mail', 400, 400],
    ['mail', 100, 100],
    ['ads', 0, 500],
  ];

  it('names the channel that the last touch undervalues, as a model and not a cause, with a task where conversions are many', () => {
    const output = report(MANY);
    const under = told(output).find(({ code }) => code === 'undervalued');
    // Without ads 100 of 500 conversions are left: effect 0.8. Without mail none: effect 1. Share 0.8 / 1.8.
    expect(under?.values).toMatchObject({ channel: 'ads', n: 500, last: 0 });
    expect(Number(under?.values['markov'])).toBeCloseTo(0.8 / 1.8, 9);
    expect(under?.task).toBeDefined();
    expect(under?.text.ru).toContain('проверьте канал отключением');
    expect(told(output).find(({ code }) => code === 'never_last')?.values).toMatchObject({
      names: 'ads',
      assisted: 400,
    });
    expect(told(output).find(({ code }) => code === 'overvalued')?.values).toMatchObject({ channel: 'mail', last: 1 });
  });

  it('with an interval asks for a task only where it is above the last touch', () => {
    const sure = report(MANY, { intervals: 'yes' });
    expect(told(sure).find(({ code }) => code === 'undervalued_sure')?.task).toBeDefined();
    const { low, high } = { low: byChannel(sure, 'low'), high: byChannel(sure, 'high') };
    expect([Number(low['ads']) < (500 * 0.8) / 1.8, Number(high['ads']) > (500 * 0.8) / 1.8]).toEqual([true, true]);
    // a: 20 of 40 by the last touch; two conversions more along a > b.
    const unsure = report(
      [
        ['a', 18, 20],
        ['b', 18, 20],
        ['a > b', 4, 1],
      ],
      { intervals: 'yes' },
    );
    expect(codes(unsure)).toContain('undervalued_unsure');
    expect(codes(unsure)).not.toContain('overvalued');
    expect(told(unsure).filter(({ task }) => task !== undefined)).toEqual([]);
  });

  it('asks for an interval where conversions are too few to tell without one', () => {
    const some = report([
      ['ads > mail', 80, 80],
      ['mail', 20, 20],
      ['ads', 0, 100],
    ]);
    expect(codes(some)).toContain('undervalued_unchecked');
    expect(codes(some)).not.toContain('overvalued');
    expect(told(some).filter(({ task }) => task !== undefined)).toEqual([]);
  });

  it('gives no advice on few conversions, and says where only presence is seen', () => {
    expect(codes(report(CHAIN))).toContain('few');
    const presence = report([
      ['ads > mail', 400],
      ['mail', 100],
    ]);
    // What limits all numbers comes first; nothing is called overvalued by presence alone.
    expect(codes(presence).slice(0, 2)).toEqual(['presence', 'undervalued_unsure']);
    expect(codes(presence)).not.toContain('overvalued');
    expect(told(presence).filter(({ task }) => task !== undefined)).toEqual([]);
  });

  it('says which order was taken and why', () => {
    expect(codes(report(CHAIN))).toContain('order_few');
    expect(codes(report(MANY))).toContain('order_same');
    expect(codes(report(MANY, { order: '2' })).filter((code) => code.startsWith('order'))).toEqual([]);
    // What follows b depends on the touch before it.
    const second: readonly Row[] = [
      ['a > b', 90, 10],
      ['c > b', 10, 90],
      ['b > a', 50, 50],
      ['b > c', 50, 50],
    ];
    expect(told(report(second)).find(({ code }) => code === 'order_better')?.values).toMatchObject({
      order: 2,
      n: 400,
    });
  });

  it('points out another separator, names that look alike, and a single channel', () => {
    const arrows = report([
      ['Ads → Mail', 3, 1],
      ['Mail', 1, 1],
    ]);
    expect(told(arrows).find(({ code }) => code === 'separator')?.values).toMatchObject({ meant: '→', separator: '>' });
    // The second name has a Latin a.
    const alike = report([
      ['Реклама > Рекламa', 3, 1],
      ['Почта', 1, 1],
    ]);
    expect(told(alike).find(({ code }) => code === 'alike')?.values).toMatchObject({
      first: 'Реклама',
      second: 'Рекламa',
    });
    // The answer to the question stands first; the doubt about names is right behind it.
    const whole = codes(
      report([
        ['Реклама > Рекламa', 40, 10],
        ['Почта', 10, 40],
      ]),
    );
    expect(whole[0]).toMatch(/^undervalued/);
    expect(whole.indexOf('alike')).toBe(1);
    const single = report([['a > a', 3, 1]]);
    expect(codes(single)).toContain('one_channel');
    expect(single.parts.map(({ id }) => id)).toEqual(['models']);
    expect(byChannel(single, 'markov')).toEqual({ a: 3 });
  });

  it.each(LANGS)('leaves no placeholder open in %s', (lang) => {
    const outputs = [
      report(CHAIN),
      report(MANY, { intervals: 'yes' }),
      report([
        ['a→b', 3, 1],
        ['b', 50, 1],
      ]),
    ];
    for (const { text, values } of outputs.flatMap(told)) {
      expect(fill(text, values, lang, '$')).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});

describe('bad rows', () => {
  it('are left out and named', () => {
    const { leftOut, n } = report([
      ...CHAIN,
      ['', 5, 1, 10],
      ['a > > b', 5, 1, 10],
      ['a', -1, 0, 10],
      ['a', 'many', 0, 10],
      ['Total', 12, 3, 10],
      ['#REF!', 1, 1, 1],
      ['', '', '', ''],
    ]);
    expect(n).toBe(6);
    expect(leftOut.map(({ text, rows, offences }) => [text.en.split(/[:,.]/)[0], rows, offences[0]?.row])).toEqual([
      ['Rows with an error in a cell', 1, 8],
      ['Rows with numbers and no path', 1, 3],
      ['Rows with an empty step in the path', 1, 4],
      ['Rows with something else in place of a number', 1, 6],
      ['Rows with a number below zero', 1, 5],
      ['Totals rows', 1, 7],
      ['Blank rows', 1, undefined],
    ]);
  });

  it.each([
    [[['a', 0, 5]], 'ATTRIBUTION_NO_CONVERSIONS'],
    [[['a >', 1]], 'ATTRIBUTION_ALL_BAD'],
    [[['', '']], 'NO_DATA'],
    [Array.from({ length: 1001 }, (_, i) => [`c${i}`, 1]), 'ATTRIBUTION_MANY_CHANNELS'],
  ])('say what to do where nothing is left (%#)', (rows, code) => {
    expect(() => report(rows)).toThrow(expect.objectContaining({ code }));
  });

  it('do not stop a path of 500 steps nor 200 channels; fractions count', () => {
    const long = Array.from({ length: 500 }, (_, i) => `c${i % 4}`).join(' > ');
    const output = report([
      [long, 2.5, 1],
      ...Array.from({ length: 200 }, (_, i) => [`d${i} > d${(i + 1) % 200}`, 0.5, 1]),
    ]);
    expect(tableOf(output, 'models').rows).toHaveLength(204);
    expect(tableOf(output, 'compared').rows).toHaveLength(12);
    expect(output.n).toBe(102.5);
    expect(codes(output)).toContain('more_channels');
    const columns = ATTRIBUTION_FACT.columns.length;
    expect(tableOf(output, 'models').rows.every((row) => row.length === columns)).toBe(true);
  });
});
