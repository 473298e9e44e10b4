import { describe, expect, it } from 'vitest';
import { type CashFactRow, cashInput, flat, SEED } from '../../../test/fakes/cashFacts';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import type { ModelInput, ModelOutput } from '../../core/defineModel';
import { LANGS } from '../../core/lang';
import type { Value } from '../../core/table';
import { findingText } from '../../i18n/finding';
import { fill } from '../../i18n/template';
import { runCash } from './run';

const run = (rows: readonly CashFactRow[], params: ModelInput['params'] = {}): ModelOutput =>
  runCash(cashInput(rows, params));
const codes = ({ findings }: ModelOutput): readonly string[] => findings.map(({ code }) => code);
/** The sentence of a code; thin and fixed spaces as plain ones. */
const said = ({ findings }: ModelOutput, code: string, file = RUSSIAN): readonly string[] =>
  findings.filter((one) => one.code === code).map((one) => findingText(one, file).replace(/[\u202f\u00a0]/g, ' '));

function rowsOf({ parts }: ModelOutput, id: string): readonly (readonly Value[])[] {
  const part = parts.find((one) => one.kind === 'table' && one.id === id);
  return part?.kind === 'table' ? part.table.rows : [];
}

/** The row of a table that begins with a code. */
const row = (output: ModelOutput, id: string, code: string): readonly Value[] =>
  rowsOf(output, id).find(([first]) => first === code) ?? [];

