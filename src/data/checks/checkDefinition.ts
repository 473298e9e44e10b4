import type { TextValues } from '../../core/appError';
import type { Localized } from '../../core/lang';
import type { ChecksInput, CheckVisit } from './checkInput';

/** Codes of the automatic checks, as the column `checks` of Visits keeps them. */
export const CHECK_CODES = [
  'wrong_digit',
  'unknown_code',
  'used_code',
  'no_date',
  'outside_window',
  'late',
  'too_fast',
  'impossible_times',
  'equal_ratings',
  'low_without_comment',
  'repeated_comment',
  'repeated_receipt',
  'wrong_location',
  'wrong_job',
  'made_by_other',
  'no_proof',
  'over_cap',
  'lockout',
  'other_shopper_job',
  'personal_data',
] as const;

/** A code of an automatic check. */
export type CheckCode = (typeof CHECK_CODES)[number];

/**
 * How much a finding says. `stop`: the visit cannot be accepted as it is; `doubt`: it may not be what it says; `note`: a person
 * should know.
 */
export type CheckSeverity = 'stop' | 'doubt' | 'note';

/** Where on a visit a finding was made: at a touchpoint, or at a column of Visits. */
export interface CheckPlace {
  readonly touchpoint?: string;
  readonly field?: keyof CheckVisit;
}

/** What a check found at one place. */
export interface CheckHit {
  /** A template; what to look at. */
  readonly text: Localized;
  readonly values: TextValues;
  readonly where: CheckPlace;
}

/** What was found of one visit. */
export interface CheckFinding extends CheckHit {
  readonly code: CheckCode;
  readonly severity: CheckSeverity;
}

/** What is compared: the latest version of every visit that is not erased, in the order they came. */
export interface CheckWorld {
  readonly input: ChecksInput;
  readonly visits: readonly CheckVisit[];
  /** Answers of the latest version. */
  readonly answersOf: (visit: CheckVisit) => ChecksInput['answers'];
  readonly plannedOf: (visit: CheckVisit) => ChecksInput['plan'][number] | undefined;
}

/** An automatic check. */
export interface CheckDefinition {
  readonly code: CheckCode;
  readonly severity: CheckSeverity;
  readonly title: Localized;
  /**
   * Looks at all visits once and gives what looks at one; missing where the check is made as the answers come in, and what it
   * held back stands in the quarantine.
   */
  readonly begin?: (world: CheckWorld) => (visit: CheckVisit) => readonly CheckHit[];
}
