import type { Localized } from '../../core/lang';
import type { Column, Table, Value } from '../../core/table';
import { cleanName } from '../../data/cleanName';
import { currencySign } from '../../data/currencyMarks';
import { roundMoney } from '../../data/money';
import { ORDER_COLUMNS } from '../../data/orderColumns';
import { moneySign } from '../../data/usableOrders';
import type { Examined } from './examine';
import type { Month } from './months';
import { type CheckId, stateOf } from './state';
import { CHECKS, HEADERS, STATES } from './texts';

/** Different statuses shown, the most frequent first. */
const MOST_STATUSES = 30;

const IDS = Object.keys(CHECKS) as readonly CheckId[];

const column = (id: keyof typeof HEADERS, type: Column['type'], words?: Column['words']): Column => ({
  id,
  type,
  header: HEADERS[id],
  ...(words === undefined ? {} : { words }),
});
const ROWS = column('rows', 'count');
const MONEY = column('money', 'money');
const STATE = column('state', 'choice', STATES);

const wordsOf = (part: 'label' | 'advice', sign = ''): Column['words'] =>
  Object.fromEntries(IDS.map((id) => [id, withSign(CHECKS[id][part], sign)]));

/** An advice as its cell shows it: one names a currency. */
function withSign({ ru, kk, en }: Localized, sign: string): Localized {
  const fill = (text: string): string => text.replace('{cur}', sign);
  return { ru: fill(ru), kk: fill(kk), en: fill(en) };
}

/** An input column as a header of ours, by which other panels recognise it. */
function inputColumn(role: string, type: Column['type']): Column {
  const label = ORDER_COLUMNS.find((input) => input.role === role)?.label;
  return { id: role, type, header: label ?? HEADERS.rows };
}

/** The sign of the money on the list for reports, for a table's `currency`; none where it is the file's. */
function moneyOf({ usable, choices }: Examined): Pick<Table, 'currency'> {
  const currency = moneySign(usable, choices);
  return currency === undefined ? {} : { currency };
}

/** A row per check: rows, their share and money, what was done with them, where to look and what to do. */
export function checksTable(examined: Examined): Table {
  const { checks, rows, usable } = examined;
  return {
    id: 'orders_checks',
    columns: [
      column('check', 'choice', wordsOf('label')),
      ROWS,
      column('share', 'share'),
      MONEY,
      STATE,
      column('cells', 'places'),
      column('advice', 'choice', wordsOf('advice', currencySign(usable.currencies?.bare ?? ''))),
    ],
    rows: IDS.map((id): Value[] => {
      const found = checks[id];
      const isFound = found !== undefined && found.rows > 0;
      return [
        id,
        found?.rows ?? null,
        found === undefined ? null : found.rows / rows,
        isFound && found.money !== null ? roundMoney(found.money) : null,
        stateOf(id, examined),
        isFound ? found.cells.map(({ role, row }) => `${role}:${row}`).join(' ') : null,
        isFound ? id : null,
      ];
    }),
    ...moneyOf(examined),
  };
}

/** Rows and money by what the amounts are in; for several currencies only. */
export function currenciesTable({ usable, all, choices }: Examined): Table | undefined {
  const { currencies } = usable;
  if (currencies === undefined || currencies.codes.length < 2) return undefined;
  const money = currencies.codes.map(() => 0);
  currencies.of.forEach((place, line) => {
    if (place >= 0) money[place] = (money[place] ?? 0) + (all.amount[line] ?? 0);
  });
  const rows = currencies.codes.map((code, place): Value[] => [
    code,
    currencies.lines[place] ?? 0,
    roundMoney(money[place] ?? 0),
    place === currencies.main || choices.currencies === 'keep' ? 'kept' : 'out',
  ]);
  rows.sort((a, b) => Number(b[1]) - Number(a[1]));
  return {
    id: 'orders_currencies',
    columns: [inputColumn('currency', 'text'), ROWS, MONEY, STATE],
    rows,
    currency: '',
  };
}

/** Status values as the shop writes them, and which were taken for cancelled. */
export function statusesTable({ cells, all, usable, choices }: Examined): Table | undefined {
  if (cells.status === undefined) return undefined;
  const cancelled = new Set(usable.cancelled);
  const statuses = new Map<string, { rows: number; isOut: boolean }>();
  for (let line = 0; line < all.n; line++) {
    const cell = cells.status[all.row[line] ?? 0];
    const status = cleanName(String(cell ?? '')) || '–';
    const known = statuses.get(status);
    if (known === undefined) statuses.set(status, { rows: 1, isOut: cancelled.has(line) });
    else known.rows++;
  }
  const rows = [...statuses]
    .sort(([, a], [, b]) => b.rows - a.rows)
    .slice(0, MOST_STATUSES)
    .map(([status, { rows, isOut }]): Value[] => [
      status,
      rows,
      isOut && choices.cancelled === 'drop' ? 'out' : 'kept',
    ]);
  return { id: 'orders_statuses', columns: [inputColumn('status', 'text'), ROWS, STATE], rows };
}

/** Orders and money by month. */
export function monthsTable(examined: Examined, months: readonly Month[]): Table {
  return {
    id: 'orders_months',
    columns: [column('month', 'text'), column('orders', 'count'), MONEY],
    rows: months.map(({ month, orders, money }): Value[] => [month, orders, roundMoney(money)]),
    ...moneyOf(examined),
  };
}

/** The list for reports, a row per line, under headers that other panels recognise. */
export function cleanTable(examined: Examined): Table {
  const { clean, usable } = examined;
  const { currencies } = usable;
  const { orderId, orderNames } = clean;
  // The list for reports has fewer lines than the currencies were read for; rows of the data are what they share.
  const placeOfRow = new Int32Array(currencies === undefined ? 0 : examined.rows);
  currencies?.of.forEach((place, line) => {
    placeOfRow[examined.all.row[line] ?? 0] = place;
  });
  const rows = Array.from({ length: clean.n }, (_, line): Value[] => [
    clean.day[line] ?? 0,
    clean.names[clean.customer[line] ?? 0] ?? '',
    ...(orderId === undefined ? [] : [orderNames?.[orderId[line] ?? -1] ?? null]),
    clean.amount[line] ?? 0,
    ...(currencies === undefined ? [] : [currencies.codes[placeOfRow[clean.row[line] ?? 0] ?? 0] ?? null]),
  ]);
  const columns = [
    inputColumn('date', 'date'),
    inputColumn('customer', 'text'),
    ...(orderId === undefined ? [] : [inputColumn('order_id', 'text')]),
    inputColumn('amount', 'money'),
    ...(currencies === undefined ? [] : [inputColumn('currency', 'text')]),
  ];
  return { id: 'orders_clean', columns, rows, ...moneyOf(examined) };
}
