import type { Finding, FindingTask } from '../../core/finding';
import type { Localized } from '../../core/lang';
import { currencySign } from '../../data/currencyMarks';
import type { Examined } from './examine';
import type { Month } from './months';
import type { CheckId } from './state';
import { CORRECT_ROWS, EXPORT_WHOLE, LOOK_THROUGH } from './taskTexts';
import { CHECKS, FINDINGS } from './texts';

/** A report opens with so many sentences; the table under them has the rest. */
const MOST_FINDINGS = 6;
/** Errors told before the months without orders. */
const FIRST_ERRORS = 3;
/** Months named. */
const NAMED_MONTHS = 3;
/** With more unreadable rows than this share most likely a wrong column was chosen. */
const UNFIT_SHARE = 0.2;

const UNREADABLE: readonly CheckId[] = ['NOT_NUMBER', 'NOT_DATE', 'EMPTY_CUSTOMER', 'CELL_ERROR'];
/** Rows of these cannot be right. */
const NEVER_RIGHT: readonly CheckId[] = [...UNREADABLE, 'currency'];
/** Each makes some number of a report wrong. */
const ERRORS: readonly CheckId[] = [
  ...UNREADABLE,
  ...([
    'currency',
    'repeats',
    'future',
    'shared',
    'apart',
    'alone',
    'larger',
    'large',
    'alike',
    'old',
    'unmarked',
  ] as const),
];
/** Good to know; no number is wrong by it. */
const REMARKS: readonly CheckId[] = ['cancelled', 'zero'];

/** What the findings are made of. */
interface FindingFacts extends Pick<Examined, 'rows' | 'checks' | 'usable'> {
  readonly used: number;
  readonly orders: number;
  readonly customers: number;
  /** The latest months, without a gap. */
  readonly months: readonly Month[];
}

/** A check as a sentence: what, how many of how many, what to do. */
function sentence(id: CheckId): Localized {
  const { label, advice } = CHECKS[id];
  return {
    ru: `${label.ru}: строк — {rows:int} из {n:int}. ${advice.ru}.`,
    kk: `${label.kk}: {n:int} ішінен {rows:int} жол. ${advice.kk}.`,
    en: `${label.en}: {rows:int} of {n:int} {n:plural:row|rows}. ${advice.en}.`,
  };
}

/** What the report says first: whether the orders can be used, then what is wrong, the most rows first. */
export function orderFindings({
  rows,
  checks,
  usable,
  used,
  orders,
  customers,
  months,
}: FindingFacts): readonly Finding[] {
  const n = rows;
  const finding = (code: string, text: Localized, values: Finding['values'], task?: FindingTask): Finding => ({
    code,
    text,
    values: { n, ...values },
    n,
    label: 'measured',
    ...(task === undefined ? {} : { task }),
  });
  const taskOf = (id: CheckId): FindingTask => (NEVER_RIGHT.includes(id) ? CORRECT_ROWS : LOOK_THROUGH);
  const cur = currencySign(usable.currencies?.bare ?? '');
  const count = (id: CheckId): number => checks[id]?.rows ?? 0;
  const told = (ids: readonly CheckId[]): Finding[] =>
    ids
      .filter((id) => count(id) > 0)
      .sort((a, b) => count(b) - count(a))
      .map((id) => finding(id, sentence(id), { rows: count(id), cur }, taskOf(id)));
  const errors = told(ERRORS);
  // Months before the first and after the last order may have refunds; they are no gaps.
  const hasOrders = months.map((month) => month.orders > 0);
  const span = months.slice(hasOrders.indexOf(true), hasOrders.lastIndexOf(true) + 1);
  const empty = span.filter((month) => month.orders === 0).map(({ month }) => month);
  const more = empty.length > NAMED_MONTHS ? ' …' : '';
  const list = `${empty.slice(0, NAMED_MONTHS).join(', ')}${more}`;
  const gaps =
    empty.length === 0
      ? []
      : [finding('gaps', FINDINGS.gaps, { gaps: empty.length, months: span.length, list }, EXPORT_WHOLE)];
  const bad = UNREADABLE.reduce((sum, id) => sum + count(id), 0);
  const isUnfit = orders === 0 || bad > UNFIT_SHARE * (n - count('blank'));
  const verdict = isUnfit ? 'unfit' : errors.length + gaps.length > 0 ? 'careful' : 'trusted';
  return [
    finding(verdict, FINDINGS[verdict], { used, orders, customers }),
    ...errors.slice(0, FIRST_ERRORS),
    ...gaps,
    ...errors.slice(FIRST_ERRORS),
    ...told(REMARKS),
  ].slice(0, MOST_FINDINGS);
}
