import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { civilDay } from '../../core/civilDate';
import type { FactRead, ModelOutput } from '../../core/defineModel';
import { LANGS } from '../../core/lang';
import { sampleSheet } from '../../core/sampleSheet';
import type { Value } from '../../core/table';
import { REFUSAL_RESULTS_FACT } from '../../facts/refusalResults';
import { fill } from '../../i18n/template';
import { BARRIERS_MODEL } from './model';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;
const DAY = civilDay(2026, 11, 1) ?? 0;

type Row = readonly [day: number | null, stage: string, barrier: string, lost: number | null, person?: number];

const resultsOf = (rows: readonly Row[], more: Partial<FactRead> = {}): FactRead => ({
  ...sampleSheet(
    '',
    REFUSAL_RESULTS_FACT.columns.map(({ id }) => id),
    rows.map(([day, stage, barrier, lost, person], i): Value[] => [
      'Отказы',
      day,
      stage,
      barrier,
      lost,
      person ?? i + 1,
    ]),
  ),
  ...more,
});

/** So many refusals of a barrier at a stage, for so much each. */
const times = (count: number, stage: string, barrier: string, lost: number | null = null): readonly Row[] =>
  Array.from({ length: count }, () => [DAY, stage, barrier, lost] as const);

const PARAMS = { from: null, to: null, alpha: 0.1 };

function run(results: FactRead, params: Readonly<Record<string, number | null>> = {}) {
  return BARRIERS_MODEL.run({
    ...{ columns: {}, params: { ...PARAMS, ...params }, file: FILE, today: DAY },
    facts: { refusal_results: results },
  });
}

const told = ({ findings, advice = [] }: ModelOutput): readonly string[] =>
  [...findings, ...advice].map(({ text, values }) => fill(text, values, 'ru', '₽').replace(/[\u00a0\u202f]/g, ' '));
const codes = ({ findings, advice = [] }: ModelOutput): readonly string[] =>
  [...findings, ...advice].map(({ code }) => code);

function tableOf({ parts, made = [] }: ModelOutput, id: string): readonly (readonly Value[])[] {
  const tables = [...made, ...parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []))];
  return tables.find((table) => table.id === id)?.rows ?? [];
}

/**
 * Price 24, 8, 8; waiting 6, 4, 20; payment 6, 18, 6 at choice, deal, experience; columns 36, 30, 34 of 100, so E is 14.4, 12,
 * 13.6 and twice 10.8, 9, 10.2. X² = 9.6²/14.4 + 4²/12 + 5.6²/13.6 + 4.8²/10.8 + 5²/9 + 9.8²/10.2 + 4.8²/10.8 + 9²/9 + 4.2²/10.2
 * = 37.2288; V = √(37.2288/200) = 0.4315.
 */
const HUNDRED: readonly Row[] = [
  ...times(24, 'choice', 'Дорого', 1000),
  ...times(8, 'deal', 'Дорого', 1000),
  ...times(8, 'experience', 'Дорого', 1000),
  ...times(6, 'choice', 'Долго ждать', 2000),
  ...times(4, 'deal', 'Долго ждать', 2000),
  ...times(20, 'experience', 'Долго ждать', 2000),
  ...times(6, 'choice', 'Неудобная оплата'),
  ...times(18, 'deal', 'Неудобная оплата'),
  ...times(6, 'experience', 'Неудобная оплата'),
];

