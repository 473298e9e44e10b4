import type { Api, Outcome } from '../contract/api';
import type { ReviewView } from '../core/reviewViews';
import { acceptClean, decideVisit } from '../work/review/act';
import type { ReviewPorts } from '../work/review/ports';
import { decideRequestOf, keysOf, reviewerNameOf, rulesOf, wantedOf } from '../work/review/requests';
import { reviewScreen } from '../work/review/reviewScreen';
import { REVIEW_NEWS } from '../work/review/texts';
import { keepRules } from '../work/rules/rules';
import { fieldPorts } from './fieldPorts';
import { REVIEW_FOLLOWERS } from './reviewFollowers';
import { answered, type Call, portsFor } from './serve';

const reviewPorts = (call: Call, request: unknown): ReviewPorts => ({
  ...fieldPorts(portsFor(call, request)),
  followers: REVIEW_FOLLOWERS,
});

/** Sidebar: the next visit to be reviewed, or the one that is asked for. */
export function reviewOpen(request: Parameters<Api['reviewOpen']>[0]): Outcome<ReviewView> {
  return answered((call) => {
    const ports = reviewPorts(call, request);
    return reviewScreen(ports, call.file, wantedOf(request));
  });
}

/** Sidebar: decides of a visit and answers with the next one. */
export function reviewDecide(request: Parameters<Api['reviewDecide']>[0]): Outcome<ReviewView> {
  return answered((call) => {
    const ports = reviewPorts(call, request);
    return decideVisit(ports, decideRequestOf(request), call.file);
  });
}

/** Sidebar: accepts the visits in which nothing was found. */
export function reviewAcceptClean(request: Parameters<Api['reviewAcceptClean']>[0]): Outcome<ReviewView> {
  return answered((call) => {
    const ports = reviewPorts(call, request);
    return acceptClean(ports, keysOf(request), reviewerNameOf(request), call.file);
  });
}

/** Sidebar: keeps the rules of field work. */
export function rulesSet(request: Parameters<Api['rulesSet']>[0]): Outcome<ReviewView> {
  return answered((call) => {
    const ports = reviewPorts(call, request);
    const rules = rulesOf(request);
    const wanted = wantedOf(request);
    // Whoever decides goes by the rules it has read under the lock.
    ports.lock.hold(() => keepRules(ports.store, rules));
    return reviewScreen(ports, call.file, wanted, REVIEW_NEWS.rules[call.file.lang]);
  });
}
