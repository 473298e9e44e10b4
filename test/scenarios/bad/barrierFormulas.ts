import type { BadCall } from './badCall';

const REFUSAL = ['сделка', 'Дорого', 100];

/** A call of BARRIERS with one cell of a good row put in its place. */
const formula =
  (place: number, cell: unknown): BadCall['call'] =>
  ({ script }) =>
    script.customFunction(
      'BARRIERS',
      REFUSAL.map((own, i) => [[own], [i === place ? cell : own]]),
    );

/** Formulas of barriers with arguments that cannot be used. */
export const BARRIER_FORMULAS: readonly BadCall[] = [
  {
    name: 'stages without barriers',
    call: ({ script }) => script.customFunction('BARRIERS', [[['сделка']]]),
    code: 'BARRIERS_ARGUMENT_MISSING',
    says: 'barriers',
  },
  {
    name: 'more stages than barriers',
    call: ({ script }) => script.customFunction('BARRIERS', [[['сделка'], ['опыт']], [['Дорого']]]),
    code: 'SIZE_MISMATCH',
    says: 'barriers',
  },
  { name: 'a refusal without a stage', call: formula(0, ''), code: 'BARRIERS_STAGE_MISSING', says: '2' },
  { name: 'a refusal without a barrier', call: formula(1, ''), code: 'BARRIERS_BARRIER_MISSING', says: '2' },
  { name: 'a totals row among refusals', call: formula(1, 'Итого'), code: 'BARRIERS_TOTALS_INSIDE', says: '«Итого»' },
  { name: 'a negative amount of a refusal', call: formula(2, -5), code: 'BARRIERS_NEGATIVE', says: '«-5»' },
  { name: 'an amount of a refusal in words', call: formula(2, 'много'), code: 'NOT_NUMBER', says: '«много»' },
  { name: 'an amount of a refusal that failed', call: formula(2, '#N/A'), code: 'CELL_ERROR', says: '#N/A' },
];
