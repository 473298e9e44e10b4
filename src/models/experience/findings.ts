import type { Finding } from '../../core/finding';
import { changedMix } from '../../data/experience/changedMix';
import { isApproximate } from '../../data/experience/isApproximate';
import type { MapRow } from '../../facts/experienceMap';
import type { ExperienceCase } from './input';
import { signalFindings } from './signals';
import { rounded, tell } from './tell';
import type { JobWeeks } from './weeks';

/** Things named in a sentence; the tables below have all. */
const MOST_NAMED = 3;

const titleOf = ({ name, touchpoint }: MapRow): string => (name === '' ? touchpoint : name);

/** Names for a `names` placeholder with the range of n, and a sign where there are more. */
function named(rows: readonly MapRow[]): Finding['values'] {
  const names = [...new Set(rows.map(titleOf))];
  const all = rows.map(({ n }) => n);
  return {
    names: names.slice(0, MOST_NAMED).join('\n'),
    more: names.length > MOST_NAMED ? ' …' : '',
    low: Math.min(...all),
    high: Math.max(...all),
  };
}

/** How far the newest wave is: complete once each job has as many accepted visits as planned. */
function waveFinding({ programme, visits, newest }: ExperienceCase): Finding {
  const own = visits.counted.filter(({ wave }) => wave === newest);
  const jobs = [...new Set([...programme.jobs.keys(), ...own.map(({ job }) => job)])].map((code) => ({
    planned: programme.planned(newest, code),
    n: own.filter(({ job }) => job === code).length,
  }));
  const n = own.length;
  const planned = jobs.reduce((sum, job) => sum + job.planned, 0);
  const waiting = visits.waiting.filter(({ wave }) => wave === newest).length;
  const values = { wave: programme.waves.get(newest) ?? newest, n, planned, waiting };
  if (planned === 0) return tell('unplanned', n, values);
  const isFull = jobs.every((job) => (job.planned === 0 ? job.n === 0 : job.n >= job.planned));
  return tell(isFull ? 'full' : 'preliminary', n, values);
}

/** Touchpoints of visited jobs that no visit has rated. */
function unratedFindings(rows: readonly MapRow[]): readonly Finding[] {
  const visited = new Set(rows.filter(({ n }) => n > 0).map(({ job }) => job));
  const unrated = rows.filter(({ n, job }) => n === 0 && visited.has(job));
  const most = Math.max(0, ...rows.map(({ n }) => n));
  return unrated.length === 0 ? [] : [tell('unrated', most, { ...named(unrated), points: unrated.length })];
}

/** What may be said of touchpoints without a clear difference. */
function quietFindings(rows: readonly MapRow[]): readonly Finding[] {
  const tested = rows.filter(({ verdict }) => verdict !== '');
  const most = Math.max(0, ...rows.map(({ n }) => n));
  const of = (test: (row: MapRow) => boolean): readonly MapRow[] => tested.filter(test);
  const watched = rows.filter((row) => row.verdict.startsWith('watch') || row.change_verdict.startsWith('watch'));
  const noise = of(({ verdict }) => verdict === 'noise');
  const alone = of(({ verdict, more }) => verdict === 'few' && more !== null);
  const together = of(({ verdict, more }) => verdict === 'few' && more === null);
  const edge = of(({ target }) => isApproximate(target));
  const powers = noise.map(({ power }) => power ?? 0);
  const said = (cells: readonly MapRow[], values: Finding['values'] = {}) => ({
    ...{ cells: cells.length, all: tested.length },
    ...values,
  });
  return [
    ...(watched.length > 0 ? [tell('watch', most, named(watched))] : []),
    ...(noise.length > 0
      ? [tell('noise', most, said(noise, { low: Math.min(...powers), high: Math.max(...powers) }))]
      : []),
    ...(alone.length > 0
      ? [tell('few', most, said(alone, { more: Math.min(...alone.map(({ more }) => more ?? 0)) }))]
      : []),
    ...(together.length > 0 ? [tell('few_together', most, said(together))] : []),
    ...(edge.length > 0 ? [tell('approximate', most, named(edge))] : []),
  ];
}

/** What stands out in the last week of a job's control chart. */
function weekFindings(charts: readonly JobWeeks[], { programme }: ExperienceCase): readonly Finding[] {
  return charts.flatMap(({ job, weeks }) => {
    const last = weeks[weeks.length - 1];
    if (last === undefined || last.signal === '') return [];
    const { week, n, mean, centre, low, high } = last;
    const values = {
      ...{ job: programme.jobs.get(job) ?? job, week, n, mean: rounded(mean) },
      ...{ centre: rounded(centre ?? 0), low: rounded(low ?? 0), high: rounded(high ?? 0) },
    };
    return [tell(last.signal === 'run' ? 'week_run' : 'week_outside', n, values)];
  });
}

const placesOf = (visits: readonly { readonly location: string }[]): string[] => visits.map(({ location }) => location);

/** A change of the places that were visited. */
function mixFindings({ visits, newest, before, programme }: ExperienceCase): readonly Finding[] {
  const of = (code: string | undefined) => visits.counted.filter(({ wave }) => wave === code);
  const [then, now] = [of(before), of(newest)];
  const shift = before === undefined ? undefined : changedMix(placesOf(then), placesOf(now));
  if (shift === undefined) return [];
  const { location, ...shares } = shift;
  const values = { location: programme.locations.get(location) ?? location, beforeN: then.length, n: now.length };
  return [tell('mix', now.length, { ...values, ...shares })];
}

/**
 * Sentences of the report: how far the newest wave is, clear differences both ways, the most important first, then what is to be
 * watched, what is noise and with what power, and where visits are too few.
 * @param answers name of the sheet with the answers
 */
export function experienceFindings(
  of: ExperienceCase,
  charts: readonly JobWeeks[],
  answers: string,
): readonly Finding[] {
  const own = of.rows.filter(({ wave }) => wave === of.newest);
  const n = of.visits.counted.length;
  const { ideas } = of.answers;
  return [
    waveFinding(of),
    ...signalFindings(of, tell),
    ...quietFindings(own),
    ...unratedFindings(own),
    ...weekFindings(charts, of),
    ...mixFindings(of),
    ...(ideas > 0 ? [tell('ideas', n, { ideas, n, sheet: answers })] : []),
  ];
}
