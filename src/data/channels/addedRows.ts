import type { ChannelResult, ExportKind } from '../../facts/channelResults';
import { roundMoney } from '../money';
import { type ExportReader, NAMES, NUMBERS } from './exportReader';
import { nameCodes } from './nameCodes';

/** What is said of a whole export. */
export interface ExportParams {
  /** The sheet's name. */
  readonly origin: string;
  /** The channel of all its rows; empty where they name theirs. */
  readonly channel: string;
}

const WIDTH = NUMBERS.length;

/** Rows of one day, with the same tags and channel, put together. */
export interface AddedRows {
  readonly add: (reader: ExportReader) => void;
  readonly rows: () => ChannelResult[];
}

/**
 * Begins to put rows together.
 * @param params the channel of the whole export, where it has one, stands in place of those of its rows
 */
export function addedRows(kind: ExportKind, { origin, channel }: ExportParams): AddedRows {
  const named = NAMES.map(nameCodes);
  const whole = channel.trim();
  const groups = new Map<string, number>();
  const sums: number[] = [];
  const days: number[] = [];
  const codes: number[] = [];
  const counts: number[] = [];
  const groupOf = (day: number, a: number, b: number, c: number, d: number): number => {
    const key = `${day} ${a} ${b} ${c} ${d}`;
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group = days.push(day) - 1;
    groups.set(key, group);
    codes.push(a, b, c, d);
    counts.push(0);
    for (let i = 0; i < WIDTH; i++) sums.push(Number.NaN);
    return group;
  };
  const add = ({ now }: ExportReader): void => {
    const codeAt = (place: number, name: string): number => named[place]?.codeOf(name) ?? 0;
    const [source = '', medium = '', campaign = '', own = ''] = now.names;
    const group = groupOf(
      now.day,
      codeAt(0, source),
      codeAt(1, medium),
      codeAt(2, campaign),
      codeAt(3, whole === '' ? own : whole),
    );
    counts[group] = (counts[group] ?? 0) + 1;
    for (let i = 0; i < WIDTH; i++) {
      const number = now.numbers[i] ?? Number.NaN;
      const sum = sums[group * WIDTH + i] ?? Number.NaN;
      if (!Number.isNaN(number)) sums[group * WIDTH + i] = Number.isNaN(sum) ? number : sum + number;
    }
  };
  const sumAt = (group: number, place: number): number | null => {
    const sum = sums[group * WIDTH + place] ?? Number.NaN;
    return Number.isNaN(sum) ? null : roundMoney(sum);
  };
  const nameAt = (group: number, place: number): string =>
    named[place]?.names[codes[group * NAMES.length + place] ?? 0] ?? '';
  const rows = (): ChannelResult[] =>
    days.map((day, group) => ({
      origin,
      kind,
      day: Number.isNaN(day) ? null : day,
      source: nameAt(group, 0),
      medium: nameAt(group, 1),
      campaign: nameAt(group, 2),
      channel: nameAt(group, 3),
      cost: sumAt(group, 0),
      impressions: sumAt(group, 1),
      clicks: sumAt(group, 2),
      leads: sumAt(group, 3),
      sales: sumAt(group, 4),
      revenue: sumAt(group, 5),
      rows: counts[group] ?? 0,
    }));
  return { add, rows };
}
