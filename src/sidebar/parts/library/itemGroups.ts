import { el } from '../../../client/element';
import type { LibraryView } from '../../../core/qfdViews';
import type { Say } from '../../desk';
import { checkbox } from '../checkbox';

/** The touchpoints of the library as boxes to tick, by stage. */
interface ItemGroups {
  readonly elements: readonly HTMLElement[];
  /** Codes of the ticked ones, also of those out of sight, in the library's order. */
  chosen(): readonly string[];
  /** Shows these and no others; nothing is drawn anew, so that it stays quick and ticks stay. */
  show(codes: ReadonlySet<string>): void;
  /** Ticks all that are in sight. */
  tickShown(): void;
}

/** Draws the boxes; arrows up and down lead from one in sight to the next. */
export function itemGroups({ stages, items }: LibraryView, say: Say, change: () => void): ItemGroups {
  const rows = items.map((item) => {
    const lines = item.isThere ? [item.name, el('span', { class: 'soft below' }, say('library_there'))] : [item.name];
    const { element, input } = checkbox(`item-${item.code}`, lines, item.isThere);
    // What the journey has already is not added a second time.
    input.disabled = item.isThere;
    return { item, element, input };
  });
  const groups = stages.map(({ code, name }) => {
    const own = rows.filter(({ item }) => item.stage === code);
    const legend = el('legend', {}, name);
    const element = el('fieldset', { class: 'group', 'data-testid': `stage-${code}` }, legend);
    element.append(...own.map((row) => row.element));
    return { element, own };
  });
  const open = () => rows.filter(({ element, input }) => !element.hidden && !input.disabled);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const inputs = open().map(({ input }) => input);
    if (step === 0 || !(event.target instanceof HTMLInputElement)) return;
    const here = inputs.indexOf(event.target);
    event.preventDefault();
    inputs[here + step]?.focus();
  };
  for (const { element } of groups) {
    element.addEventListener('change', change);
    element.addEventListener('keydown', move);
  }
  return {
    elements: groups.map(({ element }) => element),
    chosen: () => rows.filter(({ input }) => input.checked && !input.disabled).map(({ item }) => item.code),
    show(codes) {
      for (const { item, element } of rows) element.hidden = !codes.has(item.code);
      for (const { element, own } of groups) element.hidden = own.every((row) => row.element.hidden);
    },
    tickShown() {
      for (const { input } of open()) input.checked = true;
      change();
    },
  };
}
