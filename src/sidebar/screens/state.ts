import { button, el } from '../../client/element';
import type { StateAct, StateRowView, StateView } from '../../core/views';
import { countCells } from '../cellsCount';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { nameField } from '../parts/nameField';
import { stateRow } from '../parts/stateRow';
import { webLink } from '../parts/webLink';
import type { Ways } from '../ways';

/** The row whose value is counted while the screen stands. */
const CELLS = 'cells';

/** The state of things: who works here, what runs, what is used, with a button where something can be done. */
export function stateScreen(view: StateView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const { bar, heading } = backBar(say('state'), say('back'), go.home);
  const again = () => desk.frame.show(screen, 'remove-link');
  const rows = stateRows(desk);
  const consent = el('div');
  const draw = (fresh: StateView) => {
    rows.draw(fresh);
    consent.replaceChildren(...consentLink(fresh.consentAddress, desk));
  };
  const refresh = () =>
    void desk.perform({
      status: 'loading',
      near: reload,
      writes: false,
      ask: () => desk.call('stateOpen'),
      finish: draw,
    });
  const reload = button({ class: 'link', 'data-testid': 'refresh' }, refresh, say('refresh'));
  const remove = button(
    { class: 'link', 'data-testid': 'remove-link' },
    () => go.openRemove(remove, again),
    say('remove_link'),
  );
  const element = el(
    'main',
    { 'data-testid': 'state' },
    bar,
    consent,
    rows.element,
    reload,
    nameField(view.name, desk, draw),
    el('div', { class: 'foot-links' }, remove),
  );
  draw(view);
  // After the screen stands: counting takes as long as the file is large.
  const leave = count(view, desk, rows.replace);
  const screen = { element, heading, back: go.home, leave };
  return screen;
}

/** The rows of the state; each act brings the whole state anew, but the cells stay as counted. */
function stateRows(desk: Desk) {
  const element = el('ul', { class: 'rows', 'data-testid': 'state-rows' });
  let counted: StateRowView | undefined;
  const drawRow = (row: StateRowView) => stateRow(row, desk.say, act);
  const draw = (view: StateView) => {
    const rows = view.rows.map((row) => (row.id === CELLS ? (counted ?? row) : row));
    element.replaceChildren(...rows.map(drawRow));
  };
  const act = (wanted: StateAct, near: Element) => {
    const { testid } = near instanceof HTMLElement ? near.dataset : {};
    void desk.perform({
      status: 'changing',
      near,
      writes: false,
      ask: () => desk.call('stateAct', { act: wanted }),
      finish: (view) => {
        draw(view);
        // The button may be gone: the focus goes to the row, which then says how things stand.
        element.querySelector<HTMLElement>(`[data-testid="${testid}"]`)?.focus();
      },
    });
  };
  const replace = (row: StateRowView) => {
    counted = row;
    element.querySelector(`[data-testid="row-${CELLS}"]`)?.replaceWith(drawRow(row));
  };
  return { element, draw, replace };
}

function count(view: StateView, desk: Desk, show: (row: StateRowView) => void): () => void {
  if (view.sheets === 0) return () => {};
  const work = desk.frame.begin(desk.say('counting'), false);
  const giveUp = countCells((request) => desk.call('cellsCount', request), show, work.end);
  return () => {
    giveUp();
    work.end();
  };
}

function consentLink(address: string, { say }: Desk): readonly HTMLElement[] {
  const link = webLink({ address, text: say('consent'), testId: 'consent' });
  return link.length === 0 ? [] : [...link, el('p', { class: 'hint' }, say('consent_hint'))];
}