describe('the text’s own funnel', () => {
  const output = run(SEED);

  it('comes to 5000 without repeats and to 10 500 with one at +10 %, not to 11 000', () => {
    // 1000 · 10 % = 100, · 50 % = 50, · 100 = 5000; 50 · 1 · 100 · 1.1 = 5500 more.
    expect(row(output, 'lines', 'visits').slice(1)).toEqual([100, 100, 100]);
    expect(row(output, 'lines', 'sales').slice(1)).toEqual([50, 50, 50]);
    expect(row(output, 'lines', 'first_revenue').slice(1)).toEqual([5000, 5000, 5000]);
    const [, minimal, base] = row(output, 'lines', 'profit');
    expect(minimal).toBeCloseTo(5000, 6);
    expect(base).toBeCloseTo(10_500, 6);
  });

  it('says the three levels with the period and what each stands on', () => {
    expect(said(output, 'levels')).toEqual([
      'Прибыль в месяц: минимум 5 000 ₽, база 10 500 ₽, максимум 10 500 ₽. Основа: минимум — допущение, база — допущение, максимум — допущение.',
    ]);
    expect(said(run(SEED, { period: 'year' }), 'levels')[0]).toMatch(/^Прибыль в год: /);
  });

  it('does not say that rounded sales times the check are the revenue', () => {
    const rich = run([...SEED, flat('refusal_rate', 0.005)]);
    // 49.75 · 100 = 4975, and 50 · 100 is 5000.
    expect(said(rich, 'chain_refusals')[0]).toContain('без отказов 50 × 100 ₽ ≈ 4 975 ₽.');
    expect(said(output, 'chain')[0]).toContain('50 × 100 ₽ = 5 000 ₽.');
  });

  it('explains 11 000 with its own numbers', () => {
    expect([...said(output, 'chain'), ...said(output, 'repeat')]).toEqual([
      'Уровень «База»: охват 1 000 → переходы 100 → продажи 50 × 100 ₽ = 5 000 ₽.',
      'С повторными сделками (на покупателя 1, чек +10 %) — 10 500 ₽. Чтобы вышло 11 000 ₽, на 10 % должны вырасти все чеки.',
    ]);
  });

  it('follows another rule where the settings say so', () => {
    // All checks at 110: 100 · 110. One repeat deal in total: 5000 + 110.
    expect(said(run(SEED, { uplift_on: 'all' }), 'all')[0]).toMatch(/— 11 000 ₽\. .* выходит 10 500 ₽\.$/);
    expect(said(run(SEED, { uplift_on: 'one' }), 'one')[0]).toMatch(/вместе 1, чек \+10 %\) — 5 110 ₽\./);
  });

  it('is not explained where there is nothing to explain', () => {
    expect(codes(run(SEED.filter(({ metric }) => metric !== 'uplift')))).not.toContain('chain');
    expect(codes(run(SEED.filter(({ metric }) => metric !== 'repeats')))).not.toContain('chain');
  });

  it('names refusals in the chain: 50 sales without 10 % are 45', () => {
    expect(said(run([...SEED, flat('refusal_rate', 0.1)]), 'chain_refusals')).toEqual([
      'Уровень «База»: охват 1 000 → переходы 100 → продажи 50 → без отказов 45 × 100 ₽ = 4 500 ₽.',
    ]);
  });

  it.each([
    [11_000, 'чек растёт у всех сделок; каждый переход становится сделкой с выросшим чеком; рост чека повторной'],
    [11_050, 'рост чека повторной сделки начислен дважды, процент на процент'],
    [5110, 'повторных сделок столько на всех покупателей вместе'],
    [10_000, 'чек не растёт'],
  ])('says which rule a stated revenue of %d follows', (stated, rule) => {
    const output = run([...SEED, { metric: 'stated_revenue', values: [null, stated, null] }]);
    const [text] = said(output, 'stated');
    expect(text).toMatch(/^«Выручка по вашему расчёту», уровень «База»: .* ₽, по формуле 10 500 ₽\./);
    expect(text).toContain(`Ваше число выходит по другому правилу: ${rule}`);
    expect(output.findings.find(({ code }) => code === 'stated')?.task).toBeDefined();
  });

  it('says that a stated total follows no rule, and by how much it differs', () => {
    const output = run([...SEED, { metric: 'stated_revenue', values: [null, 12_345, null] }]);
    expect(said(output, 'stated_unknown')[0]).toContain('12 345 ₽, по формуле 10 500 ₽, разница 1 845 ₽.');
    expect(codes(run([...SEED, { metric: 'stated_revenue', values: [5000, 10_500, null] }]))).not.toContain('stated');
  });

  it('takes a total typed in whole money for the formula’s own', () => {
    // 50 · 99.996 · 2.1 = 10 499.58, which everybody writes as 10 500.
    const rows = SEED.map((row) => (row.metric === 'price' ? flat('price', 99.996) : row));
    const said = codes(run([...rows, { metric: 'stated_revenue', values: [null, 10_500, null] }]));
    expect(said).not.toContain('stated');
    expect(said).not.toContain('stated_unknown');
    const thousands = SEED.map((row) => (row.metric === 'price' ? flat('price', 0.1) : row));
    expect(codes(run([...thousands, { metric: 'stated_revenue', values: [null, 11, null] }]))).toContain('stated');
  });

  it('takes a stated profit back to the revenue it is of', () => {
    // Margin 50 %, costs 500: 11 000 · 50 % − 500 = 5000, where the formula gives 10 500 · 50 % − 500 = 4750.
    const rows = [...SEED, flat('margin', 0.5), flat('fixed_costs', 500)];
    const output = run([...rows, { metric: 'stated_profit', values: [null, 5000, null] }]);
    expect(said(output, 'stated')[0]).toMatch(/5 000 ₽, по формуле 4 750 ₽\. .*: чек растёт у всех сделок;/);
    const free = run([...SEED, flat('margin', 0), { metric: 'stated_profit', values: [null, 7, null] }]);
    expect(codes(free)).toContain('stated_unknown');
  });
});

/** 100 people, all visit, 10 → 20 → 40 % buy at 10 → 10 → 30, margin 50 %, costs 20. */
const SHOP: readonly CashFactRow[] = [
  flat('reach', 100),
  flat('visit_rate', 1),
  { metric: 'conversion', values: [0.1, 0.2, 0.4] },
  { metric: 'price', values: [10, 10, 30] },
  flat('margin', 0.5),
  { metric: 'fixed_costs', values: [20, 20, 50] },
];

