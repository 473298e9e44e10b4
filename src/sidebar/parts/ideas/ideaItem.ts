import { button, el } from '../../../client/element';
import type { IdeaView } from '../../../core/ideasViews';
import type { SheetRef } from '../../../core/views';
import type { Desk } from '../../desk';
import { newTask } from '../newTask';
import { sheetLink } from '../sheetLink';
import { taskMade } from '../taskMade';

/** An idea on the screen. */
interface IdeaItem {
  readonly element: HTMLElement;
  /** Puts the button back in place of a form that was opened; what was made of it stays. */
  close(): void;
}

/** That a task was made of an idea, with the link to its row. */
function madeBefore({ text, row }: NonNullable<IdeaView['task']>, sheet: SheetRef, desk: Desk): readonly HTMLElement[] {
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, '✓');
  return [el('p', { class: 'soft', 'data-testid': 'idea-task' }, sign, ' ', text), sheetLink(sheet, desk, row)];
}

/** Further wordings, folded. */
function otherWordings({ others }: IdeaView, { say }: Desk): readonly HTMLElement[] {
  if (others.length === 0) return [];
  const items = others.map((text) => el('li', {}, text));
  const summary = el('summary', {}, say('ideas_others', { n: others.length }));
  return [el('details', {}, summary, el('ul', {}, ...items))];
}

/**
 * An idea, who said it, and the task that was made of it or can be made: the button opens the form with everything proposed.
 * @param opened told when the form is opened: there is one on a screen
 */
export function ideaItem(idea: IdeaView, sheet: SheetRef | null, desk: Desk, opened: () => void): IdeaItem {
  const { say } = desk;
  const place = el('div', { 'aria-live': 'polite' });
  const press = () => {
    opened();
    const form = newTask(
      desk,
      true,
      (task) => {
        const made = taskMade(task, desk);
        place.replaceChildren(made.element);
        made.link.focus();
      },
      idea.seed,
    );
    place.replaceChildren(form);
    form.querySelector('textarea')?.focus();
  };
  const label = say('ideas_make', { idea: idea.text });
  const make = button({ class: 'link', 'aria-label': label, 'data-testid': 'idea-make' }, press, say('make_task'));
  place.append(...(idea.task !== null && sheet !== null ? madeBefore(idea.task, sheet, desk) : [make]));
  const text = el('p', {}, idea.text);
  const about = el('p', { class: 'soft' }, idea.about);
  return {
    element: el('li', { 'data-testid': 'idea' }, text, about, ...otherWordings(idea, desk), place),
    close() {
      if (place.querySelector('textarea') !== null) place.replaceChildren(make);
    },
  };
}
