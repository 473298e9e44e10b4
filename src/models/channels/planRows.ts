import type { FactRead, LeftOut } from '../../core/defineModel';
import { channelKey } from '../../data/channels/channelCells';
import type { CheckedPlan } from '../../data/channels/joinChannels';
import { type PlanPeriod, plannedStart } from '../../data/channels/planPeriod';
import { numberIn, textIn } from '../../data/qfdCells';
import type { ChannelTag } from '../../facts/channelTags';
import { LEFT_OUT } from './texts';

/** Cells named in a sentence. */
const NAMED_CELLS = 5;

/** Reasons for which rows of the plan or of tags are left out. */
type Reason =
  | 'planPeriod'
  | 'planChannel'
  | 'planNumber'
  | 'planNegative'
  | 'planTwice'
  | 'tagChannel'
  | 'tagBlank'
  | 'tagTwice';

/** Rows that can be used, and those left out with their cells. */
interface Checked<T> {
  readonly rows: readonly T[];
  readonly leftOut: readonly LeftOut[];
}

/** Collects cells by reason. */
class LeftRows {
  private readonly cells = new Map<Reason, string[]>();

  constructor(private readonly read: FactRead) {}

  add(reason: Reason, row: number, column: string): undefined {
    const cells = this.cells.get(reason) ?? [];
    this.cells.set(reason, [...cells, `${this.read.letters[column] ?? ''}${row}`]);
    return undefined;
  }

  tell(): readonly LeftOut[] {
    return [...this.cells].map(([reason, cells]) => ({
      text: LEFT_OUT[reason],
      rows: cells.length,
      values: {
        sheet: this.read.sheet,
        cells: `${cells.slice(0, NAMED_CELLS).join(', ')}${cells.length > NAMED_CELLS ? ' …' : ''}`,
      },
      offences: [],
    }));
  }
}

const NUMBERS = ['cost', 'impressions', 'clicks', 'leads', 'sales', 'revenue'] as const;

/** Numbers of a row of the plan, `null` for blank; or the column at fault. */
function plannedNumbers(
  values: FactRead['rows'][number]['values'],
): (number | null)[] | { reason: Reason; id: string } {
  const numbers: (number | null)[] = [];
  for (const id of NUMBERS) {
    const cell = values[id] ?? null;
    const number = cell === null || cell === '' ? null : numberIn(cell);
    if (number === undefined) return { reason: 'planNumber', id };
    if (number !== null && number < 0) return { reason: 'planNegative', id };
    numbers.push(number);
  }
  return numbers;
}

/** The plan without rows that cannot be used: a channel stands once in a week or month, the first row counts. */
export function checkPlan(read: FactRead, period: PlanPeriod): Checked<CheckedPlan> {
  const left = new LeftRows(read);
  const seen = new Set<string>();
  const rows = read.rows.flatMap((row): CheckedPlan[] => {
    const day = row.values['period'];
    const channel = textIn(row, 'channel');
    const numbers = plannedNumbers(row.values);
    if (typeof day !== 'number') left.add('planPeriod', row.row, 'period');
    else if (channel === '') left.add('planChannel', row.row, 'channel');
    else if (!Array.isArray(numbers)) left.add(numbers.reason, row.row, numbers.id);
    else if (seen.has(`${plannedStart(day, period)} ${channelKey(channel)}`)) left.add('planTwice', row.row, 'channel');
    else {
      seen.add(`${plannedStart(day, period)} ${channelKey(channel)}`);
      const [cost = null, impressions = null, clicks = null, leads = null, sales = null, revenue = null] = numbers;
      return [{ period: day, channel, cost, impressions, clicks, leads, sales, revenue }];
    }
    return [];
  });
  return { rows, leftOut: left.tell() };
}

/** Tags without rows that cannot be used: without a channel, without any part, or with parts that stand above already. */
export function checkTags(read: FactRead): Checked<ChannelTag> {
  const left = new LeftRows(read);
  const seen = new Map<string, string>();
  const rows = read.rows.flatMap((row): ChannelTag[] => {
    const [source = '', medium = '', campaign = ''] = ['source', 'medium', 'campaign'].map((id) => textIn(row, id));
    const channel = textIn(row, 'channel');
    const key = [source, medium, campaign].map(channelKey).join('\u001f');
    const first = seen.get(key);
    if (channel === '') left.add('tagChannel', row.row, 'channel');
    else if (source + medium + campaign === '') left.add('tagBlank', row.row, 'source');
    else if (first !== undefined && first !== channelKey(channel)) left.add('tagTwice', row.row, 'channel');
    else {
      seen.set(key, channelKey(channel));
      return [{ source, medium, campaign, channel }];
    }
    return [];
  });
  return { rows, leftOut: left.tell() };
}