describe('worth, steps and stages', () => {
  const output = run(SHOP);
  // Profit: 10 · 10 / 2 − 20 = 30; 20 · 10 / 2 − 20 = 80; 40 · 30 / 2 − 50 = 550.

  it('ranks by the step from base to maximum', () => {
    // Price 10 → 30 at 20 sales: (600 − 200) / 2 = 200. Conversion 20 → 40 % at 10: (400 − 200) / 2 = 100. Costs −30.
    expect(
      rowsOf(output, 'worth')
        .slice(0, 2)
        .map(([metric, , toBase, toMaximal, rank]) => [metric, toBase, toMaximal, rank]),
    ).toEqual([
      ['price', 0, 200, 1],
      ['conversion', 50, 100, 2],
    ]);
    expect(row(output, 'worth', 'fixed_costs')[3]).toBe(-30);
    expect(said(output, 'top')).toEqual([
      'Больше всего даёт показатель «Цена позиции»: +200 ₽ в месяц от базы до максимума, остальное как на базе. По росту на 1 % выбирать нельзя: у охвата, переходов, конверсии, позиций и цены он даёт поровну.',
    ]);
  });

  it('makes a task of the first, with the value to be reached', () => {
    const top = output.findings.find(({ code }) => code === 'top');
    const criterion = top?.task && fill(top.task.criterion, top.values, 'ru', '₽');
    expect(criterion?.replace(/\u00a0/g, ' ')).toBe('Показатель «Цена позиции» дошёл до 30 ₽ (на базе 10 ₽).');
  });

  it('asks for the rate that the gain is counted at, where tools have their own', () => {
    const tools: readonly CashFactRow[] = [
      flat('conversion', 1),
      flat('price', 100),
      { metric: 'reach', values: [100, 100, 100], tool: 'Сайт' },
      { metric: 'reach', values: [300, 300, 400], tool: 'Блог' },
      { metric: 'visit_rate', values: [0.1, 0.1, 0.5], tool: 'Сайт' },
      { metric: 'visit_rate', values: [0.1, 0.1, 0.1], tool: 'Блог' },
    ];
    const top = run(tools).findings.find(({ code }) => code === 'top');
    // (100 · 50 % + 300 · 10 %) / 400; with the reach of the maximum it would be 90 / 500.
    expect(top?.values).toMatchObject({ metric: 'Доля переходов', gain: 4000, target: 0.2, now: 0.1 });
  });

  it('counts people with their thousands apart', () => {
    const { findings } = run([
      { metric: 'reach', values: [1000, 12_000, 15_000] },
      ...SHOP.slice(1, 2),
      flat('conversion', 0.5),
      flat('price', 10),
    ]);
    const top = findings.find(({ code }) => code === 'top');
    expect((top?.task && fill(top.task.criterion, top.values, 'ru', '₽'))?.replace(/\u202f/g, ' ')).toBe(
      'Показатель «Охват» дошёл до 15 000 (на базе 12 000).',
    );
  });

  it('says what the stages give only up to the maximum where base gives nothing', () => {
    const at = run(SHOP, { now: 'base' });
    expect(said(at, 'stages')).toEqual([]);
    expect(said(at, 'stages_high')[0]).toMatch(/^Все этапы вместе дали бы в месяц \+500 ₽, если дойдут до максимума;/);
  });

  it('names all metrics that share the first place', () => {
    // Reach and price double each: (400 − 200) · 1 = 200.
    const even = run([
      { metric: 'reach', values: [100, 100, 200] },
      flat('visit_rate', 1),
      flat('conversion', 0.2),
      { metric: 'price', values: [10, 10, 20] },
    ]);
    expect(said(even, 'top_several')[0]).toMatch(
      /^Больше всего дают показатели «Охват», «Цена позиции»: каждый \+200 ₽/,
    );
  });

  it('steps from now to base and on to the maximum, one stage after the other', () => {
    // To base conversion alone moves: +50. To the maximum: conversion +100, then price at 40 sales (1200 − 400) / 2 = +400, costs −30.
    expect(rowsOf(output, 'steps_base')).toEqual([
      ['minimal', 30],
      ['need', 0],
      ['choice', 50],
      ['deal', 0],
      ['experience', 0],
      ['loyalty', 0],
      ['rest', 0],
      ['base', 80],
    ]);
    expect(rowsOf(output, 'steps_maximal').map(([, change]) => change)).toEqual([80, 0, 100, 400, 0, 0, -30, 550]);
    expect(
      output.parts.filter(({ kind }) => kind === 'chart').map((part) => part.kind === 'chart' && part.type),
    ).toEqual(['waterfall', 'waterfall', 'tornado']);
  });

  it('begins its steps at the level called now', () => {
    expect(rowsOf(run(SHOP, { now: 'base' }), 'steps_base')).toEqual([]);
    const best = run(SHOP, { now: 'maximal' });
    expect(rowsOf(best, 'steps_maximal')).toEqual([]);
    expect(codes(best)).toContain('at_maximum');
  });

  it('gives the money of each stage with the rest and costs as now, and of all together', () => {
    // Now 30. Choice: 20 % → 80, 40 % → 40 · 10 / 2 − 20 = 180. Deal: price 30 → 10 · 30 / 2 − 20 = 130. All: 40 · 30 / 2 − 20 = 580.
    expect(rowsOf(output, 'stages')).toEqual([
      ['need', 0, 0, 30, 'minimal', 'month'],
      ['choice', 50, 150, 30, 'minimal', 'month'],
      ['deal', 0, 100, 30, 'minimal', 'month'],
      ['experience', 0, 0, 30, 'minimal', 'month'],
      ['loyalty', 0, 0, 30, 'minimal', 'month'],
      ['all', 50, 550, 30, 'minimal', 'month'],
    ]);
    expect(said(output, 'stages')[0]).toContain(
      '+50 ₽, если дойдут до базы, и +550 ₽, если до максимума; маржа и затраты как сейчас (уровень «Минимум»)',
    );
  });

  it('shows to both sides what one metric changes, the greatest first', () => {
    expect(rowsOf(output, 'swings')).toEqual([
      ['price', 0, 200],
      ['conversion', -50, 100],
      ['fixed_costs', 0, -30],
    ]);
  });

  it('tells counts from money row by row', () => {
    const part = output.parts.find(({ id }) => id === 'lines');
    const types = part?.kind === 'table' ? part.table.rowTypes : [];
    expect(types).toEqual(['count', 'count', 'count', ...new Array(8).fill('money')]);
  });
});

