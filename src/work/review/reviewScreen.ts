import { AppError } from '../../core/appError';
import type { ReviewView } from '../../core/reviewViews';
import type { FileContext } from '../../core/table';
import { checkNew } from '../checks/checkNew';
import { checkVisitCode } from '../intake/checkVisitCode';
import { isCollecting } from '../intake/makeFiledSheets';
import type { FiledVisit } from '../intake/visitsLog';
import { readRules } from '../rules/rules';
import { REVIEW_NO_VISIT } from './errors';
import type { ReviewPorts } from './ports';
import { waitingVisits } from './queue';
import { type ReviewReading, readForReview } from './reading';
import { emptyReview, reviewView } from './reviewView';
import { REVIEW_NEWS } from './texts';

/** Which visit is to be seen: by its response, by its code, or whichever comes first where both are empty. */
export interface WantedVisit {
  readonly response: string;
  readonly code: string;
}

/** @throws AppError REVIEW_NO_VISIT for a code that names none */
function visitByCode(typed: string, { visits }: ReviewReading): FiledVisit {
  const checked = checkVisitCode(typed);
  const visit = 'code' in checked ? visits.byCode(checked.code) : undefined;
  if (visit === undefined) throw new AppError(REVIEW_NO_VISIT, { code: typed.trim() });
  return visit;
}

/** What was filed since the last look is checked first; the sheets are read again only then. */
function readChecked(ports: ReviewPorts, file: FileContext): ReviewReading | undefined {
  const reading = readForReview(ports, file);
  if (reading?.visits.standing().some(({ state }) => state === 'new') !== true) return reading;
  const { checked } = checkNew(ports, file);
  return checked === 0 ? reading : readForReview(ports, file);
}

/**
 * The screen on which visits are reviewed: at most eight remote calls, unless something new is to be checked first.
 * @param news what was just done, in words
 * @throws AppError REVIEW_NO_VISIT, TABLE_BROKEN, NEWER_VERSION, OLDER_VERSION
 */
export function reviewScreen(ports: ReviewPorts, file: FileContext, wanted: WantedVisit, news = ''): ReviewView {
  ports.store.all();
  const reading = isCollecting(ports) ? readChecked(ports, file) : undefined;
  if (reading === undefined) return emptyReview(readRules(ports.store), file, { news, visit: undefined });
  const [first] = waitingVisits(reading);
  if (wanted.code.trim() !== '') return reviewView(reading, ports, { news, visit: visitByCode(wanted.code, reading) });
  const { response } = wanted;
  const isThere = response !== '' && !reading.visits.isErased(response);
  const visit = isThere ? reading.visits.latest(response) : undefined;
  const isGone = response !== '' && visit === undefined;
  const lines = [news, isGone ? REVIEW_NEWS.gone[file.lang] : ''].filter((line) => line !== '');
  return reviewView(reading, ports, { news: lines.join(' '), visit: visit ?? first });
}
