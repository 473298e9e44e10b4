import { button, el } from '../client/element';
import type { ParentsView, ParentView } from '../core/pictureViews';
import type { Desk } from './desk';
import { treeKeys } from './treeKeys';

/** What stands in one line: the sentence, its number and how far that can be trusted. */
function line({ text, value, label }: ParentView): readonly HTMLElement[] {
  return [
    el('span', { class: 'text' }, text),
    ...(value === '' ? [] : [el('strong', { class: 'value' }, value)]),
    ...(label === '' ? [] : [el('span', { class: 'label' }, label)]),
  ];
}

/** Shows the row of the sheet behind the dialog. */
function link(desk: Desk, { sheetId, row, text }: NonNullable<ParentView['at']>): HTMLElement {
  const press = async (): Promise<void> => {
    const done = desk.valueOf(await desk.ask('sheetShow', { sheetId, row }), place);
    desk.status(done === undefined ? '' : desk.say('shown'));
  };
  const place = button({ class: 'place', 'data-step': true }, () => void desk.during(press), text);
  return place;
}

/** A number with what it is made of; what has no parents stands as a line. */
function node(desk: Desk, view: ParentView, isOpen: boolean): HTMLElement {
  const { at, children } = view;
  const place = at === null ? [] : [link(desk, at)];
  if (children.length === 0) return el('li', { class: 'leaf' }, ...line(view), ...place);
  const inside = el('ul', {}, ...children.map((child) => node(desk, child, false)));
  const summary = el('summary', { 'data-step': true }, ...line(view));
  return el('li', {}, el('details', { open: isOpen }, summary, ...place, inside));
}

const branches = (tree: HTMLElement): readonly HTMLDetailsElement[] => [...tree.querySelectorAll('details')];

/** Opens every number or closes all but the first. */
function openAll(desk: Desk, tree: HTMLElement): HTMLElement {
  const isAllOpen = (): boolean => branches(tree).every(({ open }) => open);
  const press = button({ class: 'secondary', 'data-testid': 'open-all' }, () => {
    const isOpening = !isAllOpen();
    branches(tree).forEach((branch, i) => {
      branch.open = isOpening || i === 0;
    });
  });
  const name = (): void => {
    press.textContent = desk.say(isAllOpen() ? 'close_all' : 'open_all');
  };
  name();
  // Toggling is told to the branch only, not to what is around it.
  tree.addEventListener('toggle', name, { capture: true });
  return press;
}

/** Where a sum comes from, as a tree that opens number by number; arrows walk through it. */
export function parents(desk: Desk, { root }: ParentsView): readonly HTMLElement[] {
  const tree = el('ul', { class: 'parents', 'data-testid': 'parents' }, node(desk, root, true));
  treeKeys(tree);
  return [
    el('div', { class: 'tools' }, openAll(desk, tree)),
    el('div', { class: 'scroll', role: 'region', 'aria-labelledby': 'title' }, tree),
  ];
}

/** Opens everything for paper. @returns what closes it again */
export function openForPaper(sheet: HTMLElement): () => void {
  const closed = branches(sheet).filter(({ open }) => !open);
  for (const branch of closed) branch.open = true;
  return () => {
    for (const branch of closed) branch.open = false;
  };
}
