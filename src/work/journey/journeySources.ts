import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { parseNumber } from '../../data/parseNumber';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { AnswersLog } from '../intake/answersLog';
import { VisitsLog } from '../intake/visitsLog';
import { readMapNames } from '../map/mapNames';
import { openSheet } from '../programme/programmeSheets';
import { USUAL_TARGET } from '../programme/readTouchpoints';
import { type FilledValues, ratingValues } from './filledValues';
import { type JourneyRating, journeyRatings } from './journeyRatings';

/** What the journey's ratings come from. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Pick<Store, 'get'>;
}

const LOWEST = 1;
const HIGHEST = 5;

/** Targets of the visit programme by code; one that cannot be read is none. */
function targetsOf(workbook: Workbook, file: FileContext): ReadonlyMap<string, number> {
  const { rows } = openSheet(workbook, TOUCHPOINTS_FACT, file);
  return new Map(
    rows.flatMap((row): [string, number][] => {
      const typed = row.value('target') ?? USUAL_TARGET;
      const target = typeof typed === 'number' ? typed : parseNumber(typed, file.locale);
      const isTarget = target !== undefined && target >= LOWEST && target <= HIGHEST;
      return isTarget ? [[row.text('code'), target]] : [];
    }),
  );
}

/** Ratings by code; none before the first answer. */
function ratingsOf({ workbook, store }: Ports, file: FileContext): ReadonlyMap<string, JourneyRating> {
  const visits = VisitsLog.open(workbook, file)?.counted() ?? [];
  if (visits.length === 0) return new Map();
  const answers = AnswersLog.open(workbook, file)?.all() ?? [];
  return journeyRatings(visits, answers, readMapNames(store, workbook.id()));
}

/**
 * Reads what is known of touchpoints from visits and the visit programme; at most three remote calls besides the list of
 * marks, none for sheets that are not there.
 * @returns ratings and target of a touchpoint by its code
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function journeySources(ports: Ports, file: FileContext): (code: string) => FilledValues {
  const targets = targetsOf(ports.workbook, file);
  const ratings = ratingsOf(ports, file);
  return (code) => ratingValues(ratings.get(code), targets.get(code), file.lang);
}
