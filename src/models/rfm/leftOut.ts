import type { Offence } from '../../core/appError';
import type { LeftOut } from '../../core/defineModel';
import type { Customers } from '../../data/customers';
import { LEFT_OUT } from './texts';

/** Cells a preview can name; more would not be read. */
const NAMED_OFFENCES = 20;
/** Customers named among those with refunds only. */
const NAMED_CUSTOMERS = 3;

const BAD_CODES = ['EMPTY_CUSTOMER', 'NOT_DATE', 'NOT_NUMBER'] as const;

/** Rows that were read and not used, by reason; reasons that did not occur are left away. */
export function leftOutRows(
  read: { readonly blank: number; readonly offences: readonly Offence[] },
  customers: Customers,
  dropRepeats: boolean,
): LeftOut[] {
  const bad = BAD_CODES.map((code): LeftOut => {
    const offences = read.offences.filter((offence) => offence.code === code);
    return { text: LEFT_OUT[code], rows: offences.length, offences: offences.slice(0, NAMED_OFFENCES) };
  });
  const names = customers.refundOnly.slice(0, NAMED_CUSTOMERS).map((name) => `«${name}»`);
  const refundOnly: LeftOut = {
    text: LEFT_OUT.refundOnly,
    rows: customers.refundOnly.length,
    values: {
      customers: customers.refundOnly.length,
      names: names.join(', ') + (customers.refundOnly.length > NAMED_CUSTOMERS ? ' …' : ''),
    },
    offences: [],
  };
  const all: LeftOut[] = [
    ...bad,
    { text: LEFT_OUT.blank, rows: read.blank, offences: [] },
    { text: LEFT_OUT.future, rows: customers.future, offences: [] },
    refundOnly,
    {
      text: dropRepeats ? LEFT_OUT.repeatsDropped : LEFT_OUT.repeatsKept,
      rows: customers.repeats,
      values: { repeats: customers.repeats },
      offences: [],
    },
  ];
  return all.filter((reason) => reason.rows > 0);
}
