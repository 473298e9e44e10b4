import { button, el } from '../../client/element';
import type { Outcome } from '../../contract/api';
import type { ErrorView, PanelRequest, PreviewView } from '../../core/views';
import type { Desk } from '../desk';
import { createLatest } from '../latest';
import { previewBody } from './previewBody';

/** What a report would say, kept in step with the form. */
interface PreviewArea {
  readonly element: HTMLElement;
  /** Asks for the preview of a request; `undefined` when the form is not ready, which hides the area. */
  update(request: PanelRequest | undefined): void;
  /** Stops waiting for an answer. */
  stop(): void;
}

/**
 * Makes the area that shows what a report would say.
 * @param refresh what the button "Refresh" does: the person has changed something in the sheet itself
 * @param refused told which request ended in which error
 */
export function previewArea(
  desk: Desk,
  refresh: () => void,
  refused: (request: PanelRequest, error: ErrorView) => void,
): PreviewArea {
  const { say } = desk;
  const body = el('div', { class: 'preview-body', 'aria-live': 'polite' });
  const again = button({ class: 'link', 'data-testid': 'refresh' }, refresh, say('refresh'));
  const element = el(
    'section',
    { class: 'preview', 'data-testid': 'preview', 'aria-labelledby': 'preview' },
    el('div', { class: 'row' }, el('h2', { id: 'preview' }, say('preview')), again),
    body,
  );
  let end = () => {};
  let asked: PanelRequest | undefined;

  const deliver = (outcome: Outcome<PreviewView>) => {
    if (asked === undefined) return;
    body.replaceChildren(...(outcome.ok ? previewBody(outcome.value, asked.sheetId, desk) : []));
    if (outcome.ok) return;
    refused(asked, outcome.error);
    desk.showProblem(outcome.error, body, refresh);
  };
  const waiting = (isWaiting: boolean) => {
    element.setAttribute('aria-busy', String(isWaiting));
    if (isWaiting) end = desk.frame.begin(say('reading'), false).end;
    else end();
  };
  const latest = createLatest((request: PanelRequest) => desk.call('panelPreview', request), deliver, waiting);

  return {
    element,
    update(request) {
      asked = request;
      element.hidden = request === undefined;
      if (request === undefined) latest.drop();
      else latest.ask(request);
    },
    stop() {
      // What stands there may belong to an older state of the form: better nothing than that.
      if (element.getAttribute('aria-busy') === 'true') body.replaceChildren();
      latest.drop();
    },
  };
}
