import type { BadCall } from './badCall';

const formula =
  (name: string, ...args: readonly unknown[]): BadCall['call'] =>
  ({ script }) =>
    script.customFunction(name, args);

/** Formulas of field work with arguments that cannot be used. */
export const VERDICT_FORMULAS: readonly BadCall[] = [
  {
    name: 'a rating of 6',
    call: formula('TARGET_TEST', [[5], [6]], 4),
    code: 'EXPERIENCE_SCORE_REFUSED',
    says: '«6»',
  },
  {
    name: 'a rating of 3.5 in a wave',
    call: formula('WAVE_TEST', [[3.5]], [[4]]),
    code: 'EXPERIENCE_SCORE_REFUSED',
    says: 'before',
  },
  {
    name: 'weights that are all zero',
    call: formula('VISIT_INDEX', [[5, 4]], [[0, 0]]),
    code: 'EXPERIENCE_WEIGHTS_ZERO',
    says: 'weights',
  },
  {
    name: 'a negative weight',
    call: formula('VISIT_INDEX', [[5, 4]], [[1, -2]]),
    code: 'EXPERIENCE_WEIGHT_REFUSED',
    says: '«-2»',
  },
  {
    name: 'a critical range of another size',
    call: formula('VISIT_INDEX', [[5, 4]], '', [[true]]),
    code: 'SIZE_MISMATCH',
    says: 'critical',
  },
  {
    name: 'a critical touchpoint in words',
    call: formula('VISIT_INDEX', [[5]], '', [['да']]),
    code: 'EXPERIENCE_CRITICAL_REFUSED',
    says: '«да»',
  },
  {
    name: 'a cap below zero',
    call: formula('VISIT_INDEX', [[5]], '', '', -1),
    code: 'EXPERIENCE_CAP_REFUSED',
    says: '«-1»',
  },
  {
    name: 'a target outside the scale',
    call: formula('TARGET_TEST', [[5]], 6),
    code: 'EXPERIENCE_TARGET_REFUSED',
    says: '«6»',
  },
  {
    name: 'alpha of 1',
    call: formula('WAVE_TEST', [[5]], [[4]], 1),
    code: 'EXPERIENCE_ALPHA_REFUSED',
    says: '«1»',
  },
  {
    name: 'a p-value above 1',
    call: formula('HOLM', [[0.1], [1.2]]),
    code: 'EXPERIENCE_P_REFUSED',
    says: '«1.2»',
  },
  {
    name: 'a wave test of one wave',
    call: formula('WAVE_TEST', [[5]]),
    code: 'EXPERIENCE_ARGUMENT_MISSING',
    says: 'after',
  },
];
