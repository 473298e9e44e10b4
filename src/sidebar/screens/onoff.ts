import { button, el } from '../../client/element';
import type { OnOffView } from '../../core/onoffViews';
import { ONOFF_MODEL, ONOFF_PLAN_MODEL } from '../cash/cashModel';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { newsLine } from '../parts/newsLine';
import { drawForm } from '../parts/onoff/drawForm';
import { problemList } from '../parts/problemList';
import { sheetMaking } from '../parts/sheetMaking';
import { sheetName } from '../parts/sheetName';
import type { Ways } from '../ways';

/** What is best done next: learn from the example, draw a calendar, or look at the report. */
type Next = 'example' | 'draw' | 'report';

function nextOf({ sheet, tools }: OnOffView): Next {
  if (sheet === null) return 'example';
  return tools.length === 0 ? 'draw' : 'report';
}

/** The switch log, how long to switch off, the calendar by lot, what it asks for now, and the way to the report. */
export function onoffScreen(view: OnOffView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const back = () => go.openCash(desk.frame.head());
  const again = () => desk.frame.show(screen, 'help');
  const help = { label: say('help'), press: () => go.help(ONOFF_MODEL, view.lang, bar, again) };
  const { bar, heading } = backBar(say('onoff'), say('back'), back, help);
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.openOnoff(refresh), say('refresh'));
  const next = nextOf(view);
  const element = el(
    'main',
    { 'data-testid': 'onoff' },
    bar,
    ...newsLine(view.news),
    el('p', { class: 'question' }, say('onoff_question')),
    el('p', { class: 'hint' }, say('onoff_about')),
    ...problemList(view.problems, desk),
    ...dueList(view, desk),
    el('h2', { id: 'onoff-log' }, say('onoff_log')),
    el('p', { class: 'hint' }, say('onoff_log_about')),
    ...logLink(view, desk),
    ...toolList(view),
    ...sheetActs(view, desk, go),
    el('h2', {}, say('onoff_length')),
    el('p', { class: 'hint' }, say('onoff_length_about')),
    panelAct('to-plan', say('onoff_to_plan'), false, (near) => go.openPanel(ONOFF_PLAN_MODEL, near)),
    el('h2', {}, say('onoff_draw')),
    el('p', { class: 'hint' }, say('onoff_draw_about')),
    drawForm(view, desk, go, next === 'draw'),
    el('h2', {}, say('onoff_report')),
    el('p', { class: 'hint' }, say('onoff_report_about')),
    panelAct('to-report', say('onoff_to_report'), next === 'report', (near) => go.openPanel(ONOFF_MODEL, near)),
    refresh,
  );
  const screen: Screen = { element, heading, back, leave: () => {} };
  return screen;
}

/** What drawn calendars ask for now: it stands first, since it does not wait. */
function dueList({ due }: OnOffView, { say }: Desk): readonly HTMLElement[] {
  if (due.length === 0) return [];
  const items = due.map((text) => el('li', {}, text));
  const title = el('h2', { id: 'onoff-due' }, say('onoff_due'));
  return [title, el('ul', { class: 'plain', 'aria-labelledby': 'onoff-due', 'data-testid': 'due' }, ...items)];
}

function logLink({ sheet }: OnOffView, desk: Desk): readonly HTMLElement[] {
  return sheet === null ? [] : [sheetName(sheet, desk)];
}

function toolList({ tools }: OnOffView): readonly HTMLElement[] {
  if (tools.length === 0) return [];
  const items = tools.map(({ name, text }) => el('li', {}, el('strong', {}, name), el('p', { class: 'hint' }, text)));
  return [el('ul', { class: 'rows', 'aria-labelledby': 'onoff-log', 'data-testid': 'tools' }, ...items)];
}

/** The buttons that make the log, the example first as long as there is none. */
function sheetActs({ sheet, tools, problems }: OnOffView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { say } = desk;
  const isBlank = tools.length === 0 && problems.length === 0;
  const making = sheetMaking([sheet], isBlank);
  if (making.length === 0) return [];
  const place = el('div', { class: 'actions' });
  for (const { isExample, label, testId, isFirst } of making) {
    const press = () =>
      go.changeOnoff({
        status: isExample ? 'example_making' : 'sheets_making',
        near: place,
        doubt: 'maybe_written',
        ask: () => desk.call('onoffMake', { example: isExample, lang: desk.lang() }),
      });
    place.append(button({ class: isFirst ? 'primary' : 'secondary', 'data-testid': testId }, press, say(label)));
  }
  if (isBlank) place.append(el('p', { class: 'hint' }, say('onoff_example_hint')));
  return [place];
}

function panelAct(id: string, label: string, isFirst: boolean, open: (near: Element) => void): HTMLElement {
  const place = el('div', { class: 'actions' });
  place.append(button({ class: isFirst ? 'primary' : 'secondary', 'data-testid': id }, () => open(place), label));
  return place;
}
