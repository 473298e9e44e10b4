import { el } from '../../client/element';
import type { ChoiceView } from '../../core/fieldViews';
import { checkbox } from './checkbox';

/** A choice with what is said below its name; may be left out. */
interface Choice extends ChoiceView {
  readonly hint?: string;
}

/** More choices than this get a box that ticks all of them. */
const MANY = 4;

/** What a group of boxes says. */
interface GroupTexts {
  readonly legend: string;
  readonly all: string;
  /** Unique on the screen. */
  readonly testId: string;
  /** Whether the boxes are ticked at first; they are when left out. */
  readonly isTicked?: boolean;
}

/** Boxes to tick under one heading. */
interface CheckGroup {
  readonly element: HTMLElement;
  /** Codes of the ticked ones. */
  chosen(): readonly string[];
}

/** Draws a box per choice; a long list scrolls inside. */
export function checkGroup(choices: readonly Choice[], texts: GroupTexts, change: () => void): CheckGroup {
  const { isTicked = true } = texts;
  const boxes = choices.map(({ code, name, hint }, index) => {
    const lines = hint === undefined ? [name] : [name, el('span', { class: 'soft below' }, hint)];
    return { code, ...checkbox(`${texts.testId}-${index}`, lines, isTicked) };
  });
  const all = checkbox(`${texts.testId}-all`, [el('strong', {}, texts.all)], isTicked);
  const tell = () => {
    const ticked = boxes.filter(({ input }) => input.checked).length;
    all.input.checked = ticked === boxes.length;
    all.input.indeterminate = ticked > 0 && ticked < boxes.length;
    change();
  };
  all.input.addEventListener('change', () => {
    for (const { input } of boxes) input.checked = all.input.checked;
    tell();
  });
  for (const { input } of boxes) input.addEventListener('change', tell);
  const list = el('div', { class: 'boxes' }, ...boxes.map(({ element }) => element));
  const head = boxes.length > MANY ? [all.element] : [];
  return {
    element: el(
      'fieldset',
      { class: 'group', 'data-testid': texts.testId },
      el('legend', {}, texts.legend),
      ...head,
      list,
    ),
    chosen: () => boxes.filter(({ input }) => input.checked).map(({ code }) => code),
  };
}
