import { button, el } from '../../client/element';
import type { PlanView } from '../../core/planViews';
import type { ShellKey } from '../../i18n/shell';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { newsLine } from '../parts/newsLine';
import { waveTable } from '../parts/plan/waveTable';
import { problemList } from '../parts/problemList';
import { sheetMaking } from '../parts/sheetMaking';
import { sheetName } from '../parts/sheetName';
import type { Ways } from '../ways';

/** Shoppers, quotas and the plan: what is missing, how each wave stands, what is to be paid, and where the names are kept. */
export function planScreen(view: PlanView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const back = () => go.openField(desk.frame.head());
  const { bar, heading } = backBar(say('plan'), say('back'), back);
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.openPlan(refresh), say('refresh'));
  const element = el(
    'main',
    { 'data-testid': 'plan' },
    bar,
    ...newsLine(view.news),
    ...lines('plan_left', view.left, desk, 'left'),
    el('p', { class: 'question' }, say('plan_question')),
    ...problemList(view.problems, desk),
    ...counts(view),
    ...acts(view, desk, go),
    ...progress(view, desk),
    ...lines('plan_pay', view.pay, desk, 'pay'),
    ...sheetLinks(view, desk),
    refresh,
    namesFold(desk),
  );
  return { element, heading, back, leave: () => {} };
}

/** How many shoppers and visits there are; nothing before there are any. */
function counts({ sheets, counts: texts }: PlanView): readonly HTMLElement[] {
  if (sheets.every(({ rows }) => rows === 0)) return [];
  return [el('ul', { 'data-testid': 'counts' }, ...texts.map((text) => el('li', {}, text)))];
}

/** A list of sentences under a heading; nothing where there are none. */
function lines(title: ShellKey, texts: readonly string[], desk: Desk, testId: string): readonly HTMLElement[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => el('li', {}, text));
  return [el('h2', {}, desk.say(title)), el('ul', { class: 'plain', 'data-testid': testId }, ...items)];
}

/** The buttons that are of use now, the one to press next first. */
function acts(view: PlanView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { say } = desk;
  const place = el('div', { class: 'actions' });
  if (!view.hasProgramme) {
    const toField = button(
      { class: 'primary', 'data-testid': 'to-field' },
      () => go.openField(place),
      say('plan_to_field'),
    );
    place.append(el('p', { class: 'note' }, say('plan_programme')), toField);
    return [place];
  }
  const isBlank = view.sheets.every(({ rows }) => rows === 0);
  const making = sheetMaking(
    view.sheets.map(({ sheet }) => sheet),
    isBlank,
  );
  for (const { isExample, label, testId, isFirst } of making) {
    const press = () =>
      go.changePlan({
        status: isExample ? 'example_making' : 'sheets_making',
        near: place,
        doubt: 'maybe_written',
        ask: () => desk.call('planMake', { example: isExample, lang: desk.lang() }),
      });
    place.append(button({ class: isFirst ? 'primary' : 'secondary', 'data-testid': testId }, press, say(label)));
  }
  if (isBlank) place.append(el('p', { class: 'hint' }, say('plan_example_hint')));
  if (making.some(({ isFirst }) => isFirst)) return [place];
  return [...(making.length > 0 ? [place] : []), ...planActs(view, desk, go)];
}

/** Filling the plan while quotas lack visits, then giving them out, then telling shoppers. */
function planActs({ missing, open, sheets, waves }: PlanView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { say } = desk;
  const place = el('div', { class: 'actions' });
  const fill = () =>
    go.changePlan({
      status: 'plan_filling',
      near: place,
      doubt: 'maybe_plan',
      ask: () => desk.call('planFill', { lang: desk.lang() }),
    });
  const assign = () =>
    go.changePlan({
      status: 'plan_assigning',
      near: place,
      doubt: 'maybe_plan',
      ask: () => desk.call('planAssign', { lang: desk.lang() }),
    });
  const hasShoppers = (sheets[0]?.rows ?? 0) > 0;
  if (missing > 0) place.append(button({ class: 'primary', 'data-testid': 'plan-fill' }, fill, say('plan_fill')));
  if (open > 0 && hasShoppers) {
    const look = { class: missing > 0 ? 'secondary' : 'primary', 'data-testid': 'plan-assign' };
    place.append(button(look, assign, say('plan_assign')), el('p', { class: 'hint' }, say('plan_assign_about')));
  }
  const isGiven = missing === 0 && open === 0 && waves.some(({ taken }) => taken > 0);
  if (isGiven) {
    const look = { class: 'primary', 'data-testid': 'to-briefings' };
    const tell = button(look, () => go.openBriefings(place), say('plan_to_briefings'));
    place.append(el('p', { class: 'note' }, say('plan_given')), tell);
  }
  return place.childElementCount === 0 ? [] : [place];
}

/** How each wave stands, and what is planned beyond its quotas. */
function progress({ waves, over }: PlanView, desk: Desk): readonly HTMLElement[] {
  if (waves.length === 0) return [];
  const tables = waves.map((wave) => waveTable(wave, desk));
  const beyond =
    over.length === 0
      ? []
      : [el('ul', { class: 'plain', 'data-testid': 'over' }, ...over.map((text) => el('li', {}, text)))];
  return [el('h2', {}, desk.say('plan_progress')), ...tables, ...beyond];
}

/** The sheets of the plan that are there. */
function sheetLinks({ sheets, links }: PlanView, desk: Desk): readonly HTMLElement[] {
  const all = [...sheets.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])), ...links];
  if (all.length === 0) return [];
  const items = all.map((sheet) => el('li', {}, sheetName(sheet, desk)));
  const title = el('h2', { id: 'plan-sheets' }, desk.say('plan_sheets'));
  return [title, el('ul', { class: 'names', 'aria-labelledby': 'plan-sheets' }, ...items)];
}

/** Where names of shoppers belong, since this file holds none. */
function namesFold(desk: Desk): HTMLElement {
  const summary = el('summary', {}, desk.say('plan_names'));
  return el('details', { 'data-testid': 'plan-names' }, summary, el('p', {}, desk.say('plan_names_about')));
}
