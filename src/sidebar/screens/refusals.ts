import { button, el } from '../../client/element';
import type { RefusalsView } from '../../core/refusalViews';
import { BARRIERS_MODEL } from '../cash/cashModel';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { exportItem } from '../parts/channels/exportItem';
import { newsLine } from '../parts/newsLine';
import { problemList } from '../parts/problemList';
import { barriersPart } from '../parts/refusals/barriersPart';
import { formsPart } from '../parts/refusals/formsPart';
import { thenRefusals } from '../refusals/calls';
import type { Ways } from '../ways';

/** What is best done next: begin with barriers, ask people, or look at the report. */
type Next = 'barriers' | 'form' | 'report';

function nextOf({ barriers, answers, received, forms, exports }: RefusalsView): Next {
  if (barriers === null && answers === null) return 'barriers';
  const hasRefusals = received !== '' || exports.some(({ isGone }) => !isGone);
  if (hasRefusals) return 'report';
  return forms.length === 0 ? 'barriers' : 'form';
}

/** Refusals: barriers, the form for those who did not buy, exports of the CRM, and the way to the report. */
export function refusalsScreen(view: RefusalsView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const again = () => desk.frame.show(screen, 'help');
  const help = { label: say('help'), press: () => go.help(BARRIERS_MODEL, view.lang, bar, again) };
  const { bar, heading } = backBar(say('refusals'), say('back'), go.home, help);
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.openRefusals(refresh), say('refresh'));
  const next = nextOf(view);
  const element = el(
    'main',
    { 'data-testid': 'refusals' },
    bar,
    ...newsLine(view.news),
    el('p', { class: 'question' }, say('refusals_question')),
    ...problemList(view.problems, desk),
    ...barriersPart(view, desk, go, next === 'barriers'),
    ...formsPart(view, desk, go, next === 'form'),
    ...exportsPart(view, desk, go),
    ...reportPart(view, next, desk, go),
    refresh,
  );
  const screen: Screen = { element, heading, back: go.home, leave: () => {} };
  return screen;
}

function exportsPart({ exports }: RefusalsView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { say, call, lang } = desk;
  const place = el('div', { class: 'actions' });
  const kind = 'refusals';
  const items = exports.map((one) =>
    exportItem({ ...one, kind }, desk, go, (near) =>
      go.changeRefusals({
        status: 'export_removing',
        near,
        doubt: 'maybe_export',
        ask: () => thenRefusals(call('exportRemove', { sheetId: one.sheet.id, kind, lang: lang() }), call),
      }),
    ),
  );
  const look = { class: 'secondary', 'data-testid': 'add-refusals' };
  place.append(button(look, () => go.openExport(kind, place), say('export_add_refusals')));
  return [
    el('h2', { id: 'exports' }, say('refusals_exports')),
    el('p', { class: 'hint' }, say('refusals_exports_about')),
    ...(items.length === 0 ? [] : [el('ul', { class: 'rows', 'aria-labelledby': 'exports' }, ...items)]),
    place,
  ];
}

/** The way to the report, once there is something to compute. */
function reportPart({ received, exports }: RefusalsView, next: Next, desk: Desk, go: Ways): readonly HTMLElement[] {
  if (received === '' && exports.every(({ isGone }) => isGone)) return [];
  const place = el('div', { class: 'actions' });
  const look = { class: next === 'report' ? 'primary' : 'secondary', 'data-testid': 'to-report' };
  place.append(button(look, () => go.openPanel(BARRIERS_MODEL, place), desk.say('refusals_report')));
  return [el('h2', {}, desk.say('refusals_result')), place];
}
