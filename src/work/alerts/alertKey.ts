import { rowPrint } from '../ledger/print';

/**
 * The name of an alert, by which nothing is told twice. What it is of is put in as a finger print: the name tells nobody which
 * response it was.
 * @param open codes that may be read
 * @param hidden what must not be read; may be empty
 */
export function alertKey(open: readonly string[], hidden = ''): string {
  const print = hidden === '' ? [] : [`${rowPrint(['1', hidden])}${rowPrint(['2', hidden])}`];
  return [...open, ...print].join(' ');
}
