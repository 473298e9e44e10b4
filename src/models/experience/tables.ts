import { factTable } from '../../core/defineFact';
import type { Column, Table, Value } from '../../core/table';
import { publishedMap } from '../../data/experience/publishedMap';
import { publishedVisits } from '../../data/experience/publishedVisits';
import { MAP_FACT, type MapRow } from '../../facts/experienceMap';
import { MAP_WEEKS_FACT } from '../../facts/mapWeeks';
import { PUBLISHED_MAP_FACT } from '../../facts/publishedMap';
import { PUBLISHED_VISITS_FACT } from '../../facts/publishedVisits';
import { placeIndexes } from './indexes';
import type { ExperienceCase } from './input';
import { byUrgency } from './urgency';
import type { JobWeeks } from './weeks';

/** Columns of the map that the report shows, in its order; p and codes stand in the fact. */
const SHOWN: readonly (keyof MapRow)[] = [
  'name',
  'job',
  'wave',
  'stage',
  'n',
  'mean',
  'target',
  'deviation',
  'verdict',
  'p',
  'more',
  'before_n',
  'before_mean',
  'change',
  'change_verdict',
  'power',
  'importance',
  'status',
];

/** The map as a fact, with codes. */
export function mapTable({ rows }: ExperienceCase): Table {
  return factTable(MAP_FACT, rows);
}

/** The map as the report shows it: names in place of codes, the newest wave first, in it what asks for attention first. */
export function shownMapTable({ rows, programme }: ExperienceCase): Table {
  const { waves, jobs, planned } = programme;
  const rated = new Set(rows.filter(({ n }) => n > 0).map(({ wave, job }) => JSON.stringify([wave, job])));
  // A job that a wave neither plans nor has visits of says nothing.
  const told = rows.filter(({ wave, job }) => planned(wave, job) > 0 || rated.has(JSON.stringify([wave, job])));
  const codes = [...new Set(told.map(({ wave }) => wave))].reverse();
  const sorted = codes.flatMap((code) => told.filter(({ wave }) => wave === code).sort(byUrgency(rows)));
  return {
    id: 'experience_shown',
    columns: SHOWN.flatMap((id) => MAP_FACT.columns.filter((column) => column.id === id)),
    rows: sorted.map((row) => {
      const named: MapRow = {
        ...row,
        name: row.name === '' ? row.touchpoint : row.name,
        job: jobs.get(row.job) ?? row.job,
        wave: waves.get(row.wave) ?? row.wave,
      };
      return SHOWN.map((id): Value => named[id]);
    }),
  };
}

const INDEX_COLUMNS: readonly Column[] = [
  { id: 'location', type: 'text', header: { ru: 'Точка продаж', kk: 'Сату нүктесі', en: 'Location' } },
  { id: 'job', type: 'text', header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' } },
  { id: 'wave', type: 'text', header: { ru: 'Волна', kk: 'Толқын', en: 'Wave' } },
  { id: 'n', type: 'count', header: { ru: 'Визитов', kk: 'Визит саны', en: 'Visits' } },
  {
    id: 'index',
    type: 'number',
    header: { ru: 'Средний индекс визита', kk: 'Орташа визит индексі', en: 'Mean visit index' },
  },
  {
    id: 'failed',
    type: 'count',
    header: { ru: 'С провалом в критичном', kk: 'Аса маңыздысы сәтсіз', en: 'Critical one failed' },
  },
];

/** Visit index by location and job. */
export function indexTable(of: ExperienceCase): Table {
  const { jobs, locations, waves } = of.programme;
  return {
    id: 'experience_index',
    columns: INDEX_COLUMNS,
    rows: placeIndexes(of).map(({ location, job, wave, n, index, failed }): Value[] => [
      locations.get(location) ?? location,
      jobs.get(job) ?? job,
      waves.get(wave) ?? wave,
      n,
      index,
      failed,
    ]),
  };
}

/** The control chart of a job, its name in place of its code. */
export function weeksTable({ weeks, job }: JobWeeks, { programme }: ExperienceCase): Table {
  const name = programme.jobs.get(job) ?? job;
  return factTable(
    MAP_WEEKS_FACT,
    weeks.map((week) => ({ ...week, job: name })),
  );
}

/**
 * What dashboards may show.
 * @param k least visits of a cell that is published
 */
export function publishedTables({ rows, visits }: ExperienceCase, k: number): readonly Table[] {
  const cells = publishedMap(rows, k).map(({ isHidden, ...cell }) => ({ ...cell, hidden: isHidden ? 'yes' : '' }));
  return [
    factTable(PUBLISHED_MAP_FACT, cells),
    factTable(
      PUBLISHED_VISITS_FACT,
      publishedVisits(visits.counted).map((visit) => ({ ...visit })),
    ),
  ];
}
