import type { LeftOut, ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import type { Table } from '../../core/table';
import { assumedCurrency } from '../../data/assumedCurrency';
import { type Examined, examineOrders } from './examine';
import { orderFindings } from './findings';
import { byMonth, type Month } from './months';
import { type CheckId, stateOf } from './state';
import { checksTable, cleanTable, currenciesTable, monthsTable, statusesTable } from './tables';
import { CHECKS, TITLES } from './texts';

/** Rows that are not on the list for reports, by reason, with the cells that the check names; and what was assumed. */
function leftOutRows(examined: Examined): LeftOut[] {
  const { usable, checks } = examined;
  const ids = Object.keys(CHECKS) as CheckId[];
  const reasons = ids
    // Rows without a currency that are left out are among those of another one.
    .filter((id) => id !== 'unmarked' && stateOf(id, examined) === 'out')
    .map((id): LeftOut => {
      const { label } = CHECKS[id];
      return {
        text: { ru: `${label.ru}: {rows:int}`, kk: `${label.kk}: {rows:int}`, en: `${label.en}: {rows:int}` },
        rows: checks[id]?.rows ?? 0,
        offences: (id !== 'blank' && checks[id]?.cells) || [],
      };
    });
  return [...reasons, ...assumedCurrency(usable.currencies)];
}

function parts(examined: Examined, months: readonly Month[]): ReportPart[] {
  const table = (id: string, title: Localized, content: Table | undefined): ReportPart[] =>
    content === undefined ? [] : [{ kind: 'table', id, title, table: content }];
  return [
    ...table('checks', TITLES.checks, checksTable(examined)),
    ...table('currencies', TITLES.currencies, currenciesTable(examined)),
    ...table('statuses', TITLES.statuses, statusesTable(examined)),
    ...table('months', TITLES.months, months.length === 0 ? undefined : monthsTable(examined, months)),
    {
      kind: 'table',
      id: 'clean',
      title: TITLES.clean,
      table: cleanTable(examined),
      detailSheet: TITLES.cleanSheet,
      apart: true,
    },
  ];
}

/**
 * Looks through an orders export: what is wrong, what was done with it, and the list without it.
 * @throws AppError NO_DATA when all rows are blank
 */
export function checkOrders(input: ModelInput): ModelOutput {
  const examined = examineOrders(input);
  const { clean, isOrder, rows, checks, usable } = examined;
  const { recent, older } = byMonth(clean, isOrder);
  const orders = clean.day.filter((_, line) => isOrder(line)).length;
  const days = clean.day.slice().sort();
  return {
    n: orders,
    rowsUsed: clean.n,
    leftOut: leftOutRows(examined),
    period: clean.n === 0 ? null : { from: days[0] ?? 0, to: days[clean.n - 1] ?? 0 },
    label: 'measured',
    findings: orderFindings({
      rows,
      checks,
      usable,
      used: clean.n,
      orders,
      customers: new Set(clean.customer.filter((_, line) => isOrder(line))).size,
      months: recent,
    }),
    parts: parts(examined, [...older, ...recent]),
  };
}
