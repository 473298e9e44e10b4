import type { BadCall } from './badCall';

const SEARCH = ['Поиск', 10_000, 20_000, 500, 50, 10, 40_000];

/** A call of END_TO_END with one cell of a good row put in its place. */
const formula =
  (place: number, cell: unknown, margin: unknown = ''): BadCall['call'] =>
  ({ script }) =>
    script.customFunction('END_TO_END', [...SEARCH.map((own, i) => [[own], [i === place ? cell : own]]), margin]);

/** Formulas of channels with arguments that cannot be used. */
export const CHANNEL_FORMULAS: readonly BadCall[] = [
  {
    name: 'channels without revenue',
    call: ({ script }) => script.customFunction('END_TO_END', [[['Поиск']], [[1]], [[1]], [[1]], [[1]], [[1]]]),
    code: 'CHANNELS_ARGUMENT_MISSING',
    says: 'revenue',
  },
  { name: 'a row without a channel', call: formula(0, ''), code: 'CHANNELS_NAME_MISSING', says: '2' },
  { name: 'a totals row among channels', call: formula(0, 'Итого'), code: 'CHANNELS_TOTALS_INSIDE', says: '«Итого»' },
  { name: 'a negative cost', call: formula(1, -5), code: 'CHANNELS_NEGATIVE', says: '«-5»' },
  { name: 'more clicks than impressions', call: formula(3, 90_000), code: 'CHANNELS_CLICKS_ABOVE', says: '«Поиск»' },
  { name: 'a margin of 30', call: formula(-1, '', 30), code: 'CHANNELS_MARGIN_PERCENT', says: '30' },
  { name: 'a margin in words', call: formula(-1, '', 'треть'), code: 'CHANNELS_MARGIN_REFUSED', says: '«треть»' },
];
