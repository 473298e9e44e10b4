import type { CivilDay } from '../../core/civilDate';
import type { Finding } from '../../core/finding';
import type { Lang } from '../../core/lang';
import type { RfmSegment } from '../../facts/rfmSegments';
import { segmentWords } from './actionWords';
import { SEGMENTS } from './segments';
import { TASKS } from './taskTexts';
import { FINDINGS } from './texts';

/** Below this many customers shares of segments say little (one customer moves a share by over 3 points). */
export const FEW_CUSTOMERS = 30;
/** Two weeks: time to prepare a letter, short against a usual gap between purchases. */
export const DAYS_TO_ACT = 14;
/** A month after that: time enough to see who bought again. */
const DAYS_TO_COUNT = DAYS_TO_ACT + 30;
/** A report opens with at most five findings; a handful of customers gives fewer, since less can be said. */
const MOST_FINDINGS = 5;

/** What the findings of a report are made of. */
export interface FindingFacts {
  readonly segments: readonly RfmSegment[];
  readonly customers: number;
  readonly boughtOnce: number;
  readonly revenue: number;
  readonly orders: number;
  /** The best customers by money and the share of revenue they bring; that is `null` when there is no revenue. */
  readonly top: { readonly customers: number; readonly revenueShare: number | null };
  readonly today: CivilDay;
  /** Language of the segments' names in sentences on a person's own actions. */
  readonly lang: Lang;
}

type Code = keyof typeof FINDINGS;

/** The task a finding asks for, where it asks for one: a segment for which a person wrote no action asks for none. */
export function taskOf(code: string, values: Finding['values'], due: CivilDay): Pick<Finding, 'task'> {
  const words = Object.entries(TASKS).find(([asking]) => asking === code)?.[1];
  return words === undefined || values['action'] === '' ? {} : { task: { ...words, due } };
}

/** What a report says first: most important first, at most five, each with its number and n. */
export function rfmFindings(facts: FindingFacts): readonly Finding[] {
  const n = facts.customers;
  const due = facts.today + DAYS_TO_ACT;
  const finding = (code: Code, values: Finding['values']): Finding => ({
    code,
    text: FINDINGS[code],
    values: { n, due, counted: facts.today + DAYS_TO_COUNT, ...values },
    n,
    label: 'measured',
    ...taskOf(code, values, due),
  });
  const aboutSegment = (code: Code, row: RfmSegment, extra: Finding['values'] = {}): Finding =>
    finding(code, { customers: row.customers, total: row.revenue, check: row.average_check ?? 0, ...extra });
  const ownAction = (row: RfmSegment): Finding =>
    aboutSegment('own_action', row, {
      segment: segmentWords(row.segment, facts.lang),
      action: row.action,
    });
  const bySegment = (code: Code, extra: Finding['values'] = {}): Finding[] =>
    facts.segments
      .filter(({ segment }) => segment === code)
      .map((row) => (row.action === code ? aboutSegment(code, row, extra) : ownAction(row)));
  // Segments of a person's own with an action: the one with the most money first.
  const ownSegments = facts.segments
    .filter(({ segment, action }) => !SEGMENTS.some((code) => code === segment) && action !== segment && action !== '')
    .sort((a, b) => b.revenue - a.revenue);
  const concentration =
    facts.top.revenueShare === null
      ? []
      : [
          finding('concentration', {
            share: facts.top.customers / n,
            top: facts.top.customers,
            revenueShare: facts.top.revenueShare,
          }),
        ];
  const once = facts.boughtOnce === 0 ? [] : [finding('once', { once: facts.boughtOnce, share: facts.boughtOnce / n })];
  // With a handful of customers a segment is chance: no call to act on it.
  if (n < FEW_CUSTOMERS) return [finding('few', {}), ...once];
  return [
    ...concentration,
    ...bySegment('cannot_lose'),
    ...bySegment('at_risk'),
    ...ownSegments.map(ownAction),
    ...once,
    ...bySegment('champions', { allCheck: facts.revenue / facts.orders }),
  ].slice(0, MOST_FINDINGS);
}
