import { button, el } from '../../client/element';
import type { PanelView, ReportView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { findingItem } from '../parts/findingItem';
import { pictureOfModel } from '../parts/pictureOfModel';
import { screenAfter } from '../parts/screenAfter';
import { sheetLink } from '../parts/sheetLink';
import { findingsWithTasks } from '../taskForm';
import type { Ways } from '../ways';

/** What was written and what it says; the first sheet is the report itself. */
export function doneScreen(report: ReportView, panel: PanelView | null, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const back = () => (panel === null ? go.home() : go.panel(panel));
  const again = (focus: string) => () => desk.frame.show(screen, focus);
  const help = panel && {
    label: say('help'),
    press: () => go.help(panel.model, panel.lang, bar, again('help')),
  };
  const { bar } = backBar(panel?.title ?? 'Rosta', say('back'), back, help ?? undefined);
  const heading = el('h2', { tabindex: -1 }, say('done'));
  const findings = findingsWithTasks(report).map(({ text, task }) => findingItem(text, task, desk));
  const element = el(
    'main',
    { 'data-testid': 'done' },
    bar,
    heading,
    el('ul', { class: 'written' }, ...report.sheets.map((sheet, index) => written(sheet, index === 0, desk))),
    firstActions(report, desk, go, again('undo')),
    el('p', { class: 'summary' }, report.summary),
    ...(report.notice === '' ? [] : [el('p', { class: 'notice', 'data-testid': 'notice' }, report.notice)]),
    el('ul', { class: 'findings' }, ...findings),
    lastActions(report, panel, desk, go, back),
  );
  const screen = { element, heading, back, leave: () => {} };
  return screen;
}

/**
 * What most people do next stands right under what was written.
 * @param again where the preview of undoing leads back to
 */
function firstActions({ sheets, run }: ReportView, desk: Desk, go: Ways, again: () => void): HTMLElement {
  const { say } = desk;
  const element = el('div', { class: 'actions' });
  const [first] = sheets;
  if (first !== undefined) {
    const show = () => void desk.showSheet(first.id, null, open);
    const open = button({ class: 'primary', 'data-testid': 'open-report' }, show, say('open_report'));
    element.append(open);
  }
  if (run !== null) {
    const undo = button(
      { class: 'secondary', 'data-testid': 'undo' },
      () => go.undoPreview(run, undo, again),
      say('undo'),
    );
    element.append(undo);
  }
  return element;
}

function lastActions(
  { next }: ReportView,
  panel: PanelView | null,
  desk: Desk,
  go: Ways,
  back: () => void,
): HTMLElement {
  const { say } = desk;
  const element = el('div', { class: 'actions' });
  if (next !== null) {
    const openNext = () => go.openPanel(next.model, follow, next.sheetId);
    const follow = button({ class: 'secondary', 'data-testid': 'next-panel' }, openNext, next.label);
    element.append(follow);
  }
  element.append(...screenAfter(panel?.model, desk, go), ...pictureOfModel(panel?.model, desk, go));
  element.append(button({ class: 'secondary' }, back, say('back')));
  return element;
}

/** One sheet; the report has its button below the list, a further sheet has one beside it. */
function written(sheet: ReportView['sheets'][number], isReport: boolean, desk: Desk): HTMLElement {
  const text = desk.say(isReport ? 'report_on_sheet' : 'list_on_sheet', { name: sheet.name });
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, '✓');
  const item = el('li', {}, el('p', {}, sign, ' ', text));
  if (!isReport) item.append(sheetLink(sheet, desk));
  return item;
}
