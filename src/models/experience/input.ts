import { AppError } from '../../core/appError';
import type { FactRead, ModelInput } from '../../core/defineModel';
import { experienceRows, type MapInput, wavesWithVisits } from '../../data/experience/mapRows';
import { ANSWERS_FACT } from '../../facts/answers';
import type { MapRow } from '../../facts/experienceMap';
import { VISITS_FACT } from '../../facts/visits';
import { type ReadAnswers, readAnswers } from './answers';
import { experienceParamsOf } from './params';
import { type ReadProgramme, readProgramme } from './programme';
import { EXPERIENCE_RUN_ERRORS } from './runErrors';
import { type ReadVisits, readVisits, type VersionRow } from './visits';

/** What a report on the experience map is made of. */
export interface ExperienceCase {
  readonly programme: ReadProgramme;
  readonly visits: ReadVisits;
  readonly answers: ReadAnswers;
  /** The newest wave with accepted visits, and the one with visits before it. */
  readonly newest: string;
  readonly before: string | undefined;
  /** Rows of the map of the waves that are shown, the newest last. */
  readonly rows: readonly MapRow[];
  /** Visits of the waves that are shown. */
  readonly shown: readonly VersionRow[];
}

const NO_ROWS: FactRead = { sheet: '', letters: {}, rows: [] };

/**
 * What the facts say, ready to be told.
 * @throws AppError EXPERIENCE_NO_SHEET (`sheet`), EXPERIENCE_NO_VISITS (`sheet`, `waiting`)
 */
export function experienceCase(input: ModelInput): ExperienceCase {
  const { isAllWaves, alpha } = experienceParamsOf(input.params);
  const read = input.facts?.[VISITS_FACT.id] ?? NO_ROWS;
  if (read.sheet === '') {
    throw new AppError(EXPERIENCE_RUN_ERRORS.EXPERIENCE_NO_SHEET, { sheet: VISITS_FACT.title[input.file.lang] });
  }
  const programme = readProgramme(input);
  const visits = readVisits(read, programme.shopperOf);
  const answers = readAnswers(input.facts?.[ANSWERS_FACT.id] ?? NO_ROWS, visits.counted);
  const map: MapInput = {
    visits: visits.counted,
    answers: answers.ratings,
    jobs: [...programme.jobs.keys()],
    touchpoints: programme.touchpoints,
    waves: [...programme.waves.keys()],
    planned: programme.planned,
    alpha,
  };
  const [newest, before] = [...wavesWithVisits(map)].reverse();
  if (newest === undefined) {
    const told = { sheet: read.sheet, waiting: visits.waiting.length };
    throw new AppError(EXPERIENCE_RUN_ERRORS.EXPERIENCE_NO_VISITS, told);
  }
  return {
    programme,
    visits,
    answers,
    newest,
    before,
    rows: experienceRows(map, isAllWaves ? undefined : [newest]),
    shown: isAllWaves ? visits.counted : visits.counted.filter(({ wave }) => wave === newest),
  };
}
