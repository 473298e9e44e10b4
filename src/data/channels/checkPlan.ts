import type { TextValues } from '../../core/appError';
import type { FactRead } from '../../core/defineModel';
import type { Value } from '../../core/table';
import { CHANNEL_NUMBERS, type ChannelNumbers } from '../../facts/channelNumbers';
import type { ChannelTag } from '../../facts/channelTags';
import { numberIn, textIn } from '../qfdCells';
import { channelKey } from './channelCells';
import type { CheckedPlan } from './joinChannels';
import { type PlanPeriod, plannedStart } from './planPeriod';

type Row = FactRead['rows'][number];

/** Why a row of the plan is not used. */
type PlanFault = 'noPeriod' | 'period' | 'noChannel' | 'number' | 'negative' | 'twice';

/** What is wrong with a row of the plan; `text` and `clicks` are doubts, the row is used. */
export type PlanCode = PlanFault | 'text' | 'clicks';

/** What is wrong with a row of the tags. */
export type TagCode = 'tagNoChannel' | 'tagBlank' | 'tagTwice';

/** Something wrong with a row, and in which column. */
export interface RowOffence<Code extends string> {
  readonly code: Code;
  /** 1-based. */
  readonly row: number;
  readonly column: string;
  readonly values: TextValues;
}

/** Rows that can be used, and all that is wrong or doubtful with the sheet's. */
export interface CheckedRows<Used, Code extends string> {
  readonly rows: readonly Used[];
  readonly offences: readonly RowOffence<Code>[];
}

/** For what a row of the plan or of the tags is left out. */
export type RowFault = PlanFault | TagCode;

/** Whether a row is left out for it; else it is a doubt. */
export const isFault = (offence: RowOffence<PlanCode | TagCode>): offence is RowOffence<RowFault> =>
  offence.code !== 'text' && offence.code !== 'clicks';

/** Letters and row of an offence's cell. */
export const cellOf = ({ letters }: FactRead, { row, column }: RowOffence<string>): string =>
  `${letters[column] ?? ''}${row}`;

/** A number of the plan, `null` for blank, with what is wrong with its cell. */
function numberOf(value: Value): { readonly number: number | null; readonly code?: PlanCode } {
  if (value === null || value === '') return { number: null };
  const number = numberIn(value);
  if (number === undefined) return { number: null, code: 'number' };
  if (number < 0) return { number: null, code: 'negative' };
  return typeof value === 'number' ? { number } : { number, code: 'text' };
}

/** Numbers of a row by column, with what is wrong with them. */
function numbersOf({ values, row }: Row): ChannelNumbers & { readonly offences: readonly RowOffence<PlanCode>[] } {
  const offences: RowOffence<PlanCode>[] = [];
  const of = (id: keyof ChannelNumbers): number | null => {
    const { number, code } = numberOf(values[id] ?? null);
    if (code !== undefined) offences.push({ code, row, column: id, values: { value: String(values[id]) } });
    return number;
  };
  const [cost = null, impressions = null, clicks = null, leads = null, sales = null, revenue = null] =
    CHANNEL_NUMBERS.map(({ id }) => of(id));
  if (clicks !== null && impressions !== null && impressions > 0 && clicks > impressions) {
    offences.push({ code: 'clicks', row, column: 'clicks', values: { clicks, impressions } });
  }
  return { cost, impressions, clicks, leads, sales, revenue, offences };
}

/** What is wrong with the period and the channel of a row. */
function placeOffences({ values, row }: Row, channel: string): readonly RowOffence<PlanCode>[] {
  const day = values['period'] ?? null;
  const found: RowOffence<PlanCode>[] = [];
  if (day === null) found.push({ code: 'noPeriod', row, column: 'period', values: {} });
  else if (typeof day === 'string') found.push({ code: 'period', row, column: 'period', values: { value: day } });
  if (channel === '') found.push({ code: 'noChannel', row, column: 'channel', values: {} });
  return found;
}

/**
 * The plan of channels without rows that cannot be used, and what is wrong with them: a channel stands once in a week or month, the
 * first row counts (methods.md §7.2).
 */
export function checkPlan({ rows }: FactRead, period: PlanPeriod): CheckedRows<CheckedPlan, PlanCode> {
  const firstOf = new Map<string, number>();
  const offences: RowOffence<PlanCode>[] = [];
  const used = rows.flatMap((row): readonly CheckedPlan[] => {
    const channel = textIn(row, 'channel');
    const { offences: ofNumbers, ...numbers } = numbersOf(row);
    const found = [...placeOffences(row, channel), ...ofNumbers].map((one) => ({
      ...one,
      values: { channel, ...one.values },
    }));
    offences.push(...found);
    const day = row.values['period'];
    if (typeof day !== 'number' || found.some(isFault)) return [];
    const key = `${plannedStart(day, period)} ${channelKey(channel)}`;
    const first = firstOf.get(key);
    if (first !== undefined) {
      offences.push({ code: 'twice', row: row.row, column: 'channel', values: { channel, first } });
      return [];
    }
    firstOf.set(key, row.row);
    return [{ period: day, channel, ...numbers }];
  });
  return { rows: used, offences };
}

/** Tags without rows that cannot be used: without a channel, without any part, or with the parts of another channel's above. */
export function checkTags({ rows }: FactRead): CheckedRows<ChannelTag, TagCode> {
  const firstOf = new Map<string, { readonly row: number; readonly channel: string }>();
  const offences: RowOffence<TagCode>[] = [];
  const used = rows.flatMap((row): readonly ChannelTag[] => {
    const [source = '', medium = '', campaign = ''] = ['source', 'medium', 'campaign'].map((id) => textIn(row, id));
    const channel = textIn(row, 'channel');
    const add = (code: TagCode, column: string, values: TextValues = {}): readonly ChannelTag[] => {
      offences.push({ code, row: row.row, column, values: { channel, ...values } });
      return [];
    };
    if (channel === '') return add('tagNoChannel', 'channel');
    if (source + medium + campaign === '') return add('tagBlank', 'source');
    const key = [source, medium, campaign].map(channelKey).join('\u001f');
    const first = firstOf.get(key);
    if (first !== undefined && first.channel !== channelKey(channel)) {
      return add('tagTwice', 'channel', { first: first.row });
    }
    if (first === undefined) firstOf.set(key, { row: row.row, channel: channelKey(channel) });
    return [{ source, medium, campaign, channel }];
  });
  return { rows: used, offences };
}
