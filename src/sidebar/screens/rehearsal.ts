import { button, el } from '../../client/element';
import type { RehearsalView } from '../../core/rehearsalViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { newsLine } from '../parts/newsLine';
import { detectPart } from '../parts/rehearsal/detectPart';
import { standingPart } from '../parts/rehearsal/standingPart';
import { startPart } from '../parts/rehearsal/startPart';
import type { Ways } from '../ways';

/**
 * The rehearsal of field work: start one or look at the one that stands, and learn what a number of visits can show.
 * @param asked the number of visits somebody asked about
 */
export function rehearsalScreen(view: RehearsalView, desk: Desk, go: Ways, asked: number | null): Screen {
  const { say } = desk;
  const back = () => go.openField(bar);
  const { bar, heading } = backBar(say('rehearsal'), say('back'), back);
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.openRehearsal(refresh), say('refresh'));
  const { standing } = view;
  const element = el(
    'main',
    { 'data-testid': 'rehearsal' },
    bar,
    ...newsLine(view.news),
    el('p', { class: 'question' }, say('rehearsal_question')),
    ...(standing === null ? startPart(view, desk, go) : standingPart(standing, desk, go)),
    ...detectPart(view, desk, go, asked),
    refresh,
  );
  return { element, heading, back, leave: () => {} };
}
