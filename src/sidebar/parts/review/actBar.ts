import { button, el } from '../../../client/element';
import type { ReviewAct, ReviewView, ReviewVisitView } from '../../../core/reviewViews';
import type { Desk } from '../../desk';
import { ACT_LETTERS, type ReviewWish } from '../../review/keys';
import { needsProof } from '../../review/needs';
import { neighbour } from '../../review/neighbour';
import type { Ways } from '../../ways';
import { confirmBox } from './confirmBox';

/** The bar with everything that can be done to the visit in view. */
interface ActBar {
  readonly element: HTMLElement;
  /** Does what a key asks for. */
  act(wish: ReviewWish): void;
}

/** Words of an appeal need the whole width. */
const isLong = (act: ReviewAct): boolean => act.startsWith('granted') || act.startsWith('appeal');

/** Buttons for what may be done, each with its key; a decision is confirmed in their place before it is sent. */
export function actBar(visit: ReviewVisitView, view: ReviewView, desk: Desk, go: Ways): ActBar {
  const { say } = desk;
  const element = el('div', { class: 'acts', 'data-testid': 'acts' });
  const steps = ([-1, 1] as const).map((step) => {
    const to = neighbour(view.queue, visit.response, step);
    const label = say(step === 1 ? 'review_next' : 'review_previous');
    const text = step === 1 ? `${label} · J` : `K · ${label}`;
    const id = step === 1 ? 'next' : 'previous';
    const attributes = { class: 'secondary', 'data-testid': id, disabled: to === undefined };
    return button(attributes, () => move(step), text);
  });
  const move = (step: 1 | -1) => {
    const to = neighbour(view.queue, visit.response, step);
    if (to !== undefined) go.openReview(element, { response: to.response });
  };
  const buttons = visit.acts.map((act) => {
    const isBlocked = needsProof(act) && visit.noProof !== '';
    const look = `${needsProof(act) && !isBlocked ? 'primary' : 'secondary'}${isLong(act) ? ' long' : ''}`;
    const attributes = { class: look, disabled: isBlocked, 'data-testid': `act-${act}` };
    return button(attributes, () => ask(act), `${say(`review_act_${act}`)} · ${ACT_LETTERS[act]}`);
  });
  const look = () => element.replaceChildren(...buttons, el('div', { class: 'steps-both' }, ...steps));
  const away = (act: ReviewAct) => {
    desk.clearProblem();
    look();
    buttons[visit.acts.indexOf(act)]?.focus();
  };
  const ask = (act: ReviewAct) => {
    const { response, version, state } = visit;
    const box = confirmBox(
      {
        ...{ act, reasons: view.reasons, reviewer: view.reviewer },
        confirm: (entered) => go.decideVisit({ response, version, state, act, ...entered }, box.element, box.askName),
        away: () => away(act),
      },
      desk,
    );
    desk.clearProblem();
    element.replaceChildren(box.element);
    box.focus();
  };
  look();
  return {
    element,
    act(wish) {
      if (wish.kind === 'go') return move(wish.step);
      const place = buttons[visit.acts.indexOf(wish.act)];
      if (place?.disabled === false) ask(wish.act);
    },
  };
}