describe('the report on barriers says', () => {
  it('the dearest barriers, what is lost, whether they belong to stages, and where', () => {
    // Residuals 9.8/√(10.2·0.7·0.66) = 4.51, 9/√(9·0.7·0.7) = 4.29, 9.6/√(14.4·0.6·0.64) = 4.08; lifts 20/10.2, 18/9, 24/14.4.
    expect(told(run(resultsOf(HUNDRED)))).toEqual([
      'Барьер «Долго ждать»: 60 000 ₽, 60 % потерянных денег (отказов: 30 из 100). Так говорят те, кто не купил: проверьте, что за этим стоит.',
      'Барьер «Дорого»: 40 000 ₽, 40 % потерянных денег (отказов: 40 из 100). Так говорят те, кто не купил; завышена цена или не видна ценность, отсюда не узнать: проверьте.',
      'Потерянные деньги — 100 000 ₽: столько собирались потратить те, кто не купил (сумма известна: 70 из 100). Это не прибыль.',
      'Барьеры распределены по этапам не случайно: p < 0,001, сила связи 0,43 из 1 (V Крамера; хи-квадрат, n = 100). Ищите причину барьера на том этапе, где он чаще.',
      'Барьер «Долго ждать» на этапе «опыт» — в 2 раза чаще ожидаемого (отказов: 20).',
      'Барьер «Неудобная оплата» на этапе «сделка» — в 2 раза чаще ожидаемого (отказов: 18).',
      'Барьер «Дорого» на этапе «выбор» — в 1,7 раза чаще ожидаемого (отказов: 24).',
      'Отказов без суммы: 30 из 100. В потерянные деньги они не вошли.',
    ]);
  });

  it('a task for each of the dearest barriers, the price to be looked into first', () => {
    const { findings } = run(resultsOf(HUNDRED));
    const tasks = findings.flatMap(({ task, values }) =>
      task === undefined ? [] : [fill(task.criterion, values, 'ru', '₽').replace(/\u00a0/g, ' ')],
    );
    expect(tasks).toEqual([
      'Причина проверена и устранена; в отчёте за новый период на барьер приходится меньше 60 % потерянных денег.',
      'Проверено, в цене дело или в том, что не видна ценность; в отчёте за новый период на барьер приходится меньше 40 % потерянных денег.',
    ]);
    expect(findings.map(({ label }) => label)).toEqual(findings.map(() => 'measured'));
  });

  it('the barriers by count where no money is known', () => {
    const output = run(resultsOf(HUNDRED.map(([day, stage, barrier]) => [day, stage, barrier, null])));
    expect(told(output).slice(0, 4)).toEqual([
      'Барьер «Дорого»: 40 % отказов (40 из 100). Так говорят те, кто не купил; завышена цена или не видна ценность, отсюда не узнать: проверьте.',
      'Барьер «Долго ждать»: 30 % отказов (30 из 100). Так говорят те, кто не купил: проверьте, что за этим стоит.',
      'Барьер «Неудобная оплата»: 30 % отказов (30 из 100). Так говорят те, кто не купил: проверьте, что за этим стоит.',
      'Суммы не указаны (отказов: 100): потерянные деньги неизвестны, барьеры стоят по числу отказов.',
    ]);
    const chart = output.parts.find(({ kind }) => kind === 'chart');
    expect(chart).toMatchObject({ type: 'column', category: 'barrier', series: ['count'] });
    // No money is known: the table is not called one of lost money.
    expect(output.parts.map(({ title }) => title.ru)[0]).toBe('Барьеры по числу отказов');
  });

  it('that refusals are too few, and asks for nothing then', () => {
    const output = run(resultsOf([...times(3, 'choice', 'Дорого', 5000), ...times(6, 'deal', 'Долго ждать', 100)]));
    expect(told(output).slice(0, 4)).toEqual([
      'Отказов мало: 9, для выводов нужно хотя бы 30. Порядок барьеров пока предварительный.',
      'Барьер «Дорого»: 15 000 ₽, но отказов мало (3 из 9). Делать вывод рано.',
      'Барьер «Долго ждать»: 600 ₽, 3,8 % потерянных денег (отказов: 6 из 9). Так говорят те, кто не купил: проверьте, что за этим стоит.',
      'Потерянные деньги — 15 600 ₽: столько собирались потратить те, кто не купил (сумма известна: 9 из 9). Это не прибыль.',
    ]);
    // Of C(9, 3) = 84 ways to put the three together one is as far apart: p = 1/84 = 0.0119.
    expect(told(output)[4]).toBe(
      'Барьеры распределены по этапам не случайно: p = 0,012, сила связи 1 из 1 (V Крамера; полный перебор перестановок, n = 9). Ищите причину барьера на том этапе, где он чаще.',
    );
    expect(output.findings.filter(({ task }) => task !== undefined)).toEqual([]);
    expect(told(output)).toContain(
      'Чаще ожидаемого, но отказов меньше 5: «Дорого / выбор» (всего отказов: 9). Делать вывод рано.',
    );
  });

  it('that no relation shows, and names no pair then', () => {
    const even = ['choice', 'deal'].flatMap((stage) =>
      ['Дорого', 'Долго ждать'].flatMap((barrier) => times(20, stage, barrier)),
    );
    const output = run(resultsOf(even));
    expect(told(output)).toContain(
      'Связи барьеров с этапами не видно: p = 1, сила связи 0 из 1 (V Крамера; хи-квадрат, n = 80). Это не значит, что её нет.',
    );
    expect(codes(output)).not.toContain('pair');
  });

  it('that people have several barriers: no test, and pairs without a claim', () => {
    // A person in four says both, and the reader has halved what they meant to spend.
    const both = HUNDRED.flatMap(([day, stage, barrier, lost], i): readonly Row[] => {
      const half = lost === null ? null : lost / 2;
      const rows: readonly Row[] = [
        [day, stage, barrier, half, i],
        [day, stage, 'Не ответили', half, i],
      ];
      return i % 4 === 0 ? rows : [[day, stage, barrier, lost, i]];
    });
    const output = run(resultsOf(both));
    expect(output).toMatchObject({ n: 100, rowsUsed: 125 });
    expect(told(output)).toContain(
      'Людей с несколькими барьерами: 25 из 100. Таблицы считают названные барьеры, а не людей, поэтому связь с этапами не проверяется. Сумма отказа поделена между его барьерами поровну.',
    );
    const lost = told(output).find((text) => text.startsWith('Потерянные деньги'));
    expect(lost).toContain('100 000 ₽');
    expect(lost).toContain('70 из 100');
    expect(codes(output).filter((code) => /^(in)?dependent|^pair$/.test(code))).toEqual([]);
    expect(codes(output)).toContain('pair_untested');
  });

  it('what is not known: stages, names of stages, names that look alike', () => {
    const rows: readonly Row[] = [
      ...times(2, 'deal', 'Цена', 10),
      ...times(1, '', 'Ценa', 10),
      ...times(1, 'Витрина', 'не нашёл', 10),
    ];
    expect(told(run(resultsOf(rows))).filter((text) => !/^(Потер|Барьер «|Отказов мало)/.test(text))).toEqual([
      'Связи барьеров с этапами не видно: p = 0,33, сила связи 1 из 1 (V Крамера; полный перебор перестановок, n = 3). Это не значит, что её нет.',
      'Барьеров без этапа: 1 из 4. В таблицах по этапам их нет.',
      'Похожие названия барьеров: «Цена» и «Ценa» (отказов: 4). Если это один барьер, назовите его одинаково: разными их делает регистр, пробел или латинская буква вместо русской.',
      'Этапов не из пяти: 1 («Витрина»), отказов — 1. В точки роста они не попадут. Подходят названия: потребность, выбор, сделка, опыт, лояльность.',
    ]);
  });

  it('no word that every object has is one of the five stages', () => {
    const output = run(resultsOf(times(3, '__proto__', 'а')));
    expect(told(output).join()).toContain('Этапов не из пяти: 1 («__proto__»)');
    expect(output.made?.flatMap(({ id, rows }) => (id === 'stage_evidence' ? rows : []))).toEqual([]);
  });

  it('why nothing is compared: one stage, one barrier, no stage at all, too many names', () => {
    const has = (rows: readonly Row[]): readonly string[] => codes(run(resultsOf(rows)));
    expect(has([...times(3, 'deal', 'а'), ...times(3, 'deal', 'б')])).toContain('one_stage');
    expect(has([...times(3, 'deal', 'а'), ...times(3, 'choice', 'а')])).toContain('one_barrier');
    expect(has(times(3, '', 'а'))).toContain('no_stages');
    expect(has(Array.from({ length: 200 }, (_, i) => [DAY, `s${i}`, `b${i}`, null]))).toContain('many');
  });

  it('every sentence in every language, with nothing left to fill in', () => {
    const outputs = [
      run(resultsOf(HUNDRED)),
      run(resultsOf(times(200, '', 'а').map(([day], i) => [day, `s${i}`, `b${i}`, 1]))),
      run(resultsOf([...times(1, '', 'а'), ...times(4, 'x', 'a', 2), ...times(9, 'deal', 'б', 1)])),
    ];
    const texts = outputs.flatMap(({ findings, advice = [] }) =>
      [...findings, ...advice].flatMap(({ text, task, values }) =>
        [text, ...(task ? [task.goal, task.criterion] : [])].flatMap((one) =>
          LANGS.map((lang) => fill(one, values, lang, '₽')),
        ),
      ),
    );
    expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
  });
});

