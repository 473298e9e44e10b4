import type { PlannedVisit } from '../../facts/visitPlan';
import { checkVisitCode } from './checkVisitCode';
import type { IntakeDesk } from './desk';
import type { FiledVisit } from './visitsLog';

/** What becomes of a response by its code. */
export type Verdict =
  /** Its visit is filed. */
  | { readonly kind: 'good'; readonly planned: PlannedVisit }
  /** The shopper sent the form again and the first response is gone: a next version of its visit. */
  | { readonly kind: 'edit'; readonly planned: PlannedVisit; readonly of: FiledVisit }
  /** A person has to look at it. */
  | { readonly kind: 'held'; readonly reason: 'wrong_digit' | 'unknown_code' | 'used_code' };

/**
 * Judges a response by its visit code; a remote call where another response was filed under it.
 * @param response under which the response is filed
 */
export function judge(desk: IntakeDesk, response: string, typed: string): Verdict {
  const checked = checkVisitCode(typed);
  if ('fault' in checked) return { kind: 'held', reason: checked.fault };
  const planned = desk.planned(checked.code);
  if (planned === undefined) return { kind: 'held', reason: 'unknown_code' };
  const holder = desk.visits.byCode(checked.code);
  if (holder === undefined || holder.response === response) return { kind: 'good', planned };
  const current = holder.edited_as === '' ? holder.response : holder.edited_as;
  if (desk.isPresent(holder.form, current)) return { kind: 'held', reason: 'used_code' };
  return { kind: 'edit', planned, of: holder };
}
