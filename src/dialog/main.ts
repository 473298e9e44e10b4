import { button, el } from '../client/element';
import { createPageDesk } from '../client/pageDesk';
import { pageLang } from '../client/pageLang';
import type { Runner } from '../client/server';
import type { FactRefView } from '../core/views';
import { exportPart } from './exportPart';
import { restorePart } from './restorePart';
import { TEXTS } from './texts';

/** What Google puts into the dialog's page. */
declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };

/** Draws the dialog: the list of kept facts above, restoring below. */
function start(stage: HTMLFieldSetElement, status: HTMLElement): void {
  const desk = createPageDesk(stage, status, google.script.run, pageLang(), TEXTS);
  const list = el('div');
  let facts: readonly FactRefView[] = [];
  const refresh = async () => {
    desk.status(desk.say('loading'));
    const value = desk.valueOf(await desk.ask('factsList'), list);
    desk.status('');
    if (value === undefined) {
      const again = button({ class: 'secondary' }, () => void desk.during(refresh), desk.say('retry'));
      return list.replaceChildren(again);
    }
    facts = value;
    list.replaceChildren(exportPart(desk, facts));
  };
  const close = button(
    { class: 'secondary', 'data-testid': 'close' },
    () => google.script.host.close(),
    desk.say('close'),
  );
  stage.replaceChildren(
    el(
      'main',
      {},
      el('h1', {}, desk.say('title')),
      list,
      restorePart(desk, () => facts, refresh),
      el('p', { class: 'end' }, close),
    ),
  );
  void desk.during(refresh);
}

const stage = document.getElementById('stage');
const status = document.getElementById('status');
if (stage instanceof HTMLFieldSetElement && status !== null) start(stage, status);