describe('tools', () => {
  const own = (tool: string, metric: string, value: number): CashFactRow => ({ ...flat(metric, value), tool });
  const two: readonly CashFactRow[] = [
    own('Контекст', 'reach', 1000),
    own('Соцсети', 'reach', 500),
    flat('visit_rate', 0.1),
    own('Контекст', 'conversion', 0.2),
    own('Соцсети', 'conversion', 0.4),
    flat('price', 100),
    own('Контекст', 'tool_costs', 500),
    flat('tool_costs', 300),
  ];

  it('stand apart where there are several', () => {
    // 1000 · 10 % = 100, · 20 % = 20 → 2000 − 500 = 1500; 500 · 10 % = 50, · 40 % = 20 → 2000. 1500 / 3500 and 2000 / 3500.
    expect(rowsOf(run(two), 'tools')).toEqual([
      ['Контекст', 100, 20, 500, 1500, 1500 / 3500],
      ['Соцсети', 50, 20, 0, 2000, 2000 / 3500],
    ]);
    // 4000 − 500 − 300 that belong to no tool.
    expect(row(run(two), 'lines', 'profit')[2]).toBeCloseTo(3200, 6);
  });

  it('have no shares where one makes a loss, and no table where there is one', () => {
    const dear = run([...two, own('Соцсети', 'tool_costs', 2500)]);
    expect(rowsOf(dear, 'tools').map(([, , , , profit, share]) => [profit, share])).toEqual([
      [1500, null],
      [-500, null],
    ]);
    expect(rowsOf(run(SEED), 'tools')).toEqual([]);
  });
});

describe('how far the levels can be trusted', () => {
  const labelled = (rows: readonly CashFactRow[], base = 'measured'): readonly CashFactRow[] =>
    rows.map((one) => ({ ...one, labels: ['measured', base, 'assumed'], source: 'CRM' }));
  const full = [
    ...SEED,
    flat('positions', 1),
    flat('refusal_rate', 0),
    flat('margin', 1),
    flat('tool_costs', 0),
    flat('fixed_costs', 0),
  ];

  it('is decided by the weakest value of each', () => {
    const output = run([...labelled(full.slice(1)), ...labelled(full.slice(0, 1), 'judged')]);
    expect(rowsOf(output, 'basis')).toEqual([
      ['minimal', 11, 0, 0, 'measured'],
      ['base', 10, 1, 0, 'judged'],
      ['maximal', 0, 0, 11, 'assumed'],
    ]);
    expect(output.label).toBe('assumed');
    expect(said(output, 'levels')[0]).toMatch(
      /Основа: минимум — измерено, база — оценка эксперта, максимум — допущение\.$/,
    );
    expect(said(output, 'basis')).toEqual(['Измерено значений: 21 из 33. Оценка эксперта — 1, допущение — 11.']);
    expect(output.leftOut).toEqual([]);
  });

  it('is told of what nobody gave, labelled or explained', () => {
    const reasons = run(SEED).leftOut.map(({ text, rows, values }) => fill(text, { rows, ...values }, 'ru'));
    expect(reasons.map((text) => text.replace(/\u00a0/g, ' '))).toEqual([
      'Показателей без чисел: 5 (Позиций в заказе, Отказы и возвраты, Маржа, Затраты на инструменты, Постоянные затраты). Взято обычное: одна позиция, маржа 100 %, остальное 0',
      'Чисел без основы: 18, они считаются допущением',
      'Чисел без источника: 18',
    ]);
  });
});

