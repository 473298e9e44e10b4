import type { BadCall } from './badCall';

/** A call of ATTRIBUTION with a second row beside a good one, and other arguments behind the ranges. */
const formula =
  (path: unknown, conversions: unknown, model: unknown = '', separator: unknown = ''): BadCall['call'] =>
  ({ script }) =>
    script.customFunction('ATTRIBUTION', [[['Поиск > Почта'], [path]], [[2], [conversions]], '', '', model, separator]);

/** Formulas of paths with arguments that cannot be used. */
export const PATH_FORMULAS: readonly BadCall[] = [
  {
    name: 'paths without conversions',
    call: ({ script }) => script.customFunction('ASSISTED', [[['Поиск']]]),
    code: 'PATHS_ARGUMENT_MISSING',
    says: 'conversions',
  },
  { name: 'conversions without a path', call: formula('', 3), code: 'PATHS_EMPTY', says: '2' },
  { name: 'an empty step', call: formula('Почта > > Поиск', 1), code: 'PATHS_EMPTY_STEP', says: '«Почта > > Поиск»' },
  { name: 'a tick for a path', call: formula(true, 1), code: 'PATHS_NOT_PATH', says: '2' },
  { name: 'a totals row among paths', call: formula('Итого', 2), code: 'PATHS_TOTALS_INSIDE', says: '«Итого»' },
  { name: 'negative conversions', call: formula('Почта', -1), code: 'PATHS_NEGATIVE', says: '«-1»' },
  { name: 'conversions in words', call: formula('Почта', 'много'), code: 'PATHS_NOT_NUMBER', says: '«много»' },
  {
    name: 'an unknown attribution model',
    call: formula('Почта', 1, 'цепь'),
    code: 'PATHS_MODEL_UNKNOWN',
    says: '«цепь»',
  },
  {
    name: 'paths with arrows',
    call: ({ script }) => script.customFunction('ATTRIBUTION', [[['Поиск → Почта']], [[1]]]),
    code: 'PATHS_OTHER_SEPARATOR',
    says: '«→»',
  },
  {
    name: 'paths without any conversion',
    call: ({ script }) => script.customFunction('ATTRIBUTION', [[['Поиск']], [[0]], '', [[5]]]),
    code: 'PATHS_NO_CONVERSIONS',
  },
  {
    name: 'a thousand and one channels',
    call: ({ script }) => {
      const rows = Array.from({ length: 1001 }, (_, i) => [`канал ${i}`]);
      return script.customFunction('ATTRIBUTION', [rows, rows.map(() => [1])]);
    },
    code: 'PATHS_MANY_CHANNELS',
    says: /1.001/,
  },
];
