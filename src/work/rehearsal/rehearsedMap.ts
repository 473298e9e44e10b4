import type { Lang } from '../../core/lang';
import type { RehearsedPoint, RehearsedView } from '../../core/rehearsalViews';
import { experienceRows } from '../../data/experience/mapRows';
import type { MapRow } from '../../facts/experienceMap';
import { VERDICTS } from '../../facts/verdictWords';
import { formatNumber, plainNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import type { AnswersLog } from '../intake/answersLog';
import type { FiledVisit } from '../intake/visitsLog';
import { MAP_ALPHA } from '../map/mapInput';
import { nameIn } from '../programme/nameIn';
import { type Programme, touchpointsOf } from '../programme/programme';
import { REHEARSAL } from './texts';

const SIGNS: Readonly<Record<RehearsedPoint['mood'], string>> = { up: '▲', down: '▼', even: '●' };
/** Whatever wave they were made up for, visits of a rehearsal are shown together. */
const WAVE = '';

const isVerdict = (code: string): code is keyof typeof VERDICTS => code in VERDICTS;

function pointOf(row: MapRow, name: string, lang: Lang): RehearsedPoint {
  const { verdict } = row;
  const mood = verdict === 'up' || verdict === 'down' ? verdict : 'even';
  if (row.mean === null || !isVerdict(verdict)) return { name, text: REHEARSAL.unrated[lang], mood };
  const shown = {
    n: row.n,
    mean: formatNumber(row.mean, lang, 2),
    target: plainNumber(row.target, lang),
    verdict: `${SIGNS[mood]} ${VERDICTS[verdict][lang]}`,
  };
  return { name, text: fill(REHEARSAL.point, shown, lang), mood };
}

/** What visits of a rehearsal say of each touchpoint, with verdicts by the code of the map: one family for each job. */
export function rehearsedMap(
  programme: Programme,
  visits: readonly FiledVisit[],
  answers: Pick<AnswersLog, 'all'>,
  lang: Lang,
): RehearsedView['jobs'] {
  const { touchpoints } = programme;
  const jobs = programme.jobs.filter(({ code }) => visits.some(({ job }) => job === code));
  const rows = experienceRows({
    ...{ answers: answers.all(), jobs: jobs.map(({ code }) => code), waves: [WAVE], alpha: MAP_ALPHA },
    visits: visits.map((visit) => ({ ...visit, wave: WAVE, shopper: '' })),
    touchpoints: touchpoints.map((one) => ({ ...one, name: nameIn(one.names, lang), importance: null })),
    planned: () => 0,
  });
  return jobs.map(({ code, names }) => ({
    name: nameIn(names, lang),
    points: touchpointsOf(programme, code).flatMap((point) => {
      const row = rows.find(({ job, touchpoint }) => job === code && touchpoint === point.code);
      return row === undefined ? [] : [pointOf(row, nameIn(point.names, lang), lang)];
    }),
  }));
}
