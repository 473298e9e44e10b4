import { button, el } from '../../client/element';
import { isLang, LANGS } from '../../core/lang';
import type { HomeView } from '../../core/views';
import { LANGUAGE_NAMES } from '../../i18n/shell';
import { SUMMARY_MODEL } from '../cash/cashModel';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { ownScreen } from '../ownScreen';
import { helpButton } from '../parts/bar';
import { select } from '../parts/field';
import { newsLine } from '../parts/newsLine';
import { noticeList } from '../parts/notices';
import type { Ways } from '../ways';

/** Whether a model stands elsewhere than among the reports. */
const isElsewhere = (id: string, go: Ways): boolean => id === SUMMARY_MODEL || ownScreen(id, go) !== undefined;

/**
 * The first screen: the language, the next best step, and every model with the question it answers.
 * @param news what was done just now; nothing when empty
 */
export function homeScreen(view: HomeView, desk: Desk, go: Ways, news: string): Screen {
  const { say } = desk;
  const heading = el('h1', { tabindex: -1 }, 'Rosta');
  const bar = el('header', { class: 'bar' }, heading);
  const help = helpButton({ label: say('help'), press: () => go.helpList(view) });
  bar.append(languageSelect(view, desk, go, bar), help);
  const reports = view.models.filter(({ id }) => !isElsewhere(id, go));
  const cards = reports.map((model) => el('li', {}, modelCard(model, go)));
  const element = el(
    'main',
    { 'data-testid': 'home' },
    bar,
    ...newsLine(news),
    ...noticeList(view.notices, desk, go),
    nextStep(view, desk, go),
    el('h2', { id: 'models' }, say('models')),
    el('ul', { class: 'cards', 'aria-labelledby': 'models' }, ...cards),
    ...matterCards(desk, go),
    ...moneyCards(view, desk, go),
    ...fieldCards(desk, go),
    careLinks(desk, go),
  );
  return { element, heading, back: null, leave: () => {} };
}

/** The way to the visit programme: no report on a sheet, but work that goes on for weeks. */
function fieldCards({ say }: Desk, go: Ways): readonly HTMLElement[] {
  const card = wayCard('field', say('field'), say('field_question'), go.openField);
  return cardGroup('field-group', say('field_group'), [card]);
}

/** The ways to what customers choose by and to their journeys. */
function matterCards({ say }: Desk, go: Ways): readonly HTMLElement[] {
  return cardGroup('matter-group', say('what_matters'), [
    wayCard('qfd', say('qfd'), say('qfd_question'), go.openQfd),
    wayCard('tracks', say('tracks'), say('tracks_question'), go.openTracks),
  ]);
}

/** The ways to what makes up the profit, in the order in which they are gone. */
function moneyCards({ models }: HomeView, { say }: Desk, go: Ways): readonly HTMLElement[] {
  return cardGroup('money-group', say('money'), [
    wayCard('cash', say('cash'), say('cash_question'), go.openCash),
    wayCard('channels', say('channels'), say('channels_question'), go.openChannels),
    wayCard('onoff', say('onoff'), say('onoff_question'), go.openOnoff),
    wayCard('refusals', say('refusals'), say('refusals_question'), go.openRefusals),
    wayCard('growth', say('growth'), say('growth_question'), go.openGrowth),
    ...models.filter(({ id }) => id === SUMMARY_MODEL).map((model) => modelCard(model, go)),
  ]);
}

/** A card that opens a model's panel. */
function modelCard({ id, title, question }: HomeView['models'][number], go: Ways): HTMLElement {
  const texts = [el('strong', {}, title), el('span', {}, question)];
  const card = button({ class: 'card', 'data-testid': `model-${id}` }, () => go.openPanel(id, card), ...texts);
  return card;
}

function cardGroup(id: string, title: string, cards: readonly HTMLElement[]): readonly HTMLElement[] {
  const items = cards.map((card) => el('li', {}, card));
  return [el('h2', { id }, title), el('ul', { class: 'cards', 'aria-labelledby': id }, ...items)];
}

function wayCard(id: string, title: string, question: string, open: (near: Element) => void): HTMLElement {
  const texts = [el('strong', {}, title), el('span', {}, question)];
  const card = button({ class: 'card', 'data-testid': `to-${id}` }, () => open(card), ...texts);
  return card;
}

/** The ways to what keeps the file in order. */
function careLinks({ say }: Desk, go: Ways): HTMLElement {
  const ways = [
    ['tasks', 'tasks', go.openTasks],
    ['undo', 'undo_title', go.openUndo],
    ['state', 'state', go.openState],
    ['data', 'data', go.openData],
  ] as const;
  const items = ways.map(([id, text, open]) => {
    const link = button({ class: 'link', 'data-testid': `to-${id}` }, () => open(link), say(text));
    return el('li', {}, link);
  });
  const heading = el('h2', { id: 'more' }, say('more'));
  return el('nav', { 'aria-labelledby': 'more' }, heading, el('ul', { class: 'links' }, ...items));
}

function openModel(id: string, near: Element, go: Ways): void {
  const open = ownScreen(id, go) ?? (() => go.openPanel(id, near));
  open(near);
}

function nextStep({ next }: HomeView, { say }: Desk, go: Ways): HTMLElement {
  const press = () => {
    if (next.way === 'review') return go.openReview(card);
    return next.model === null ? go.makeDemo(card) : openModel(next.model, card, go);
  };
  const texts = [el('strong', {}, say('next_step')), el('span', {}, next.text)];
  // Demo data are written into the file: the button says so in words.
  if (next.model === null && next.way === undefined) texts.push(el('span', { class: 'act' }, say('make_demo')));
  const arrow = el('span', { class: 'arrow', 'aria-hidden': 'true' }, '→');
  const card = button({ class: 'card next', 'data-testid': 'next' }, press, ...texts, arrow);
  return el('div', {}, card);
}

function languageSelect(view: HomeView, { say }: Desk, go: Ways, near: Element): HTMLSelectElement {
  const options = LANGS.map((lang) => ({ value: lang, label: LANGUAGE_NAMES[lang] }));
  const list = select({ class: 'language', 'data-testid': 'lang', 'aria-label': say('language') }, options, view.lang);
  list.addEventListener('change', () => {
    const revert = () => {
      list.value = view.lang;
    };
    if (isLang(list.value)) go.setLanguage(list.value, near, revert);
  });
  return list;
}
