import type { BadCall } from './badCall';
import { withParams } from './calls';

/** Settings of a panel that cannot be used. */
export const PARAMS: readonly BadCall[] = [
  { name: '50 groups', call: withParams({ groups: 50 }), code: 'PARAM_OUT_OF_RANGE', says: '«50»' },
  { name: 'groups in words', call: withParams({ groups: 'много' }), code: 'PARAM_OUT_OF_RANGE', says: '«много»' },
  {
    name: 'a day that does not exist',
    call: withParams({ as_of: '2026-02-30' }),
    code: 'PARAM_NOT_DATE',
    says: '2026-02-30',
  },
  { name: 'a day in words', call: withParams({ as_of: 'вчера' }), code: 'PARAM_NOT_DATE', says: '«вчера»' },
  { name: 'a day before all orders', call: withParams({ as_of: '2020-01-01' }), code: 'AS_OF_BEFORE_ORDERS' },
  {
    name: 'cut points that fall',
    call: withParams({ scoring: 'fixed', cut_r: '90; 30' }),
    code: 'PARAM_NOT_CUTS',
    says: '90; 30',
  },
  {
    name: 'cut points in words',
    call: withParams({ scoring: 'fixed', cut_f: 'a; b' }),
    code: 'PARAM_NOT_CUTS',
    says: 'a; b',
  },
  {
    name: 'cut points of unequal number',
    call: withParams({ scoring: 'fixed', cut_r: '30; 90', cut_f: '2' }),
    code: 'CUTS_UNEQUAL',
  },
  { name: 'more groups than customers', call: withParams({ groups: 10 }), code: 'GROUPS_TOO_MANY', says: '10' },
  {
    name: 'a first day after the second',
    model: 'rfm_movement',
    call: withParams({ from: '2026-03-01', to: '2026-02-01' }),
    code: 'FROM_NOT_BEFORE_TO',
  },
];
