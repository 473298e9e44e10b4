import type { Outcome } from '../../contract/api';
import type { ReviewView } from '../../core/reviewViews';
import type { ErrorView } from '../../core/views';
import type { ShellKey } from '../../i18n/shell';
import type { Desk } from '../desk';
import type { ProblemAction } from '../parts/problemBox';
import { reviewScreen } from '../screens/review';
import type { ReviewWays, SoughtVisit, Ways } from '../ways';

/** Something done to visits, which answers with the next one. */
interface Deed {
  readonly status: ShellKey;
  readonly near: Element;
  readonly ask: () => Promise<Outcome<ReviewView>>;
  readonly more?: (error: ErrorView) => readonly ProblemAction[];
}

/**
 * The ways through the review of visits.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createReviewWays(desk: Desk, perform: Desk['perform'], go: () => Ways): ReviewWays {
  /** The name under which this person decides, as far as it is known. */
  let reviewer = '';
  const show = (view: ReviewView) => {
    reviewer = view.reviewer === '' ? reviewer : view.reviewer;
    desk.speak(view.lang);
    const shown = { ...view, reviewer };
    desk.frame.show(reviewScreen(shown, desk, go()), view.news === '' ? undefined : 'news');
  };
  const open = (near: Element, { response = '', code = '' }: SoughtVisit = {}) => {
    const ask = () => desk.call('reviewOpen', { response, code, lang: desk.lang() });
    void perform({ status: 'loading', near, writes: false, ask, finish: show });
  };
  const write = ({ status, near, ask, more = () => [] }: Deed) =>
    void perform({ status, near, writes: true, doubt: 'maybe_decided', ask, finish: show, more });
  /** What helps where somebody else was faster, or nobody is named. */
  const helps =
    (near: Element, nameless: () => void, sought: SoughtVisit) =>
    ({ code }: ErrorView): readonly ProblemAction[] => {
      if (code === 'REVIEW_NO_NAME') nameless();
      const isStale = ['REVIEW_CHANGED', 'REVIEW_GONE', 'REVIEW_NOT_NOW'].includes(code);
      return isStale ? [{ label: desk.say('review_again'), press: () => open(near, sought) }] : [];
    };
  return {
    openReview: open,
    decideVisit(request, near, nameless) {
      const ask = () => desk.call('reviewDecide', { ...request, lang: desk.lang() });
      const more = helps(near, nameless, { response: request.response });
      write({ status: 'review_deciding', near, ask, more });
    },
    acceptClean(visits, name, near, nameless) {
      const ask = () => desk.call('reviewAcceptClean', { visits, reviewer: name, lang: desk.lang() });
      write({ status: 'review_accepting', near, ask, more: helps(near, nameless, {}) });
    },
    setRules(rules, response, near) {
      const ask = () => desk.call('rulesSet', { ...rules, response, code: '', lang: desk.lang() });
      write({ status: 'saving', near, ask });
    },
  };
}
