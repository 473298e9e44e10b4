import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import type { FactRead, ModelInput, ModelOutput } from '../../core/defineModel';
import { LANGS, type Localized } from '../../core/lang';
import { sampleSheet } from '../../core/sampleSheet';
import type { Table, Value } from '../../core/table';
import { fill } from '../../i18n/template';
import { ONOFF_MODEL } from './model';
import { FINDINGS } from './texts';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;
/** 2 November 2026, a Monday, and the same day as Sheets counts days. */
const DAY = 20_759;
const SERIAL = DAY + 25_569;

/** Marks of two tools, and errors at right angles to time and to both (see data/onoff/toolTests.test.ts): effects 6 and −4. */
const A = '110001110100111000110110';
const B = '101110001101011100100011';
const ERRORS = [2, -2, 1, -2, -2, -1, 1, -1, 2, 0, 1, 0, 0, -2, 2, 1, 2, 0, 2, 1, -1, 0, -2, -2];
const VALUES = ERRORS.map((error, i) => 100 + 2 * i + 6 * Number(A[i]) - 4 * Number(B[i]) + error);

type Row = readonly Value[];

const offDays = (tool: string, marks: string): readonly Row[] =>
  [...marks].flatMap((mark, i) => (mark === '1' ? [] : [[tool, DAY + i, DAY + i, 'off', null]]));

const logOf = (rows: readonly Row[]): FactRead =>
  sampleSheet('Журнал отключений', ['tool', 'from', 'to', 'state', 'plan'], rows);

const BOTH = logOf([...offDays('Контекст', A), ...offDays('Баннер', B)]);

interface Given {
  readonly values?: readonly unknown[];
  readonly more?: ModelInput['columns'];
  readonly params?: ModelInput['params'];
  readonly log?: FactRead;
}

function run({ values = VALUES, more = {}, params = {}, log = BOTH }: Given = {}): ModelOutput {
  return ONOFF_MODEL.run({
    columns: { date: values.map((_, i) => SERIAL + i), value: values, ...more },
    headers: { date: 'День', value: 'Заявки' },
    params,
    facts: { tool_switches: log },
    file: FILE,
    today: DAY + 100,
  });
}

const codes = ({ findings, advice = [] }: ModelOutput): readonly string[] =>
  [...findings, ...advice].map(({ code }) => code);
const said = ({ findings, advice = [] }: ModelOutput): readonly string[] =>
  [...findings, ...advice].map(({ text, values }) => fill(text, values, 'ru').replace(/\s/g, ' '));

function tableOf(output: ModelOutput, id: string): Table {
  const part = output.parts.find((one) => one.kind === 'table' && one.id === id);
  if (part?.kind !== 'table') throw new Error(`no table ${id}`);
  return part.table;
}

/** Rows by column id. */
const cellsOf = ({ columns, rows }: Table): readonly Readonly<Record<string, Value>>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ id }, i) => [id, row[i] ?? null])));

/** The error a run ends with, as people read it. */
function errorOf(given: Given): string {
  try {
    run(given);
  } catch (error) {
    if (error instanceof AppError && error.text !== undefined) return fill(error.text, error.values, 'ru');
    throw error;
  }
  return '';
}