it('asks whether a share of 100 % was meant so, with its cell', () => {
  const { advice = [] } = run(SHOP);
  // The visit rate is 1 on all three levels; a margin of 100 % is usual.
  expect(advice.map((one) => findingText(one, RUSSIAN).replace(/\u00a0/g, ' '))).toEqual(
    ['D3', 'E3', 'F3'].map((cell) =>
      expect.stringMatching(`^1 % или 100 %\\? Лист «Путь денег», ячейка ${cell}, показатель «Доля переходов»`),
    ),
  );
  expect(run(SEED).advice).toEqual([]);
});

describe('levels that say little', () => {
  it('are told: all zero, all equal', () => {
    const zero = run([flat('reach', 0), flat('visit_rate', 0), flat('conversion', 0), flat('price', 0)]);
    expect(codes(zero)).toEqual(['levels', 'zero', 'basis']);
    const equal = run(SHOP.map(({ metric, values: [, base] }) => flat(metric, base)));
    expect(said(equal, 'equal')).toEqual([
      'Прибыль на трёх уровнях одинакова: 80 ₽ в месяц. Впишите, чем база и максимум отличаются от минимума.',
    ]);
    expect(codes(equal)).not.toContain('top');
  });

  it('are told: refusals of 100 % and a margin of nothing, which is not the same as equal levels', () => {
    const refused = run([...SHOP, flat('refusal_rate', 1)]);
    expect(codes(refused)).toContain('zero');
    expect(said(refused, 'zero')[0]).toContain('отказы — 100 %');
    const free = run(SHOP.map((one) => (one.metric === 'margin' ? flat('margin', 0) : one)));
    expect(codes(free)).toContain('no_margin');
    expect(codes(free)).not.toContain('equal');
  });

  it('are told: a loss, with what it is made of', () => {
    const output = run(SHOP.map((one) => (one.metric === 'fixed_costs' ? flat('fixed_costs', 60) : one)));
    // 10 · 10 / 2 − 60.
    expect(said(output, 'loss')).toEqual([
      '▼ Убыток, уровень «Минимум»: −10 ₽ в месяц. Маржа до затрат 50 ₽, затраты 60 ₽. Поднимите маржу или снизьте затраты.',
    ]);
  });

  it('are told: a loss on all levels, once, by the best of them', () => {
    const output = run(SHOP.map((one) => (one.metric === 'fixed_costs' ? flat('fixed_costs', 700) : one)));
    // 40 · 30 / 2 − 700.
    expect(codes(output).filter((code) => code.startsWith('loss'))).toEqual(['loss_everywhere']);
    expect(said(output, 'loss_everywhere')[0]).toContain(
      'даже на максимуме: −100 ₽ в месяц. Маржа до затрат там 600 ₽, затраты 700 ₽.',
    );
  });
});

it.each(LANGS)('every sentence and table reads whole in %s', (lang) => {
  const file = { ...RUSSIAN, lang };
  const tool = { ...flat('reach', 10), tool: '=1+1' };
  const output = runCash(
    cashInput([...SEED, flat('refusal_rate', 0.1), tool, { metric: 'stated_revenue', values: [1, 2, 3] }], {}, file),
  );
  for (const { text, values, task } of output.findings) {
    for (const template of [text, ...(task ? [task.goal, task.criterion] : [])]) {
      expect(fill(template, values, lang, '₽')).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
});
