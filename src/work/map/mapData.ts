import type { Lang } from '../../core/lang';
import { experienceRows, type MapInput } from '../../data/experience/mapRows';
import { mixChange } from '../../data/experience/mixChange';
import { visitedWaves } from '../../data/experience/visitedWaves';
import type { MapRow } from '../../facts/experienceMap';
import type { PlannedVisit } from '../../facts/visitPlan';
import type { AnswerMark } from '../intake/answersLog';
import type { FiledVisit } from '../intake/visitsLog';
import { type MapNames, shownName } from './mapNames';

/** A verdict that is wrong this often by chance (methods.md §6). */
const ALPHA = 0.1;
/** States in which a visit waits for a person. */
const WAITING: ReadonlySet<string> = new Set(['new', 'checked']);

/** What is filed and planned, as far as the map needs it. */
export interface MapData {
  /** The version of every visit that counts. */
  readonly visits: readonly Pick<
    FiledVisit,
    'response' | 'version' | 'job' | 'location' | 'wave' | 'received_at' | 'visit_code'
  >[];
  /** The latest version of every visit, whatever its state. */
  readonly standing: readonly Pick<FiledVisit, 'wave' | 'state' | 'purpose'>[];
  readonly answers: readonly AnswerMark[];
  readonly plan: readonly Pick<PlannedVisit, 'code' | 'job' | 'wave' | 'shopper' | 'purpose'>[];
}

/** The map of the newest wave with what stands above it. */
export interface MapTable {
  /** Code of the wave; `undefined` while no visit counts. */
  readonly wave: string | undefined;
  readonly visits: number;
  readonly planned: number;
  /** Visits of all waves that wait for a person. */
  readonly waiting: number;
  readonly isFull: boolean;
  /** Job by job. */
  readonly rows: readonly MapRow[];
  /** A location whose share of visits changed much since the wave before. */
  readonly mix: ReturnType<typeof mixChange>;
}

/** What the map is computed from, names in a language. */
export function mapInput(names: MapNames, { visits, answers, plan }: MapData, lang: Lang): MapInput {
  const programme = plan.filter(({ purpose }) => (purpose ?? '') === '');
  const shoppers = new Map(programme.map(({ code, shopper }) => [code, shopper ?? '']));
  return {
    touchpoints: names.touchpoints.map(({ name, importance = null, ...point }) => ({
      ...point,
      importance,
      name: shownName(point.code, name, lang),
    })),
    jobs: names.jobs.map(({ code }) => code),
    waves: names.waves.map(({ code }) => code),
    visits: visits.map((visit) => ({ ...visit, shopper: shoppers.get(visit.visit_code) ?? '' })),
    answers,
    plan: programme,
    alpha: ALPHA,
  };
}

/** The map of the newest wave with visits that count; without any, the touchpoints of the programme without ratings. */
export function mapTable(names: MapNames, data: MapData, lang: Lang): MapTable {
  const input = mapInput(names, data, lang);
  const waves = visitedWaves(data.visits, input.waves);
  const wave = waves[waves.length - 1];
  const isWaiting = ({ state, purpose }: MapData['standing'][number]): boolean => purpose === '' && WAITING.has(state);
  const rows = experienceRows(input);
  return {
    wave,
    rows,
    visits: data.visits.filter((visit) => visit.wave === wave).length,
    planned: input.plan.filter((visit) => visit.wave === wave).length,
    waiting: data.standing.filter(isWaiting).length,
    isFull: rows.every(({ status, n }) => status === 'full' || n === 0) && rows.some(({ status }) => status === 'full'),
    mix: wave === undefined ? undefined : mixChange(data.visits, wave, waves[waves.length - 2]),
  };
}
