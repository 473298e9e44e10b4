import type { Cell } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { type MapRow, WAVE_STATUSES } from '../../facts/experienceMap';
import { STAGE_WORDS } from '../../facts/stageWords';
import { formatTime } from '../../i18n/dates';
import { formatNumber, formatPercent } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import { LABELS } from '../report/texts';
import { type MapNames, shownName } from './mapNames';
import type { MapTable } from './mapTable';
import { MAP_HEADERS, MAP_TEXTS } from './texts';
import { changeVerdictText, differenceText, targetVerdictText } from './verdictText';

/** Lines above the rows: title, source, how to write beside it with what to beware of, headers. */
export const MAP_TOP = 4;
/** Columns of the map. */
export const MAP_COLUMNS = MAP_HEADERS.length;
const HUNDREDTHS = 100;

function sourceLine(table: MapTable, names: MapNames, { lang, zone }: FileContext, now: number): string {
  const { wave, visits, planned, waiting, isFull } = table;
  if (wave === undefined) return fill(MAP_TEXTS.noVisits, { waiting }, lang);
  const values = {
    wave: names.waves.find(({ code }) => code === wave)?.name ?? wave,
    ...{ n: visits, planned, waiting },
    status: WAVE_STATUSES[isFull ? 'full' : 'preliminary'][lang],
    day: zoneDays(zone).dayOf(now),
    time: formatTime(now, zone),
    label: LABELS.measured[lang],
  };
  return fill(MAP_TEXTS.source, values, lang);
}

function noteLine({ mix }: MapTable, { lang }: FileContext): string {
  const live = MAP_TEXTS.live[lang];
  return mix === undefined ? live : `${fill(MAP_TEXTS.mix, { ...mix }, lang)} ${live}`;
}

function cellsOf(row: MapRow, lang: FileContext['lang']): readonly Cell[] {
  const { n, mean, target, deviation, verdict, change, importance } = row;
  const { before_n: beforeN, before_mean: beforeMean, change_verdict: changed } = row;
  const before = beforeMean === null || beforeN === null ? '' : formatNumber(beforeMean, lang, 2);
  return [
    n,
    mean === null ? '' : Math.round(mean * HUNDREDTHS) / HUNDREDTHS,
    target,
    differenceText(deviation, verdict, lang),
    targetVerdictText(row, lang),
    before === '' ? '' : fill(MAP_TEXTS.before, { mean: before, n: beforeN ?? 0 }, lang),
    differenceText(change, changed, lang),
    changeVerdictText(row, lang),
    importance === null ? '' : formatPercent(importance, lang),
  ];
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
    line(noteLine(table, file)),
    line(...MAP_HEADERS.map((header) => header[lang])),
    ...table.rows.map((row) => [
      jobName(row.job),
      STAGE_WORDS[row.stage]?.[lang] ?? row.stage,
      row.name === '' ? row.touchpoint : row.name,
      ...cellsOf(row, lang),
    ]),
  ];
}