describe('the report on switches', () => {
  it('says first what to do: how much a tool adds or takes, and on how many periods that stands', () => {
    const output = run();
    expect(codes(output).slice(0, 2)).toEqual(['more', 'less']);
    const [more = '', less = ''] = said(output);
    expect(more).toMatch(/^▲ С инструментом «Контекст» показатель «Заявки» больше на 6(,00)? в день \(от \d/);
    // Both of 24 shifts as extreme as their own: Holm of two makes 2/24.
    expect(more).toContain(
      'периодов с ним — 13, без него — 11; p = 0,083). Если больше — это лучше, держите его включённым.',
    );
    expect(less).toMatch(/^▼ С инструментом «Баннер» показатель «Заявки» меньше на 4(,00)? в день/);
    expect(output.findings.map(({ n, label, task }) => [n, label, task === undefined])).toEqual([
      [24, 'measured', false],
      [24, 'measured', false],
    ]);
    expect(output).toMatchObject({ n: 2, rowsUsed: 24, period: { from: DAY, to: DAY + 23 }, label: 'measured' });
  });

  it('shows each effect with its means, its interval and both p', () => {
    const [first, second] = cellsOf(tableOf(run(), 'effects'));
    const mean = (state: string): number => {
      const own = VALUES.filter((_, i) => A[i] === state);
      return own.reduce((sum, value) => sum + value, 0) / own.length;
    };
    expect(first).toMatchObject({
      ...{
        tool: 'Контекст',
        series: 'Заявки',
        verdict: 'higher',
        periods_on: 13,
        periods_off: 11,
        metric: '',
        stage: '',
      },
      ...{ effect: expect.closeTo(6, 9), relative: expect.closeTo(6 / mean('0'), 9) },
      ...{ p: expect.closeTo(1 / 24, 9), p_adjusted: expect.closeTo(2 / 24, 9) },
      ...{ mean_on: expect.closeTo(mean('1'), 9), mean_off: expect.closeTo(mean('0'), 9) },
    });
    expect(second).toMatchObject({ tool: 'Баннер', verdict: 'lower', effect: expect.closeTo(-4, 9) });
  });

  it('draws the series, the fitted line and the days off, from a table beside the chart', () => {
    const output = run();
    const rows = cellsOf(tableOf(output, 'series_1'));
    expect(rows).toHaveLength(24);
    expect(rows.map(({ state }) => (state === 'on' ? '1' : '0')).join('')).toBe(A);
    expect(rows[0]).toMatchObject({ day: DAY, value: 104, fitted: expect.closeTo(102, 9) });
    const charts = output.parts.filter(({ kind }) => kind === 'chart');
    expect(charts).toMatchObject([
      { type: 'bands', table: 'series_1', category: 'day', series: ['value', 'fitted', 'state'] },
      { type: 'bands', table: 'series_2' },
    ]);
  });

  it('says whether an effect is good where the series stands for a metric, and keeps it for the metric’s stage', () => {
    const output = run({ params: { metric: 'refusal_rate' } });
    // More refusals are worse, fewer are better.
    expect(codes(output).slice(0, 2)).toEqual(['more_bad', 'less_good']);
    const [evidence] = output.made ?? [];
    expect(evidence?.id).toBe('stage_evidence');
    expect(evidence === undefined ? [] : cellsOf(evidence)).toMatchObject([
      { kind: 'effect', stage: 'experience', name: 'Контекст', series: 'Заявки', n: 24, verdict: 'higher' },
      { kind: 'effect', stage: 'experience', name: 'Баннер', value: expect.closeTo(-4, 9), verdict: 'lower' },
    ]);
    expect(run({ params: { metric: 'conversion' } }).findings[0]?.code).toBe('more_good');
    expect(run().made?.[0]?.rows).toEqual([]);
  });

  it('asks to weigh where a tool is good for one series and bad for another, and never commands both', () => {
    const twice = { more: { value_2: VALUES }, params: { metric: 'conversion', metric_2: 'refusal_rate', alpha: 0.4 } };
    const output = run(twice);
    const own = output.findings.filter(({ values }) => values['tool'] === 'Контекст');
    expect(own.map(({ code }) => code)).toEqual(['better_weigh', 'worse_weigh']);
    expect(said(output).join(' ')).not.toMatch(/Держите его включённым|Оставьте его выключенным/);
    expect(own[0]?.task?.criterion.ru).toContain('остаётся ли инструмент «{tool}» включённым');
  });

  it('does not call noise what has an interval apart from zero', () => {
    // Noise that repeats every 13 days: eleven of 40 shifts bring an effect as large.
    const marks = '1111000111111110000111111111110011111111';
    const values = [...marks].map((mark, i) => 100 + ((i * 37 + 11) % 13) - 6 - 7 * Number(mark));
    const [first] = run({ values, log: logOf(offDays('Контекст', marks)) }).findings;
    expect(first?.code).toBe('noise_apart');
    expect(Number(first?.values['high'])).toBeLessThan(0);
    expect(Number(first?.values['p'])).toBeCloseTo(11 / 40, 9);
  });

  it('shows whole numbers whole', () => {
    const { columns } = tableOf(run(), 'series_1');
    expect(columns.find(({ id }) => id === 'value')?.decimals).toBe(0);
  });

  it('tests several series at once, each under its own name', () => {
    const output = run({ more: { value_2: VALUES.map(String), value_3: VALUES } });
    expect(new Set(cellsOf(tableOf(output, 'effects')).map(({ series }) => series)).size).toBe(3);
    // Six tests: what would be a signal alone is none among so many.
    expect(codes(output).slice(0, 2)).toEqual(['watch', 'watch']);
    expect(output.parts.filter(({ kind }) => kind === 'chart')).toHaveLength(3);
  });

  it('puts several periods of a long series in a row of the chart’s table', () => {
    const marks = [...'110001110100'].join('').repeat(40).slice(0, 461);
    const values = Array.from(marks, (mark, i) => 10 + 3 * Number(mark) + ((i * 7) % 4));
    const output = run({ values, log: logOf(offDays('Контекст', marks)) });
    // 461 days by weeks: 66 rows, the first the mean of seven days.
    const rows = cellsOf(tableOf(output, 'series_1'));
    expect(rows).toHaveLength(66);
    expect(rows[0]?.['value']).toBeCloseTo(values.slice(0, 7).reduce((sum, value) => sum + value, 0) / 7, 9);
    expect(output.parts.find(({ id }) => id === 'series_1')).toMatchObject({
      title: { ru: '«Заявки» и инструмент «Контекст»: в среднем по 7 периодов' },
    });
  });

  it('tells in plain words what cannot be told, without a number', () => {
    const once = run({ log: logOf(offDays('Контекст', '111111111111000000000000')) });
    expect(codes(once)[0]).toBe('trend');
    expect(said(once)[0]).toContain('до и после, от тренда не отделить');
    expect(cellsOf(tableOf(once, 'effects'))[0]).toMatchObject({ verdict: 'trend', effect: null, low: null, p: null });
    // A line of a model would be taken for an answer.
    expect(tableOf(once, 'series_1').columns.map(({ id }) => id)).toEqual(['day', 'value', 'state']);
    const twins = run({ log: logOf([...offDays('Контекст', A), ...offDays('Баннер', A)]) });
    expect(codes(twins).filter((code) => code === 'twins')).toHaveLength(1);
    expect(cellsOf(tableOf(twins, 'effects')).map(({ effect }) => effect)).toEqual([null, null]);
  });
});

describe('a report on too little', () => {
  it('says of five points how many more are needed', () => {
    const five = run({ values: [10, 12, 9, 13, 11], log: logOf(offDays('Контекст', '10110')) });
    expect(codes(five)[0]).toBe('few');
    // Shifts of 10110 are 5, none its opposite: p can come down to 1/5. Below 0.10 it is from 11 periods on.
    expect(said(five)[0]).toContain('периодов с ним — 3, без него — 2). Нужно ещё периодов: 6');
    expect(cellsOf(tableOf(five, 'effects'))[0]).toMatchObject({
      effect: null,
      mean_on: expect.closeTo(32 / 3, 9),
      mean_off: 11.5,
    });
  });

  it('says of a strict rhythm that it can be no proof, and of too few blocks how many are needed', () => {
    const regular = run({ log: logOf(offDays('Контекст', '110011001100110011001100')) });
    expect(codes(regular)[0]).toBe('few_regular');
    const blocks = [...'1001'].map(
      (mark, i): Row => [...['Контекст', DAY + 6 * i, DAY + 6 * i + 5, mark === '1' ? 'on' : 'off', 'жребий']],
    );
    const drawn = run({ log: logOf(blocks) });
    expect(codes(drawn)[0]).toBe('few_drawn');
    // 2/C(6,3) = 0.10 is not below 0.10, 2/C(8,4) is: four pairs.
    expect(said(drawn)[0]).toContain('Отрезков жребия с данными — 4, для вывода нужно 8.');
  });

  it('does not take Sundays for a tool, and says where weekdays may be a part of an effect', () => {
    const values = Array.from({ length: 60 }, (_, i) => (i % 7 === 6 ? 40 : 60) + ((i * 37) % 11));
    const marks = values.map((_, i) => (i % 7 === 6 ? '0' : '1'));
    const sundays = run({ values, log: logOf(offDays('Контекст', marks.join(''))) });
    expect(codes(sundays)[0]).toBe('few_weekdays');
    expect(codes(sundays)).not.toContain('weekdays');
    const most = marks.map((mark, i) => (i === 30 || i === 45 ? '0' : mark));
    expect(codes(run({ values, log: logOf(offDays('Контекст', most.join(''))) }))).toContain('weekdays');
    const mixed = values.map((_, i) => (i % 5 < 2 ? '0' : '1'));
    expect(codes(run({ values, log: logOf(offDays('Контекст', mixed.join(''))) }))).not.toContain('weekdays');
  });

  it('says that a draw goes on beyond the data', () => {
    const blocks = [...'10010110'].map(
      (mark, i): Row => [...['Контекст', DAY + 4 * i, DAY + 4 * i + 3, mark === '1' ? 'on' : 'off', 'жребий']],
    );
    expect(codes(run({ log: logOf(blocks) }))).toContain('unfinished');
  });
});

describe('bad input', () => {
  it('is a clear error where no tool was ever off in the days of the data', () => {
    const text = errorOf({ log: logOf([['Контекст', DAY + 300, DAY + 310, 'off', null]]) });
    expect(text).toContain('с 02.11.2026 по 25.11.2026 ни один инструмент журнала не был и включён, и выключен');
    expect(text).toContain('лист «Журнал отключений»');
  });

  it('is a clear error where the log is empty or cannot be read', () => {
    expect(errorOf({ log: logOf([]) })).toContain('журнал создаётся на экране «Проверка отключением»');
    expect(errorOf({ log: logOf([['Контекст', 'вчера', null, 'off', null]]) })).toContain(
      'лист «Журнал отключений», первая — ячейка B2',
    );
  });

  it('is left out row by row and told with its cell: the log’s rows, values that are none, days that are none', () => {
    const values: unknown[] = [...VALUES];
    values[3] = 'много';
    values[5] = '';
    const log = logOf([...offDays('Контекст', A), ['Контекст', DAY, null, 'пауза', null], ['', DAY, DAY, 'off', null]]);
    const output = run({ values, log });
    expect(output.rowsUsed).toBe(22);
    const left = output.leftOut.map(({ text, rows, values: named }) => fill(text, { rows, ...named }, 'ru'));
    expect(left.join(' ')).toContain('Непонятное состояние: лист «Журнал отключений», ячейка D13, значение «пауза»');
    expect(left.join(' ')).toContain('Не указан инструмент: лист «Журнал отключений», ячейка A14');
    expect(left.join(' ')).toContain('Строк, где вместо числа другое: 1');
    // 22 of 24 days have a value; both days without one keep their place in time.
    expect(output.findings[0]?.n).toBe(22);
    expect(codes(output)).toContain('gapsSkipped');
    expect(cellsOf(tableOf(output, 'series_1'))[3]).toMatchObject({ value: null, fitted: null });
  });

  it('of a perfect fit divides by nothing', () => {
    const values = [...A].map((mark, i) => 5 + i + 2 * Number(mark));
    const output = run({ values, log: logOf(offDays('Контекст', A)) });
    expect(cellsOf(tableOf(output, 'effects'))[0]).toMatchObject({ verdict: 'higher', effect: expect.closeTo(2, 9) });
  });
});

it('every sentence is filled without a hole in every language', () => {
  const values = {
    ...{ tool: 'A', other: 'B', series: 'S', names: 'A', more: 1, effect: 1, low: 0, high: 2, on: 1, off: 2, n: 3 },
    ...{ tests: 2, per: 'в день', p: 0.01, blocks: 4, need: 8, mixed: 1, from: DAY, to: DAY, last: DAY },
  };
  for (const template of Object.values<Localized>(FINDINGS)) {
    for (const lang of LANGS) expect(fill(template, values, lang)).not.toMatch(/[{}]/);
  }
});
