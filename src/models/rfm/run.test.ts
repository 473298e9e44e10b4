import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import type { ModelInput, ModelOutput, ParamValues } from '../../core/defineModel';
import { fill } from '../../i18n/template';
import { RFM_MODEL } from './model';
import { runRfm } from './run';

/** 01.01.2026 as a serial of Sheets (25 569 + 20 454) and as a civil day; today is the 31st. */
const [SERIAL, CIVIL] = [46_023, 20_454];
const TODAY = CIVIL + 30;

type Row = Readonly<Record<string, unknown>>;

const DEFAULTS = Object.fromEntries(RFM_MODEL.params.map((param) => [param.id, param.default]));

function input(rows: readonly Row[], params: ParamValues = {}, file = { locale: 'ru_RU', currency: '₽' }): ModelInput {
  const roles = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    columns: Object.fromEntries(roles.map((role) => [role, rows.map((row) => row[role] ?? '')])),
    params: { ...DEFAULTS, ...params },
    file: { lang: 'ru', zone: 'UTC', ...file },
    today: TODAY,
  };
}

const order = (customer: unknown, day: number, amount: unknown, more: Row = {}): Row => ({
  customer,
  date: SERIAL + day,
  amount,
  ...more,
});

/** Reasons in words with the rows and columns of the cells they name. */
const reasons = (output: ModelOutput): string[] =>
  output.leftOut.map(({ text, rows, values, offences }) => {
    const cells = offences.map(({ role, row }) => ` ${role} ${row}`).join();
    return `${fill(text, { rows, ...values }, 'ru')} |${cells}`;
  });

/** A column of the customers' list by customer. */
function column(output: ModelOutput, id: string): Readonly<Record<string, unknown>> {
  const part = output.parts.find((candidate) => candidate.id === 'customers');
  if (part?.kind !== 'table') throw new Error('no list');
  const place = part.table.columns.findIndex((candidate) => candidate.id === id);
  return Object.fromEntries(part.table.rows.map((row) => [row[0], row[place]]));
}

