import type { FieldView } from '../../core/fieldViews';
import { openStep, type Step } from './steps';

/**
 * The steps unfolded after something was done: the next one, and the one a person unfolded by hand to do it. A step that
 * was next and is finished now folds.
 * @param before the programme as it was; `undefined` when the screen is new
 * @param acted the step in which it was done; `undefined` when in none
 * @param failed whether it ended in an error, which is shown in that step
 */
export function openedSteps(
  view: FieldView,
  before: FieldView | undefined,
  acted: Step | undefined,
  failed: boolean,
): ReadonlySet<Step> {
  const opened = new Set<Step>([openStep(view)]);
  const isByHand = before !== undefined && openStep(before) !== acted;
  if (acted !== undefined && (failed || isByHand)) opened.add(acted);
  return opened;
}
