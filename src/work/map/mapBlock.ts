import type { Cell } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { STAGE_WORDS } from '../../facts/stageWords';
import { formatTime } from '../../i18n/dates';
import { fill } from '../../i18n/template';
import { LABELS } from '../report/texts';
import { type MapNames, shownName } from './mapNames';
import type { MapTable } from './mapTable';
import { MAP_HEADERS, MAP_TEXTS } from './texts';

/** Lines above the rows: title, source, how to write beside it, headers. */
export const MAP_TOP = 4;
/** Columns of the map. */
export const MAP_COLUMNS = MAP_HEADERS.length;
const HUNDREDTHS = 100;

function sourceLine({ wave, visits }: MapTable, names: MapNames, { lang, zone }: FileContext, now: number): string {
  if (wave === undefined) return MAP_TEXTS.noVisits[lang];
  const values = {
    wave: names.waves.find(({ code }) => code === wave)?.name ?? wave,
    n: visits,
    day: zoneDays(zone).dayOf(now),
    time: formatTime(now, zone),
    label: LABELS.measured[lang],
  };
  return fill(MAP_TEXTS.source, values, lang);
}

/** The map as cells: a rectangle of its own, names as they were typed. @param now milliseconds since 1970 */
export function mapBlock(
  table: MapTable,
  names: MapNames,
  file: FileContext,
  now: number,
): readonly (readonly Cell[])[] {
  const { lang } = file;
  const line = (...cells: Cell[]): Cell[] => [...cells, ...new Array<Cell>(MAP_COLUMNS - cells.length).fill('')];
  const jobName = (code: string): string => shownName(code, names.jobs.find((job) => job.code === code)?.name, lang);
  return [
    line(MAP_TEXTS.title[lang]),
    line(sourceLine(table, names, file, now)),
    line(MAP_TEXTS.live[lang]),
    line(...MAP_HEADERS.map((header) => header[lang])),
    ...table.rows.map(({ job, touchpoint, n, mean }) =>
      line(
        jobName(job),
        STAGE_WORDS[touchpoint.stage]?.[lang] ?? touchpoint.stage,
        shownName(touchpoint.code, touchpoint.name, lang),
        n,
        mean === null ? '' : Math.round(mean * HUNDREDTHS) / HUNDREDTHS,
        touchpoint.target ?? '',
      ),
    ),
  ];
}
