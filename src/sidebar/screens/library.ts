import { button, el } from '../../client/element';
import type { LibraryView } from '../../core/qfdViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { filterFields } from '../parts/library/filterFields';
import { itemGroups } from '../parts/library/itemGroups';
import { hiddenCount, shownCodes } from '../qfd/libraryFilter';
import type { Ways } from '../ways';

/** The library of touchpoints: narrowed by stage, industry, place and name, ticked, and added to the journey. */
export function libraryScreen(view: LibraryView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const { bar, heading } = backBar(say('library'), say('back'), go.backToQfd);
  const filters = filterFields(view, say, () => narrow());
  const groups = itemGroups(view, say, () => update());
  const nothing = el('p', { class: 'note', 'aria-live': 'polite', 'data-testid': 'nothing' });
  const tick = button({ class: 'link', 'data-testid': 'tick-shown' }, groups.tickShown, '');
  const count = el('p', { id: 'chosen-count', 'aria-live': 'polite', 'data-testid': 'chosen-count' });
  const press = () =>
    go.changeQfd({
      status: 'library_adding',
      near: place,
      doubt: 'maybe_rows',
      at: 'touchpoints',
      ask: () => desk.call('touchpointsAdd', { codes: groups.chosen(), lang: desk.lang() }),
    });
  const look = { class: 'primary', 'data-testid': 'add-touchpoints', 'aria-describedby': count.id };
  const add = button(look, press, say('library_add'));
  const place = el('div', { class: 'sticky' }, count, add);
  let shown: ReadonlySet<string> = new Set();
  const update = () => {
    const chosen = groups.chosen();
    const counts = { n: chosen.length, hidden: hiddenCount(chosen, shown) };
    count.textContent = say(counts.hidden === 0 ? 'library_chosen' : 'library_chosen_hidden', counts);
    add.disabled = chosen.length === 0;
  };
  const narrow = () => {
    shown = shownCodes(view.items, filters.current());
    groups.show(shown);
    const free = view.items.filter(({ code, isThere }) => shown.has(code) && !isThere).length;
    tick.hidden = free === 0;
    tick.textContent = say('library_all', { n: free });
    nothing.textContent = shown.size === 0 ? say('library_nothing') : '';
    update();
  };
  narrow();
  const element = el(
    'main',
    { 'data-testid': 'library' },
    bar,
    el('div', { class: 'data' }, ...filters.elements),
    tick,
    nothing,
    ...groups.elements,
    place,
  );
  return { element, heading, back: go.backToQfd, leave: () => {} };
}
