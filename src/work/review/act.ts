import { AppError } from '../../core/appError';
import type { DecideRequest, ReviewView, VisitKey } from '../../core/reviewViews';
import type { FileContext } from '../../core/table';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import { IntakeDesk } from '../intake/desk';
import { isCollecting } from '../intake/makeFiledSheets';
import type { FiledVisit } from '../intake/visitsLog';
import { keepName, personName } from '../state/person';
import { decideOn, logLine } from './decide';
import { REVIEW_GONE, REVIEW_NO_NAME } from './errors';
import type { ReviewPorts } from './ports';
import { isClean, waitingVisits } from './queue';
import { type ReviewReading, readingOfDesk } from './reading';
import { reviewView } from './reviewView';
import { REVIEW_NEWS } from './texts';
import { writeDecisions } from './writeDecisions';

/** The name under which this person decides, kept when it is typed. @throws AppError REVIEW_NO_NAME, PERSON_NAME for a long one */
function reviewerOf({ own }: ReviewPorts, typed: string): string {
  if (typed.trim() !== '') return keepName(own, typed);
  const kept = personName(own);
  if (kept === '') throw new AppError(REVIEW_NO_NAME);
  return kept;
}

/** Runs a decision under the lock, which is soon over: nobody has to be told since when. @throws AppError BUSY */
function held({ lock }: ReviewPorts, work: () => ReviewView): ReviewView {
  const views: ReviewView[] = [];
  const isHeld = lock.attempt(() => {
    views.push(work());
  });
  const [view] = views;
  if (!isHeld || view === undefined) throw new AppError('BUSY');
  return view;
}

/** Opens the sheets for deciding. To be called under the lock. @throws AppError REVIEW_GONE where nothing is filed */
function openDesk(
  ports: ReviewPorts,
  file: FileContext,
): { readonly desk: IntakeDesk; readonly reading: ReviewReading } {
  ports.store.reread();
  ports.store.all();
  claimCopy(ports);
  if (!isCollecting(ports)) throw new AppError(REVIEW_GONE);
  const desk = new IntakeDesk(ports, file);
  return { desk, reading: readingOfDesk(desk) };
}

/** The visit to be seen next: the one that followed in the queue, else the first of it. */
function nextVisit(
  before: readonly FiledVisit[],
  decided: Pick<FiledVisit, 'response'>,
  now: readonly FiledVisit[],
): FiledVisit | undefined {
  const place = before.findIndex(({ response }) => response === decided.response);
  const still = new Set(now);
  return before.slice(place + 1).find((visit) => still.has(visit)) ?? now[0];
}

/**
 * Decides of a visit and answers with the next one: states, log and map reach the file together, then follows what follows. The
 * visit is found anew under the lock, whatever people sorted or deleted meanwhile.
 * @throws AppError REVIEW_GONE, REVIEW_CHANGED, REVIEW_NOT_NOW, REVIEW_NO_PROOF, REVIEW_NO_REASON, REVIEW_LATE, PERSON_NAME, BUSY
 */
export function decideVisit(ports: ReviewPorts, request: DecideRequest, file: FileContext): ReviewView {
  const reviewer = reviewerOf(ports, request.reviewer);
  return held(ports, () => {
    const { desk, reading } = openDesk(ports, file);
    const { clock } = ports;
    const before = waitingVisits(reading);
    const deciding = { reviewer, at: desk.momentOf(clock.now()), today: clock.today(file.zone) };
    const { visit, state } = decideOn(request, reading, deciding);
    writeDecisions(desk, reading.reviews, [visit], state, ports.followers);
    const isSeenOn = request.act === 'appealed';
    return reviewView(reading, ports, {
      news: fill(REVIEW_NEWS[request.act], { code: visit.visit_code }, file.lang),
      reviewer,
      visit: isSeenOn ? visit : nextVisit(before, visit, waitingVisits(reading)),
      returned: state === 'returned' ? visit : undefined,
    });
  });
}

/**
 * Accepts the visits that a reviewer saw as clean, as far as they still are: one write, one block of log lines.
 * @param keys what the screen showed
 * @throws AppError REVIEW_GONE, PERSON_NAME, BUSY, PROTECTED
 */
export function acceptClean(
  ports: ReviewPorts,
  keys: readonly VisitKey[],
  typed: string,
  file: FileContext,
): ReviewView {
  const reviewer = reviewerOf(ports, typed);
  return held(ports, () => {
    const { desk, reading } = openDesk(ports, file);
    const at = desk.momentOf(ports.clock.now());
    const wanted = new Map(keys.map(({ response, version }) => [response, version]));
    const visits = waitingVisits(reading).filter(
      (visit) => wanted.get(visit.response) === visit.version && visit.row >= 0 && isClean(visit, reading),
    );
    for (const visit of visits) {
      reading.reviews.add(logLine(visit, 'accepted', { reviewer, at }));
      visit.state = 'accepted';
    }
    writeDecisions(desk, reading.reviews, visits, 'accepted', ports.followers);
    const { lang } = file;
    const skipped = wanted.size - visits.length;
    const lines = [fill(REVIEW_NEWS.allAccepted, { n: visits.length }, lang)];
    if (skipped > 0) lines.push(fill(REVIEW_NEWS.allSkipped, { n: skipped }, lang));
    return reviewView(reading, ports, { news: lines.join(' '), reviewer, visit: waitingVisits(reading)[0] });
  });
}
