import { factTable } from '../../core/defineFact';
import { defineFunction } from '../../core/defineFunction';
import type { Table } from '../../core/table';
import { barrierLosses } from '../../data/refusals/barrierLosses';
import { pairRefusals } from '../../data/refusals/pairRefusals';
import { BARRIER_LOSSES_FACT } from '../../facts/barrierLosses';
import { refusalsFrom } from './arguments';

/** `BARRIERS`: how often each barrier stops people at each stage, and what it costs (methods.md §7.4; B7-08). */
export const BARRIERS_FUNCTION = defineFunction({
  name: 'BARRIERS',
  params: [
    { name: 'stages', optional: false },
    { name: 'barriers', optional: false },
    { name: 'lost', optional: true },
  ],
  run: (args, file): Table => {
    const { refusals, currency } = refusalsFrom(args, file);
    return {
      ...factTable(BARRIER_LOSSES_FACT, barrierLosses(pairRefusals(refusals))),
      ...(currency === '' ? {} : { currency }),
    };
  },
});
