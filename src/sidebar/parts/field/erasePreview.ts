import { button, el } from '../../../client/element';
import type { ErasePreviewView } from '../../../core/fieldViews';
import type { Desk } from '../../desk';
import { sheetLink } from '../sheetLink';

/**
 * What erasing would take away, what it leaves to be deleted by hand, and the button that does it.
 * @param erase gets the element after which an error stands
 */
export function erasePreview(
  view: ErasePreviewView,
  desk: Desk,
  erase: (near: Element) => void,
): readonly HTMLElement[] {
  const { say } = desk;
  const unknown =
    view.unknown.length === 0
      ? []
      : [
          el(
            'p',
            { class: 'notice', 'data-testid': 'erase-unknown' },
            say('erase_unknown', { codes: view.unknown.join(', ') }),
          ),
        ];
  if (view.visits === 0) return [...unknown, el('p', { class: 'notice' }, say('erase_nothing')), ...byHand(view, desk)];
  const run = button({ class: 'danger', 'data-testid': 'erase-run' }, () => erase(actions), say('erase_run'));
  const actions = el('div', { class: 'actions' }, el('p', {}, say('erase_final')), run);
  return [
    el('h3', {}, say('erase_goes')),
    el('p', {}, say('erase_visits', { n: view.visits })),
    el('ul', { class: 'findings' }, ...view.effects.map((effect) => el('li', {}, effect))),
    ...unknown,
    ...byHand(view, desk),
    actions,
  ];
}

function byHand(view: ErasePreviewView, desk: Desk): readonly HTMLElement[] {
  if (view.byHand.length === 0) return [];
  const items = view.byHand.map(({ text, at }) => el('li', {}, el('p', {}, text), sheetLink(at.sheet, desk, at.row)));
  const list = el('ul', { class: 'kept', 'data-testid': 'erase-by-hand' }, ...items);
  return [el('h3', {}, desk.say('erase_by_hand')), list];
}
