import type { FactRowsView } from '../core/views';

/** Rows that files like to change on the way, for tests. */
export const AWKWARD: FactRowsView = {
  fact: 'tasks',
  version: 2,
  columns: ['code', 'cause', 'share', 'due'],
  rows: [
    ['T-1', '=1+1', 0.1, '2026-11-22'],
    ['007', '1/2', -12_345.678, null],
    ["'quoted'", '+7 961 000-00-00', 1e21, '2026-01-05'],
    ['@name', '-5', 0, null],
    ['123', '1,5', 3, '0.50'],
    ['👩‍👩‍👧', 'ә ғ қ ң ө ұ ү һ і ₽, "x"; y\tz', null, null],
    ['lines', 'one\ntwo\n\nthree\rfour', null, '1e5'],
    ['_x0041_', ' spaces ', 5e-324, '<&>'],
    ['long', 'ұзақ мәтін '.repeat(1000).slice(0, 10_000), 42, null],
    ['TRUE', '#REF!', null, 'null'],
  ],
};
