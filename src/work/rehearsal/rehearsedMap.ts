import type { Lang } from '../../core/lang';
import type { RehearsedPoint, RehearsedView } from '../../core/rehearsalViews';
import { targetCell } from '../../data/experience/targetCell';
import { judgeFamily } from '../../data/experience/verdicts';
import { VERDICTS, type Verdict } from '../../facts/experienceMap';
import { formatNumber, plainNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import type { AnswersLog } from '../intake/answersLog';
import type { FiledVisit } from '../intake/visitsLog';
import { nameIn } from '../programme/nameIn';
import { type Programme, touchpointsOf } from '../programme/programme';
import { REHEARSAL } from './texts';

/** Verdicts are made with this error (methods.md §6). */
const ALPHA = 0.1;
const SIGNS: Readonly<Record<RehearsedPoint['mood'], string>> = { up: '▲', down: '▼', even: '●' };

const moodOf = (verdict: Verdict | ''): RehearsedPoint['mood'] =>
  verdict === 'up' || verdict === 'down' ? verdict : 'even';

/** Ratings by job and touchpoint of some visits. */
function ratingsOf(
  visits: readonly FiledVisit[],
  answers: Pick<AnswersLog, 'all'>,
): ReadonlyMap<string, readonly number[]> {
  const byVisit = new Map(visits.map((visit) => [visit.response, visit]));
  const ratings = new Map<string, number[]>();
  for (const { response, version, touchpoint, score } of answers.all()) {
    const visit = byVisit.get(response);
    if (visit === undefined || visit.version !== version || score === null || touchpoint === '') continue;
    const key = `${visit.job}\u001f${touchpoint}`;
    ratings.set(key, [...(ratings.get(key) ?? []), score]);
  }
  return ratings;
}

/** What visits of a rehearsal say of each touchpoint, with verdicts by the code of the map: one family for each job. */
export function rehearsedMap(
  programme: Programme,
  visits: readonly FiledVisit[],
  answers: Pick<AnswersLog, 'all'>,
  lang: Lang,
): RehearsedView['jobs'] {
  const ratings = ratingsOf(visits, answers);
  const rehearsed = programme.jobs.filter(({ code }) => visits.some(({ job }) => job === code));
  return rehearsed.map((job) => {
    const points = touchpointsOf(programme, job.code);
    const cells = points.map(({ code, target }) => {
      const scores = ratings.get(`${job.code}\u001f${code}`) ?? [];
      return scores.length === 0 ? undefined : targetCell(scores, target, ALPHA);
    });
    const verdicts = judgeFamily(cells, ALPHA);
    return {
      name: nameIn(job.names, lang),
      points: points.map(({ names, target }, i): RehearsedPoint => {
        const [cell, verdict = ''] = [cells[i], verdicts[i]?.verdict];
        const mood = moodOf(verdict);
        const name = nameIn(names, lang);
        if (cell === undefined || verdict === '') return { name, text: REHEARSAL.unrated[lang], mood };
        const shown = {
          n: cell.n,
          mean: formatNumber(cell.mean ?? 0, lang, 2),
          target: plainNumber(target, lang),
          verdict: `${SIGNS[mood]} ${VERDICTS[verdict][lang]}`,
        };
        return { name, text: fill(REHEARSAL.point, shown, lang), mood };
      }),
    };
  });
}
