import { button, el } from '../../client/element';
import type { CashView } from '../../core/cashViews';
import type { ShellKey } from '../../i18n/shell';
import { CASH_MODEL, SUMMARY_MODEL } from '../cash/cashModel';
import { CASH_STEPS, type CashStep, cashStates, nextCashStep, otherCashProblems, problemsOfStep } from '../cash/steps';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { channelsStep } from '../parts/cash/channelsStep';
import { levelsStep } from '../parts/cash/levelsStep';
import { totalsStep } from '../parts/cash/totalsStep';
import { newsLine } from '../parts/newsLine';
import { problemList } from '../parts/problemList';
import { stepFold } from '../parts/stepFold';
import type { Ways } from '../ways';

const BODIES = { levels: levelsStep, totals: totalsStep, channels: channelsStep } as const;

/**
 * The cash journey as a checklist: the levels, what they come to, the channels; then the ways to what is counted on them.
 * @param opened the steps that are unfolded
 */
export function cashScreen(view: CashView, desk: Desk, go: Ways, opened: ReadonlySet<CashStep>): Screen {
  const { say } = desk;
  const again = () => desk.frame.show(screen, 'help');
  const help = { label: say('help'), press: () => go.help(CASH_MODEL, view.lang, bar, again) };
  const { bar, heading } = backBar(say('cash'), say('back'), go.home, help);
  const states = cashStates(view);
  const next = nextCashStep(view);
  const items = CASH_STEPS.map((step, index) => {
    const isNext = step === next;
    const texts = { step, number: index + 1, title: say(`cash_step_${step}`), note: noteOf(view, step, desk) };
    const body = [...problemList(problemsOfStep(view, step), desk), ...BODIES[step](view, desk, go, isNext)];
    return stepFold({ ...texts, state: states[step], isOpen: opened.has(step), isNext }, say, ...body);
  });
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.refreshCash(refresh), say('refresh'));
  const element = el(
    'main',
    { 'data-testid': 'cash' },
    bar,
    ...newsLine(view.news),
    el('p', { class: 'question' }, say('cash_question')),
    ...problemList(otherCashProblems(view), desk),
    el('ol', { class: 'steps' }, ...items),
    el('h2', {}, say('cash_next')),
    way('onoff', 'cash_to_onoff', 'cash_onoff_hint', desk, go.openOnoff),
    way('refusals', 'refusals', 'cash_refusals_hint', desk, go.openRefusals),
    way('growth', 'cash_to_growth', 'cash_growth_hint', desk, go.openGrowth),
    way('summary', 'cash_to_summary', 'cash_summary_hint', desk, (near) => go.openPanel(SUMMARY_MODEL, near)),
    refresh,
  );
  const screen: Screen = { element, heading, back: go.home, leave: () => {} };
  return screen;
}

/** What a step says while it is folded: its errors before what it comes to. */
function noteOf(view: CashView, step: CashStep, { say }: Desk): string {
  if (step === 'totals') return view.levels?.find(({ isNow }) => isNow)?.profit ?? '';
  if (step === 'channels') return '';
  const errors = problemsOfStep(view, 'levels').filter(({ mood }) => mood === 'error').length;
  return errors > 0 ? say('problems_errors', { n: errors }) : '';
}

/** A button to another screen with a line that says what is there. */
function way(id: string, label: ShellKey, hint: ShellKey, { say }: Desk, open: (near: Element) => void): HTMLElement {
  const link = button({ class: 'secondary', 'data-testid': `to-${id}` }, () => open(link), say(label));
  return el('div', { class: 'actions' }, link, el('p', { class: 'hint' }, say(hint)));
}
