import type { BadCall } from './badCall';

const VALUES = [10, 12, 11, 15, 16, 14];
const MARKS = [0, 0, 0, 1, 1, 1];

/** A call of ON_OFF with one value and one mark put in place of the third ones. */
const formula =
  (value: unknown, mark: unknown, alpha: unknown = ''): BadCall['call'] =>
  ({ script }) =>
    script.customFunction('ON_OFF', [
      VALUES.map((own, i) => [i === 2 ? value : own]),
      MARKS.map((own, i) => [i === 2 ? mark : own]),
      alpha,
    ]);

const marked =
  (mark: unknown): BadCall['call'] =>
  ({ script }) =>
    script.customFunction('ON_OFF', [VALUES.map((own) => [own]), VALUES.map(() => [mark])]);

/** Formulas of off/on tests with arguments that cannot be used. */
export const ONOFF_FORMULAS: readonly BadCall[] = [
  {
    name: 'values without marks',
    call: ({ script }) => script.customFunction('ON_OFF', [[[1], [2]]]),
    code: 'ONOFF_ARGUMENT_MISSING',
    says: 'marks',
  },
  { name: 'a value without a mark', call: formula(11, ''), code: 'ONOFF_MARK_MISSING', says: '3' },
  { name: 'a mark of 2', call: formula(11, 2), code: 'ONOFF_MARK_REFUSED', says: '«2»' },
  { name: 'marks all on', call: marked(1), code: 'ONOFF_ALL_ON', says: '6' },
  { name: 'marks all off', call: marked('нет'), code: 'ONOFF_ALL_OFF', says: '6' },
  { name: 'an alpha of 10', call: formula(11, 0, 10), code: 'ONOFF_ALPHA_PERCENT', says: '10%' },
  { name: 'an alpha of 0', call: formula(11, 0, 0), code: 'ONOFF_ALPHA_REFUSED', says: '«0»' },
  {
    name: 'more periods than a formula has time for',
    call: ({ script }) => script.customFunction('ON_OFF', [Array(5001).fill([1]), [[0], ...Array(5000).fill([1])]]),
    code: 'ONOFF_TOO_LONG',
    says: '000',
  },
];