function refusal(given: ModelInput): AppError {
  try {
    runRfm(given);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('rows that an RFM report leaves out', () => {
  it('are told by reason, each once, with their cells', () => {
    const output = runRfm(
      input([
        order('a', 0, 100),
        order('', 1, 100),
        order('a', Number.NaN, 'много'),
        { customer: 'a', date: 'вчера', amount: 5 },
        order('a', 3, 'много'),
        order('#N/A', 4, 7),
        {},
        order('b', 5, -40),
        order('c', 6, 10),
      ]),
    );
    expect(reasons(output)).toEqual([
      'Ошибка в ячейке, строк: 1 | customer 5',
      'Без покупателя, строк: 1 | customer 1',
      'Дата не распознана, строк: 2 | date 2, date 3',
      'Сумма не распознана, строк: 1 | amount 4',
      'Пустых строк: 1 |',
      'Только возвраты, покупателей: 1 («b») |',
    ]);
    expect([output.n, output.rowsUsed]).toEqual([2, 2]);
    expect(output.period).toEqual({ from: CIVIL, to: CIVIL + 6 });
  });

  it('are not told of when there are none', () => {
    expect(runRfm(input([order('a', 0, 1)])).leftOut).toEqual([]);
  });

  it('are orders dated after today, so that a mistyped year moves nobody’s recency', () => {
    const rows = [order('a', 0, 1), order('b', 20, 1), order('b', 365, 1), order('c', 30, 1)];
    const output = runRfm(input(rows));
    expect(reasons(output)).toEqual(['Позже сегодняшнего дня, строк: 1 | date 2']);
    expect(output.leftOut[0]?.offences[0]?.value).toBe('');
    expect(column(output, 'recency')).toEqual({ a: 30, b: 10, c: 0 });
  });

  it('are none of these when every order is after today: then the clock is wrong, not the file', () => {
    const output = runRfm(input([order('a', 100, 1), order('b', 110, 1)]));
    expect(output.leftOut).toEqual([]);
    expect(column(output, 'recency')).toEqual({ a: 10, b: 0 });
  });

  it('are those after a report date that was chosen, also in the future', () => {
    const rows = [order('a', 0, 1), order('a', 40, 1), order('b', 50, 1)];
    const output = runRfm(input(rows, { as_of: CIVIL + 45 }));
    expect(reasons(output)).toEqual(['Позже выбранной даты, строк: 1 | date 2']);
    expect(column(output, 'recency')).toEqual({ a: 5 });
  });

  it('are cancelled orders, unless they are to count', () => {
    const rows = [order('a', 0, 1, { status: 'оплачен' }), order('a', 5, 1, { status: 'Отменён' })];
    expect(reasons(runRfm(input(rows)))).toEqual(['Отменённые заказы, строк: 1 | status 1']);
    expect(runRfm(input(rows)).leftOut[0]?.offences[0]?.value).toBe('Отменён');
    expect(column(runRfm(input(rows)), 'frequency')).toEqual({ a: 1 });
    const kept = runRfm(input(rows, { cancelled: 'keep' }));
    expect([kept.leftOut, column(kept, 'frequency')]).toEqual([[], { a: 2 }]);
  });

  it('are rows in another currency than most, unless they are added up as one', () => {
    const rows = [order('a', 0, '10 ₽'), order('a', 1, '20 ₽'), order('a', 2, '5 $')];
    const dropped = runRfm(input(rows));
    expect(reasons(dropped)).toEqual(['В другой валюте, строк: 1 | amount 2']);
    expect([column(dropped, 'total'), dropped.currency]).toEqual([{ a: 30 }, '₽']);
    const added = runRfm(input(rows, { currencies: 'keep' }));
    expect(reasons(added)).toEqual(['Строк в другой валюте, сложены как одна: 1 | amount 2']);
    expect([column(added, 'total'), added.currency]).toEqual([{ a: 35 }, '']);
  });

  it('may be identical rows of one order', () => {
    const rows = [order('a', 0, 10, { order_id: 1 }), order('a', 0, 10, { order_id: 1 })];
    expect(column(runRfm(input(rows)), 'total')).toEqual({ a: 20 });
    const dropped = runRfm(input(rows, { repeats: 'drop' }));
    expect(column(dropped, 'total')).toEqual({ a: 10 });
    expect(reasons(dropped)[0]).toMatch(/^Не учтено одинаковых строк с тем же номером заказа: 1 /);
  });

  it('are not read further than a handful of cells', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ customer: 'a', date: 'вчера', amount: i }));
    const [reason] = runRfm(input([order('a', 0, 1), ...rows])).leftOut;
    expect([reason?.rows, reason?.offences.length]).toEqual([30, 20]);
  });

  it('name three customers with refunds only, long names cut, line breaks made spaces', () => {
    const names = ['я'.repeat(50), 'два\nслова', 'три', 'четыре'];
    const [reason] = runRfm(input([order('a', 0, 1), ...names.map((name) => order(name, 0, -1))])).leftOut;
    expect(reason?.values).toEqual({ customers: 4, names: `${'я'.repeat(40)}…\nдва слова\nтри` });
  });
});

describe('columns with nothing to use', () => {
  it('name the cells of the first kind of mistake only', () => {
    const rows = [
      { customer: 'a', date: 'вчера', amount: 1 },
      { customer: 'a', date: SERIAL, amount: 'много' },
      { customer: 'a', date: 'завтра', amount: 1 },
    ];
    expect(refusal(input(rows)).offences.map(({ role, row }) => `${role} ${row}`)).toEqual(['date 0', 'date 2']);
    const cancelled = [order('a', 0, 1, { status: 'отменён' }), order('b', 0, 1, { status: 'отменён' })];
    expect(refusal(input(cancelled)).values).toEqual({ rows: 2 });
  });

  it('are not those of an order of today, of 0', () => {
    const output = runRfm(input([order('a', 30, 0), order('b', 31, 5)]));
    expect([output.n, reasons(output)]).toEqual([1, ['Позже сегодняшнего дня, строк: 1 | date 1']]);
  });

  it('are dated after today when only refunds are earlier: then all count', () => {
    const output = runRfm(input([order('a', 0, -5), order('b', 40, 5)]));
    expect([output.n, reasons(output)]).toEqual([1, ['Только возвраты, покупателей: 1 («a») |']]);
  });

  it.each([
    ['dates', [{ customer: 'a', date: 'вчера', amount: 1 }], 'NO_DATES'],
    ['amounts', [order('a', 0, 'много')], 'NO_NUMBERS'],
    ['customers', [order('', 0, 1)], 'EMPTY_CUSTOMER'],
    ['rows', [{ customer: '', date: '', amount: '' }], 'NO_DATA'],
    ['orders that were not cancelled', [order('a', 0, 1, { status: 'отменён' })], 'ALL_CANCELLED'],
  ] as const)('are refused: no %s', (_, rows, code) => {
    expect(refusal(input(rows)).code).toBe(code);
  });
});

