import type { Cell } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { type MapRow, WAVE_STATUSES } from '../../facts/experienceMap';
import { STAGE_WORDS } from '../../facts/stageWords';
import { formatTime } from '../../i18n/dates';
import { formatNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import { LABELS } from '../report/texts';
import type { MapTable } from './mapData';
import { type MapNames, shownName } from './mapNames';
import { MAP_HEADERS, MAP_TEXTS } from './texts';
import { verdictText } from './verdictText';

/** Lines above the rows: title, source, how to write beside it, headers. */
export const MAP_TOP = 4;
/** Columns of the map. */
export const MAP_COLUMNS = MAP_HEADERS.length;
const HUNDREDTHS = 100;

function sourceLine(table: MapTable, names: MapNames, { lang, zone }: FileContext, now: number): string {
  const { wave, visits, planned, waiting, isFull } = table;
  if (wave === undefined) return fill(MAP_TEXTS.noVisits, { waiting }, lang);
  const values = {
    ...{ n: visits, planned, waiting },
    wave: names.waves.find(({ code }) => code === wave)?.name ?? wave,
    status: WAVE_STATUSES[isFull ? 'full' : 'preliminary'][lang],
    day: zoneDays(zone).dayOf(now),
    time: formatTime(now, zone),
    label: LABELS.measured[lang],
  };
  return fill(MAP_TEXTS.source, values, lang);
}

const hundredths = (value: number | null): Cell => (value === null ? '' : Math.round(value * HUNDREDTHS) / HUNDREDTHS);

/** Cells of a row from the number of ratings on; what cannot be said stays empty. */
function numbersOf(row: MapRow, isKnown: boolean, { lang }: FileContext): Cell[] {
  const { n, mean, target, deviation, verdict, more, before_n: beforeN, before_mean: beforeMean } = row;
  const before =
    beforeMean === null || beforeN === null
      ? ''
      : fill(MAP_TEXTS.before, { mean: formatNumber(beforeMean, lang, 2), n: beforeN }, lang);
  return [
    ...[n, hundredths(mean), isKnown ? target : ''],
    ...[hundredths(deviation), verdictText(verdict, more, lang)],
    ...[before, hundredths(row.change), verdictText(row.change_verdict, row.change_more, lang)],
    ...[hundredths(row.power), row.importance ?? ''],
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
  const known = new Set(names.touchpoints.map(({ code }) => code));
  const mix = table.mix === undefined ? [] : [fill(MAP_TEXTS.mix, { ...table.mix }, lang)];
  return [
    line(MAP_TEXTS.title[lang]),
    line(sourceLine(table, names, file, now)),
    line([...mix, MAP_TEXTS.live[lang]].join(' ')),
    line(...MAP_HEADERS.map((header) => header[lang])),
    ...table.rows.map((row) =>
      line(
        ...[jobName(row.job), STAGE_WORDS[row.stage]?.[lang] ?? row.stage, row.name],
        ...numbersOf(row, known.has(row.touchpoint), file),
      ),
    ),
  ];
}
