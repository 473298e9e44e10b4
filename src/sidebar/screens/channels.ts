import { button, el } from '../../client/element';
import type { ChannelsView } from '../../core/channelViews';
import { CHANNELS_MODEL } from '../cash/cashModel';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { exportItem } from '../parts/channels/exportItem';
import { newsLine } from '../parts/newsLine';
import { problemList } from '../parts/problemList';
import { sheetMaking } from '../parts/sheetMaking';
import { sheetName } from '../parts/sheetName';
import type { Ways } from '../ways';

/** What is best done next: learn from the example, connect an export that is missing, or look at the report. */
type Next = 'example' | 'ads' | 'crm' | 'report';

function nextOf({ plan, tags, exports }: ChannelsView): Next {
  const has = (wanted: 'ads' | 'crm'): boolean => exports.some(({ kind, isGone }) => kind === wanted && !isGone);
  if (plan === null && tags === null && exports.length === 0) return 'example';
  if (!has('ads')) return 'ads';
  return has('crm') ? 'report' : 'crm';
}

/** Exports of ads and CRM, the plan of channels and tags, what is wrong with them, and the way to the report. */
export function channelsScreen(view: ChannelsView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const back = () => go.openCash(desk.frame.head());
  const again = () => desk.frame.show(screen, 'help');
  const help = { label: say('help'), press: () => go.help(CHANNELS_MODEL, view.lang, bar, again) };
  const { bar, heading } = backBar(say('channels'), say('back'), back, help);
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.openChannels(refresh), say('refresh'));
  const next = nextOf(view);
  const element = el(
    'main',
    { 'data-testid': 'channels' },
    bar,
    ...newsLine(view.news),
    el('p', { class: 'question' }, say('channels_question')),
    ...problemList(view.problems, desk),
    ...(next === 'example' ? [sheetActs(view, desk, go, true)] : []),
    el('h2', { id: 'exports' }, say('channels_exports')),
    el('p', { class: 'hint' }, say('channels_exports_about')),
    ...exportList(view, desk, go),
    exportActs(next, desk, go),
    el('h2', { id: 'plan-tags' }, say('channels_plan')),
    el('p', { class: 'hint' }, say('channels_plan_about')),
    ...sheetLinks(view, desk),
    ...(next === 'example' ? [] : [sheetActs(view, desk, go, false)]),
    ...reportActs(view, next, desk, go),
    refresh,
  );
  const screen: Screen = { element, heading, back, leave: () => {} };
  return screen;
}

function exportList({ exports }: ChannelsView, desk: Desk, go: Ways): readonly HTMLElement[] {
  if (exports.length === 0) return [];
  const items = exports.map((one) =>
    exportItem(one, desk, go, (near) =>
      go.changeChannels({
        status: 'export_removing',
        near,
        doubt: 'maybe_export',
        ask: () => desk.call('exportRemove', { sheetId: one.sheet.id, kind: one.kind, lang: desk.lang() }),
      }),
    ),
  );
  return [el('ul', { class: 'rows', 'aria-labelledby': 'exports', 'data-testid': 'exports' }, ...items)];
}

function exportActs(next: Next, { say }: Desk, go: Ways): HTMLElement {
  const place = el('div', { class: 'actions' });
  const add = (kind: 'ads' | 'crm'): HTMLElement => {
    const look = { class: next === kind ? 'primary' : 'secondary', 'data-testid': `add-${kind}` };
    return button(look, () => go.openExport(kind, place), say(`export_add_${kind}`));
  };
  place.append(add('ads'), add('crm'));
  return place;
}

function sheetLinks({ plan, tags }: ChannelsView, desk: Desk): readonly HTMLElement[] {
  const sheets = [plan, tags].filter((sheet) => sheet !== null);
  if (sheets.length === 0) return [];
  const items = sheets.map((sheet) => el('li', {}, sheetName(sheet, desk)));
  return [el('ul', { class: 'names', 'aria-labelledby': 'plan-tags' }, ...items)];
}

/** The buttons that make sheets. @param isFirst whether one of them is the screen's primary one */
function sheetActs({ plan, tags, exports }: ChannelsView, desk: Desk, go: Ways, isFirst: boolean): HTMLElement {
  const { say } = desk;
  const place = el('div', { class: 'actions' });
  const isBlank = plan === null && tags === null && exports.length === 0;
  for (const { isExample, label, testId, isFirst: isNext } of sheetMaking([plan, tags], isBlank)) {
    const press = () =>
      go.changeChannels({
        status: isExample ? 'example_making' : 'sheets_making',
        near: place,
        doubt: 'maybe_written',
        ask: () => desk.call('channelsMake', { example: isExample, lang: desk.lang() }),
      });
    const look = { class: isFirst && isNext ? 'primary' : 'secondary', 'data-testid': testId };
    place.append(button(look, press, say(label)));
  }
  if (isBlank) place.append(el('p', { class: 'hint' }, say('channels_example_hint')));
  return place;
}

/** The way to the report, once there is something to compute. */
function reportActs({ exports }: ChannelsView, next: Next, desk: Desk, go: Ways): readonly HTMLElement[] {
  if (exports.every(({ isGone }) => isGone)) return [];
  const place = el('div', { class: 'actions' });
  const look = { class: next === 'report' ? 'primary' : 'secondary', 'data-testid': 'to-report' };
  place.append(button(look, () => go.openPanel(CHANNELS_MODEL, place), desk.say('channels_report')));
  return [place];
}
