import type { PanelView, ReportView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { button, el } from '../parts/element';
import type { Ways } from '../ways';

/** What was written and what it says; the first sheet is the report itself. */
export function doneScreen(report: ReportView, panel: PanelView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const back = () => go.panel(panel);
  const again = () => desk.frame.show(screen, 'help');
  const help = { label: say('help'), press: () => go.help(panel.model, panel.lang, bar, again) };
  const { bar } = backBar(panel.title, say('back'), back, help);
  const heading = el('h2', { tabindex: -1 }, say('done'));
  const [first] = report.sheets;
  const actions = el('div', { class: 'actions' });
  if (first !== undefined) {
    const show = () => void desk.showSheet(first.id, null, open);
    const open = button({ class: 'primary', 'data-testid': 'open-report' }, show, say('open_report'));
    actions.append(open);
  }
  const { next } = report;
  if (next !== null) {
    const openNext = () => go.openPanel(next.model, follow, next.sheetId);
    const follow = button({ class: 'secondary', 'data-testid': 'next-panel' }, openNext, next.label);
    actions.append(follow);
  }
  actions.append(button({ class: 'secondary' }, back, say('back')));
  const element = el(
    'main',
    { 'data-testid': 'done' },
    bar,
    heading,
    el('ul', { class: 'written' }, ...report.sheets.map((sheet, index) => written(sheet, index === 0, desk))),
    el('p', { class: 'summary' }, report.summary),
    el('ul', { class: 'findings' }, ...report.findings.map((finding) => el('li', {}, finding))),
    actions,
  );
  const screen = { element, heading, back, leave: () => {} };
  return screen;
}

/** One sheet; the report has its button below, a further sheet has one beside it. */
function written(sheet: ReportView['sheets'][number], isReport: boolean, desk: Desk): HTMLElement {
  const text = desk.say(isReport ? 'report_on_sheet' : 'list_on_sheet', { name: sheet.name });
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, '✓');
  const item = el('li', {}, el('p', {}, sign, ' ', text));
  if (!isReport) {
    const show = () => void desk.showSheet(sheet.id, null, link);
    const link = button({ class: 'link' }, show, desk.say('show_sheet'));
    item.append(link);
  }
  return item;
}
