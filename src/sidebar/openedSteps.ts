/**
 * The steps unfolded after something was done: the next one, and the one a person unfolded by hand to do it. A step that
 * was next and is finished now folds.
 * @param next the step to take next
 * @param before the step that was next before; `undefined` when the screen is new
 * @param acted the step in which it was done; `undefined` when in none
 * @param failed whether it ended in an error, which is shown in that step
 */
export function openedSteps<Step>(
  next: Step,
  before: Step | undefined,
  acted: Step | undefined,
  failed: boolean,
): ReadonlySet<Step> {
  const opened = new Set<Step>([next]);
  const isByHand = before !== undefined && before !== acted;
  if (acted !== undefined && (failed || isByHand)) opened.add(acted);
  return opened;
}
