import { button, el } from '../../../client/element';
import type { CashView } from '../../../core/cashViews';
import type { ChoiceView } from '../../../core/fieldViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { field, select } from '../field';

/** More digits are no sum of money. */
const PROFIT_LENGTH = 30;

/** The metric a person thinks of first: what is done about it is the marketer's own work. */
const FIRST_METRIC = 'conversion';

const optionsOf = (choices: readonly ChoiceView[]) => choices.map(({ code, name }) => ({ value: code, label: name }));

/** The form that asks which value of a metric gives a profit; the answer stands below it, and the form keeps what was entered. */
export function goalForm({ metrics, settings }: CashView, desk: Desk, go: Ways): HTMLElement {
  const { say } = desk;
  const profit = el('input', {
    ...{ type: 'text', inputmode: 'decimal', maxlength: PROFIT_LENGTH, autocomplete: 'off' },
    'data-testid': 'goal-profit',
  });
  const metric = select({ 'data-testid': 'goal-metric' }, optionsOf(metrics), FIRST_METRIC);
  const level = select({ 'data-testid': 'goal-level' }, optionsOf(settings.levels), settings.now);
  const answer = el('p', { 'aria-live': 'polite', 'data-testid': 'goal-text' });
  const place = el('div', { class: 'actions' });
  const seek = () => {
    answer.textContent = '';
    const request = { metric: metric.value, level: level.value, profit: profit.value };
    go.seekGoal(request, place, ({ text, isReachable }) => {
      const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, isReachable ? '✓' : '!');
      answer.replaceChildren(sign, ` ${text}`);
    });
  };
  profit.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') seek();
  });
  place.append(button({ class: 'secondary', 'data-testid': 'goal-seek' }, seek, say('cash_goal_seek')), answer);
  return el(
    'details',
    { 'data-testid': 'goal' },
    el('summary', {}, say('cash_goal')),
    field('goal-profit', profit, { label: say('cash_goal_profit') }, say('cash_goal_profit_hint')).element,
    field('goal-metric', metric, { label: say('cash_goal_metric') }).element,
    field('goal-level', level, { label: say('cash_goal_level') }).element,
    place,
  );
}
