import { AppError } from '../../core/appError';
import type { Forms } from '../../core/forms';
import type { Localized } from '../../core/lang';
import type { Clock } from '../../core/ports';
import type { ReturnedView, ReviewView } from '../../core/reviewViews';
import type { FileContext } from '../../core/table';
import { maskPersonal } from '../../data/checks/personalData';
import { REVIEW_REASONS } from '../../facts/reviews';
import { fill } from '../../i18n/template';
import type { FiledVisit } from '../intake/visitsLog';
import { type FieldRules, PROOFS, RULES, type RuleId } from '../rules/rules';
import { queuedOf, stateCounts, waitingVisits } from './queue';
import type { ReviewReading } from './reading';
import { deadlineOf } from './standing';
import { PROOF_WORDS, REVIEW_NEWS, RULE_LABELS } from './texts';
import { visitView } from './visitView';

/** More than anybody reviews in a sitting. */
const MOST_QUEUED = 500;

/** What a screen needs besides the sheets. */
interface ViewPorts {
  readonly forms: Pick<Forms, 'replyEditUrl'>;
  readonly clock: Pick<Clock, 'today'>;
}

/** What the screen is to show. */
interface Shown {
  readonly news: string;
  /** The name under which was decided just now. */
  readonly reviewer?: string;
  /** The visit in view. */
  readonly visit: FiledVisit | undefined;
  /** The visit that was returned just now. */
  readonly returned?: FiledVisit | undefined;
}

/** Where the shopper corrects a visit; empty where the form does not open. Two remote calls. */
function editUrlOf({ form, response, edited_as: editedAs }: FiledVisit, { forms }: ViewPorts): string {
  try {
    return forms.replyEditUrl(form, editedAs || response) ?? '';
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'FORM_UNREACHABLE') return '';
    throw cause;
  }
}

function returnedView(visit: FiledVisit, reading: ReviewReading, ports: ViewPorts): ReturnedView {
  const { lang } = reading.file;
  const editUrl = editUrlOf(visit, ports);
  const day = deadlineOf(reading.reviews.of(visit.response)) ?? 0;
  const text = editUrl === '' ? REVIEW_NEWS.noLink[lang] : fill(REVIEW_NEWS.returnLink, { day }, lang);
  return { code: visit.visit_code, editUrl, text };
}

/** What the screen shows of a file whatever its visits. */
function lasting(
  rules: FieldRules,
  { lang }: Pick<FileContext, 'lang'>,
): Pick<ReviewView, 'lang' | 'reasons' | 'rules'> {
  const choices = (words: Readonly<Record<string, Localized>>, codes: readonly string[]) =>
    codes.map((code) => ({ code, name: words[code]?.[lang] ?? code }));
  const ids = Object.keys(RULES) as RuleId[];
  return {
    lang,
    reasons: choices(REVIEW_REASONS, Object.keys(REVIEW_REASONS)),
    rules: {
      numbers: ids.map((id) => {
        const { min, max } = RULES[id];
        return { id, label: RULE_LABELS[id][lang], value: rules[id], min, max };
      }),
      proof: rules.proof,
      proofs: choices(PROOF_WORDS, PROOFS),
    },
  };
}

/** The screen of a file in which nothing is filed yet. */
export function emptyReview(rules: FieldRules, file: FileContext, { news }: Shown): ReviewView {
  const nothing = { counts: [], waiting: 0, queue: [], visit: null, returned: null };
  return { ...lasting(rules, file), news, reviewer: '', ...nothing };
}

/** The screen of what was read; one remote call for the visit in view, two more for each link to correct a visit. */
export function reviewView(reading: ReviewReading, ports: ViewPorts, shown: Shown): ReviewView {
  const waiting = waitingVisits(reading);
  const { visit, returned, news, reviewer = '' } = shown;
  const mask = (text: string): string => maskPersonal(text, reading.file.lang);
  const link = visit?.state === 'returned' ? editUrlOf(visit, ports) : '';
  return {
    ...lasting(reading.rules, reading.file),
    ...{ news, reviewer },
    counts: stateCounts(reading),
    waiting: waiting.length,
    queue: waiting.slice(0, MOST_QUEUED).map((one) => queuedOf(one, reading)),
    visit: visit === undefined ? null : visitView(visit, reading, ports.clock, mask, link),
    returned: returned === undefined ? null : returnedView(returned, reading, ports),
  };
}
