import { button, el } from '../../client/element';
import type { HomeView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import type { Ways } from '../ways';

/** The models to choose a help from; reached from the first screen. */
export function helpListScreen(view: HomeView, desk: Desk, go: Ways): Screen {
  const { bar, heading } = backBar(desk.say('help'), desk.say('back'), go.home);
  const again = () => go.helpList(view);
  const cards = view.models.map(({ id, title, question }) => {
    const texts = [el('strong', {}, title), el('span', {}, question)];
    const press = () => go.help(id, view.lang, card, again);
    const card = button({ class: 'card', 'data-testid': `help-${id}` }, press, ...texts);
    return el('li', {}, card);
  });
  const element = el('main', { 'data-testid': 'help-list' }, bar, el('ul', { class: 'cards' }, ...cards));
  return { element, heading, back: go.home, leave: () => {} };
}
