import type { TextValues } from '../../core/appError';
import type { FactRead } from '../../core/defineModel';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { FileContext } from '../../core/table';
import { type PlanPeriod, plannedStart } from '../../data/channels/planPeriod';
import { folded, numberIn, textIn } from '../../data/qfdCells';
import { CHANNEL_NUMBERS } from '../../facts/channelNumbers';
import { fill } from '../../i18n/template';
import { PLAN_SAYS } from './planTexts';
import { CHANNELS_SAY } from './texts';

/** Of one kind so many are shown: a list of hundreds helps nobody. */
const MOST_OF_A_KIND = 10;

type Row = FactRead['rows'][number];

/** Something wrong with a row. */
interface Found {
  readonly code: keyof typeof PLAN_SAYS;
  readonly row: number;
  readonly values: TextValues;
}

const MOODS: Readonly<Record<keyof typeof PLAN_SAYS, ProgrammeProblemView['mood']>> = {
  ...{ noPeriod: 'error', period: 'error', noChannel: 'error', number: 'error', negative: 'error' },
  ...{ clicks: 'warn', text: 'warn', twice: 'error', tagNoChannel: 'error', tagBlank: 'error', tagTwice: 'error' },
};

/** Finds with the second of two rows of one key the first one. */
function doubles(): (key: string, row: number) => number | undefined {
  const seen = new Map<string, number>();
  return (key, row) => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    return first;
  };
}

function numbersOf(row: Row, cell: (id: string) => string): readonly Found[] {
  return CHANNEL_NUMBERS.flatMap(({ id }): readonly Found[] => {
    const value = row.values[id] ?? null;
    if (value === null) return [];
    const number = numberIn(value);
    const code = number === undefined ? 'number' : number < 0 ? 'negative' : 'text';
    if (code === 'text' && typeof value === 'number') return [];
    return [{ code, row: row.row, values: { cell: cell(id), value: String(value) } }];
  });
}

/** What is wrong with rows of the plan. */
function foundInPlan({ rows, letters }: FactRead, period: PlanPeriod): readonly Found[] {
  const firstOf = doubles();
  return rows.flatMap((row): readonly Found[] => {
    const cell = (id: string): string => `${letters[id] ?? ''}${row.row}`;
    const { period: day = null, impressions = null, clicks = null } = row.values;
    const channel = textIn(row, 'channel');
    const found: Found[] = [];
    const add = (code: Found['code'], values: TextValues) => found.push({ code, row: row.row, values });
    if (day === null) add('noPeriod', { cell: cell('period') });
    else if (typeof day === 'string') add('period', { cell: cell('period'), value: day });
    if (channel === '') add('noChannel', { cell: cell('channel') });
    found.push(...numbersOf(row, cell));
    if (typeof clicks === 'number' && typeof impressions === 'number' && impressions > 0 && clicks > impressions) {
      add('clicks', { row: row.row, channel, clicks, impressions });
    }
    if (typeof day === 'number' && channel !== '') {
      const first = firstOf(`${plannedStart(day, period)} ${folded(channel)}`, row.row);
      if (first !== undefined) add('twice', { channel, first, row: row.row });
    }
    return found;
  });
}

/** What is wrong with rows of tags. */
function foundInTags({ rows, letters }: FactRead): readonly Found[] {
  const channels = new Map<string, { row: number; channel: string }>();
  return rows.flatMap((row): readonly Found[] => {
    const channel = textIn(row, 'channel');
    const key = ['source', 'medium', 'campaign'].map((id) => folded(textIn(row, id))).join('\u001f');
    const values = { row: row.row, channel };
    if (channel === '')
      return [{ code: 'tagNoChannel', row: row.row, values: { cell: `${letters['channel']}${row.row}` } }];
    if (key === '\u001f\u001f') return [{ code: 'tagBlank', row: row.row, values }];
    const first = channels.get(key);
    if (first === undefined) channels.set(key, { row: row.row, channel: folded(channel) });
    if (first === undefined || first.channel === folded(channel)) return [];
    return [{ code: 'tagTwice', row: row.row, values: { first: first.row, row: row.row } }];
  });
}

function views(found: readonly Found[], read: FactRead, { lang }: FileContext): readonly ProgrammeProblemView[] {
  const { sheet, sheetId } = read;
  const codes = [...new Set(found.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const all = found.filter((one) => one.code === code);
    const shown = all.slice(0, MOST_OF_A_KIND).map(({ row, values }): ProgrammeProblemView => {
      const text = fill(PLAN_SAYS[code], { ...values, sheet }, lang);
      return {
        mood: MOODS[code],
        text,
        at: sheetId === undefined ? null : { sheet: { id: sheetId, name: sheet }, row },
      };
    });
    const last = shown[shown.length - 1];
    if (last === undefined || all.length === shown.length) return shown;
    return [...shown, { ...last, text: fill(CHANNELS_SAY.more, { n: all.length - shown.length }, lang) }];
  });
}

/** What is wrong with the plan, in words with the place; beyond ten of a kind their number is said. */
export function planProblems(read: FactRead, period: PlanPeriod, file: FileContext): readonly ProgrammeProblemView[] {
  return views(foundInPlan(read, period), read, file);
}

/** What is wrong with tags, likewise. */
export function tagProblems(read: FactRead, file: FileContext): readonly ProgrammeProblemView[] {
  return views(foundInTags(read), read, file);
}