describe('the settings', () => {
  const rows = [order('a', 0, 100), order('a', 1, 300), order('b', 2, 250)];

  it('take five groups for granted, and hold another number against the customers', () => {
    expect(runRfm(input(rows)).n).toBe(2);
    expect(refusal(input(rows, { groups: 4 })).values).toEqual({ groups: 4, customers: 2 });
  });

  it('score money by the check or by the total', () => {
    // Checks 200 and 250, totals 400 and 250; two groups by the mean.
    const m = (money: string) => column(runRfm(input(rows, { scoring: 'mean', money })), 'm');
    expect([m('check'), m('total')]).toEqual([
      { a: 1, b: 2 },
      { a: 2, b: 1 },
    ]);
  });
});

describe('the report', () => {
  const output = () => runRfm(input([order('a', 0, 1), order('b', 1, 1), order('b', 1, 1)]));

  it('shows segments, the map with two charts, what scores mean, and the customers on a sheet of their own', () => {
    expect(output().parts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'table segments',
      'heat heat',
      'chart shares',
      'chart checks',
      'table scores',
      'table customers',
    ]);
    const heat = output().parts[1];
    if (heat?.kind !== 'heat') throw new Error('no map');
    expect([heat.rowLabels, heat.columnLabels]).toEqual([
      ['R 5', 'R 4', 'R 3', 'R 2', 'R 1'],
      ['F 1', 'F 2', 'F 3', 'F 4', 'F 5'],
    ]);
  });

  it('draws shares of customers and of revenue by segment, and checks by segment', () => {
    const charts = output().parts.filter((part) => part.kind === 'chart');
    expect(charts.map((part) => part.kind === 'chart' && [part.table, part.category, part.series])).toEqual([
      ['segments', 'segment', ['share', 'revenue_share']],
      ['segments', 'segment', ['average_check']],
    ]);
  });

  it('is measured, and speaks of few customers as few', () => {
    const { label, findings, currency } = output();
    expect([label, findings.map(({ code }) => code), currency]).toEqual(['measured', ['few', 'once'], undefined]);
    // Only a ordered once.
    expect(findings[1]?.values).toMatchObject({ once: 1, share: 0.5, n: 2 });
  });

  it('advises on the repeat window, or tells which own cut points were used', () => {
    const rows = Array.from({ length: 31 }, (_, i) => order('a', i - 30, 1));
    const codes = (params: ParamValues) => runRfm(input(rows, params)).advice?.map(({ code }) => code);
    expect([codes({}), codes({ scoring: 'fixed' })]).toEqual([['window'], ['cuts']]);
    const [cuts] =
      runRfm(input(rows, { scoring: 'fixed', cut_m: [0.5, 10], cut_r: [3, 9], cut_f: [2, 4] })).advice ?? [];
    expect(cuts?.values).toEqual({ r: '3; 9', f: '2; 4', m: '0.5; 10' });
  });

  it('says where its segments come from, and that cut points by type need their column and setting', () => {
    const tables = {
      grid: [5, 4, 3, 2, 1].map((r) => ({ cells: [`R ${r}`, 'x', 'x', 'x', 'x', 'x'], row: r })),
      segments: [{ cells: ['x', ''], row: 9 }],
      cuts: [{ cells: ['опт', 10, 2, 5], row: 20 }],
    };
    const settings = { sheet: 'Мои настройки', tables };
    const given = input([order('a', 0, 1, { market: 'опт' })]);
    const codes = (change: Partial<ModelInput>) =>
      runRfm({ ...given, settings, ...change }).advice?.map(({ code }) => code);
    expect(codes({})).toEqual(['settings', 'markets']);
    expect(codes({ params: { ...given.params, scoring: 'fixed' } })).toEqual(['cuts', 'settings']);
    const { market: _, ...without } = given.columns;
    expect(codes({ params: { ...given.params, scoring: 'fixed' }, columns: without })).toEqual([
      'cuts',
      'settings',
      'markets',
    ]);
  });
});
