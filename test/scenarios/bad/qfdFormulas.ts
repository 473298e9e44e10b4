import type { BadCall } from './badCall';

/** Three touchpoints and two factors. */
const IMPORTANCE = [[5, 3]];
const RELATIONS = [
  [9, 1],
  [1, 3],
  [3, 3],
];

const formula =
  (name: string, ...args: readonly unknown[]): BadCall['call'] =>
  ({ script }) =>
    script.customFunction(name, args);

/** Formulas of QFD with arguments that cannot be used. */
export const QFD_FORMULAS: readonly BadCall[] = [
  {
    name: 'QFD without relations',
    call: formula('QFD_TOUCHPOINTS', IMPORTANCE),
    code: 'QFD_ARGUMENT_MISSING',
    says: 'relations',
  },
  {
    name: 'an importance of 6',
    call: formula('QFD_TOUCHPOINTS', [[5, 6]], RELATIONS),
    code: 'QFD_IMPORTANCE_OUTSIDE',
    says: '«6»',
  },
  {
    name: 'an importance in words',
    call: formula('QFD_FACTORS', [['важно', 3]], RELATIONS),
    code: 'QFD_IMPORTANCE_WORD',
    says: '«важно»',
  },
  {
    name: 'a factor without importance',
    call: formula('QFD_FACTORS', [[5, '']], RELATIONS),
    code: 'QFD_IMPORTANCE_MISSING',
    says: '2',
  },
  {
    name: 'a mark that the scale does not have',
    call: formula('QFD_TOUCHPOINTS', IMPORTANCE, [[9, 2]]),
    code: 'QFD_RELATION_REFUSED',
    says: '«2»',
  },
  {
    name: 'more importances than factors',
    call: formula('QFD_STABILITY', [[5, 3, 4]], RELATIONS),
    code: 'QFD_FACTORS_DIFFER',
    says: /3.*2/,
  },
  {
    name: 'importance as a table',
    call: formula('QFD_STABILITY', RELATIONS, RELATIONS),
    code: 'QFD_NOT_ONE_LINE',
    says: 'importance',
  },
  {
    name: 'fewer stages than touchpoints',
    call: formula('QFD_STAGES', [['need'], ['deal']], IMPORTANCE, RELATIONS),
    code: 'SIZE_MISMATCH',
    says: 'stages',
  },
  {
    name: 'a touchpoint without a stage',
    call: formula('QFD_STAGES', [['need'], [''], ['deal']], IMPORTANCE, RELATIONS),
    code: 'QFD_STAGE_MISSING',
    says: '2',
  },
  {
    name: 'an unknown scale',
    call: formula('QFD_TOUCHPOINTS', IMPORTANCE, RELATIONS, '', 'saaty'),
    code: 'QFD_SCALE_UNKNOWN',
    says: '«saaty»',
  },
  {
    name: 'a cut-off of nothing',
    call: formula('QFD_TOUCHPOINTS', IMPORTANCE, RELATIONS, '', '', 0),
    code: 'QFD_CUTOFF_REFUSED',
    says: '«0»',
  },
];
