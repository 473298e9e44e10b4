import { button, el } from '../../client/element';
import type { AlertsView } from '../../core/alertViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { alertForm } from '../parts/alerts/alertForm';
import { backBar } from '../parts/bar';
import { newsLine } from '../parts/newsLine';
import { sheetName } from '../parts/sheetName';
import { webLink } from '../parts/webLink';
import type { Ways } from '../ways';

/** Alerts: who is told of what, how sending goes, and what was sent lately. */
export function alertsScreen(view: AlertsView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const back = () => go.openField(desk.frame.head());
  const { bar, heading } = backBar(say('alerts'), say('back'), back);
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.openAlerts(refresh), say('refresh'));
  const save = (near: HTMLElement) =>
    go.changeAlerts({
      status: 'saving',
      near,
      ask: () => desk.call('alertsSet', { ...form.read(), lang: desk.lang() }),
    });
  const test = testPart(view, desk, go);
  const form = alertForm(view.fields, desk, save, test.disable);
  const element = el(
    'main',
    { 'data-testid': 'alerts' },
    bar,
    ...newsLine(view.news),
    ...consent(view, desk),
    el('p', { class: 'question' }, say('alerts_question')),
    form.element,
    ...test.elements,
    ...lines(view, desk),
    ...sent(view, desk),
    refresh,
  );
  return { element, heading, back, leave: () => {} };
}

function consent({ consentAddress }: AlertsView, { say }: Desk): readonly HTMLElement[] {
  const link = webLink({ address: consentAddress, text: say('consent'), testId: 'consent' });
  return link.length === 0 ? [] : [...link, el('p', { class: 'hint' }, say('consent_hint'))];
}

/** The button that tries what is saved; what is only typed has to be saved first. */
function testPart({ canTest }: AlertsView, desk: Desk, go: Ways) {
  const { say } = desk;
  const hint = el('p', { class: 'hint', 'aria-live': 'polite' });
  const press = () =>
    go.changeAlerts({
      status: 'alerts_testing',
      near: hint,
      doubt: 'maybe_sent',
      ask: () => desk.call('alertsTest', { lang: desk.lang() }),
    });
  const test = button({ class: 'secondary', 'data-testid': 'alerts-test' }, press, say('alerts_test'));
  const disable = () => {
    test.disabled = true;
    hint.textContent = say('alerts_test_first');
  };
  return { elements: canTest ? [el('div', { class: 'actions' }, test), hint] : [], disable };
}

/** How sending goes; what asks for somebody has a sign. */
function lines({ lines: texts }: AlertsView, { say }: Desk): readonly HTMLElement[] {
  if (texts.length === 0) return [];
  const items = texts.map(({ mood, text }) => {
    const sign =
      mood === 'none' ? [] : [el('span', { class: 'sign', 'aria-hidden': 'true' }, mood === 'ok' ? '✓' : '!'), ' '];
    return el('li', { class: mood, 'data-mood': mood }, el('p', {}, ...sign, text));
  });
  return [el('h2', {}, say('alerts_state')), el('ul', { class: 'rows', 'data-testid': 'alert-lines' }, ...items)];
}

function sent({ sent: told, sheet }: AlertsView, desk: Desk): readonly HTMLElement[] {
  const { say } = desk;
  const items = told.map(({ text, when }) => el('li', {}, el('p', { class: 'soft' }, when), el('p', {}, text)));
  const list =
    items.length === 0
      ? el('p', { class: 'note' }, say('alerts_none'))
      : el('ul', { class: 'rows', 'data-testid': 'alerts-sent' }, ...items);
  const link = sheet === null ? [] : [el('p', {}, sheetName(sheet, desk))];
  return [el('h2', {}, say('alerts_sent')), list, ...link, el('p', { class: 'hint' }, say('alerts_undo'))];
}
