/** What can be stepped on: numbers that open, and links to sheets. */
const STEPS = '[data-step]';

/** Steps that are in sight: none inside of something closed. */
function inSight(tree: HTMLElement): readonly HTMLElement[] {
  return [...tree.querySelectorAll<HTMLElement>(STEPS)].filter((step) => {
    // A number that is closed is in sight itself.
    const around = step.tagName === 'SUMMARY' ? step.parentElement?.parentElement : step;
    const closed = around?.closest('details:not([open])') ?? null;
    return closed === null;
  });
}

/** Opens a number, or goes to the first one inside it. */
function inwards(step: HTMLElement): HTMLElement | undefined {
  const branch = step.tagName === 'SUMMARY' ? step.parentElement : null;
  if (!(branch instanceof HTMLDetailsElement)) return undefined;
  if (branch.open) return [...branch.querySelectorAll<HTMLElement>(STEPS)].find((one) => one !== step);
  branch.open = true;
  return step;
}

/** Closes a number, or goes to the one it belongs to. */
function outwards(step: HTMLElement): HTMLElement | undefined {
  const branch = step.closest('details');
  if (step.tagName === 'SUMMARY' && branch?.open === true) {
    branch.open = false;
    return step;
  }
  const around = step.tagName === 'SUMMARY' ? branch?.parentElement?.closest('details') : branch;
  return around?.querySelector('summary') ?? undefined;
}

function target(tree: HTMLElement, step: HTMLElement, key: string): HTMLElement | undefined {
  const steps = inSight(tree);
  const at = steps.indexOf(step);
  if (key === 'ArrowDown') return steps[at + 1];
  if (key === 'ArrowUp') return steps[at - 1];
  if (key === 'Home') return steps[0];
  if (key === 'End') return steps[steps.length - 1];
  if (key === 'ArrowRight') return inwards(step);
  return key === 'ArrowLeft' ? outwards(step) : undefined;
}

/** Lets arrows, Home and End walk through a tree of `details`; Enter opens and closes as everywhere. */
export function treeKeys(tree: HTMLElement): void {
  tree.addEventListener('keydown', (event) => {
    const step = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(STEPS) : null;
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = target(tree, step, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
