import type { LeftOut, ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import type { Table } from '../../core/table';
import { currencyOffences } from '../../data/usableOrders';
import { type Examined, examineOrders } from './examine';
import { placeOf } from './find';
import { orderFindings } from './findings';
import { byMonth, type Month } from './months';
import { type CheckId, stateOf } from './state';
import { checksTable, cleanTable, currenciesTable, monthsTable, statusesTable } from './tables';
import { CHECKS, TITLES } from './texts';

/** Cells of another currency that are looked up; a check names no more. */
const NAMED_CELLS = 5;

/** Rows that are not on the clean list, by reason, with the cells that the check names. */
function leftOutRows(examined: Examined): LeftOut[] {
  const { offences, all, cells, usable, checks } = examined;
  const named = [...offences, ...currencyOffences(all, cells, usable.foreign.slice(0, NAMED_CELLS))];
  const ids = Object.keys(CHECKS) as CheckId[];
  return ids
    .filter((id) => stateOf(id, examined) === 'out')
    .map((id) => {
      const { label } = CHECKS[id];
      const code = id === 'currency' ? 'MIXED_CURRENCY' : id;
      const places = checks[id]?.cells ?? [];
      return {
        text: { ru: `${label.ru}: {rows:int}`, kk: `${label.kk}: {rows:int}`, en: `${label.en}: {rows:int}` },
        rows: checks[id]?.rows ?? 0,
        offences: named.filter(
          (offence) => offence.code === code && places.includes(placeOf(offence.role, offence.row)),
        ),
      };
    });
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
  const { clean, isOrder, rows, checks } = examined;
  const months = byMonth(clean, isOrder);
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
      used: clean.n,
      orders,
      customers: new Set(clean.customer.filter((_, line) => isOrder(line))).size,
      months,
    }),
    parts: parts(examined, months),
  };
}