describe('the report on barriers shows', () => {
  it('barriers in Pareto order with the share of money so far', () => {
    expect(tableOf(run(resultsOf(HUNDRED)), 'barriers_pareto')).toEqual([
      ['Долго ждать', 30, 0.3, 60_000, 0.6],
      ['Дорого', 40, 0.4, 40_000, 1],
      ['Неудобная оплата', 30, 0.3, null, 1],
    ]);
  });

  it('counts by stage, the five stages in their order', () => {
    const heat = run(resultsOf([...HUNDRED].reverse())).parts.find(({ kind }) => kind === 'heat');
    expect(heat).toMatchObject({
      rowLabels: ['Долго ждать', 'Дорого', 'Неудобная оплата'],
      columnLabels: ['выбор', 'сделка', 'опыт'],
      counts: [
        [6, 4, 20],
        [24, 8, 8],
        [6, 18, 6],
      ],
    });
  });

  it('fifteen barriers, and the others together', () => {
    // Barriers 1 … 20, barrier i named i times: 210 in all, the five rarest 1 + … + 5 = 15.
    const rows = Array.from({ length: 20 }, (_, i) =>
      times(i + 1, i % 2 === 0 ? 'deal' : 'choice', `b${i + 1}`, 1),
    ).flat();
    const output = run(resultsOf(rows));
    const pareto = tableOf(output, 'barriers_pareto');
    expect(pareto.length).toBe(16);
    expect(pareto[15]?.slice(0, 2)).toEqual(['прочие', 15]);
    expect(pareto[15]?.slice(3)).toEqual([15, 1]);
    const heat = output.parts.find(({ kind }) => kind === 'heat');
    // Of the rest 1, 3, 5 stop at the deal, 2 and 4 at choice.
    expect(heat?.kind === 'heat' ? [heat.rowLabels[15], heat.counts[15]] : []).toEqual(['прочие', [6, 9]]);
    expect(told(output)).toContain(
      'Барьеров — 20: первые 15 показаны отдельно, остальные сложены в «прочие» (отказов: 15 из 210).',
    );
    expect(tableOf(output, 'barrier_losses').length).toBe(20);
  });

  it('what the growth report needs, of the five stages only', () => {
    const rows: readonly Row[] = [...times(3, 'deal', 'Дорого', 5), ...times(1, 'Витрина', 'Дорого')];
    // Kind is second in the fact: stage, kind, name, series, value, period, low, high, share, n, verdict.
    expect(tableOf(run(resultsOf(rows)), 'stage_evidence')).toEqual([
      ['deal', 'loss', 'Дорого', '', 15, '', null, null, 0.75, 3, ''],
    ]);
    expect(BARRIERS_MODEL.keeps).toEqual(['stage_evidence']);
  });

  it('the days that were chosen, and what could not be used', () => {
    const rows: readonly Row[] = [
      [DAY, 'deal', 'а', 1],
      [DAY + 5, 'deal', 'б', 1],
      [null, 'deal', 'в', 1],
      [DAY + 5, 'deal', '', 1],
    ];
    const leftOut = [{ text: { ru: 'x', kk: 'x', en: 'x' }, rows: 2, offences: [] }];
    const output = run(resultsOf(rows, { leftOut, currency: '$' }), { from: DAY + 1 });
    expect(output).toMatchObject({ n: 1, period: { from: DAY + 5, to: DAY + 5 }, currency: '$' });
    expect(output.leftOut.map((left) => left.rows)).toEqual([2, 1]);
    expect(tableOf(output, 'barriers_pareto').map(([barrier]) => barrier)).toEqual(['б']);
  });
});

describe('the report on barriers cannot be made', () => {
  const errorOf = (call: () => unknown): string | undefined => {
    try {
      call();
    } catch (error) {
      return error instanceof AppError ? error.code : undefined;
    }
    return undefined;
  };
  it('without refusals, in days that have none, and where they could not be read', () => {
    expect(errorOf(() => run(resultsOf([])))).toBe('BARRIERS_NO_REFUSALS');
    expect(errorOf(() => run(resultsOf(times(2, 'deal', 'а')), { from: DAY + 1 }))).toBe('BARRIERS_NO_ROWS');
    expect(errorOf(() => run(resultsOf([], { hindered: new AppError('NO_DATA') })))).toBe('NO_DATA');
  });
});
