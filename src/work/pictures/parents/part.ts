import type { ParentView } from '../../../core/pictureViews';
import type { FileContext, Label } from '../../../core/table';
import { formatFullMoney, formatNumber } from '../../../i18n/numbers';
import { LABELS } from '../../report/texts';

/** A number on its way to be drawn. */
export interface Part {
  readonly text: string;
  /** As it is shown. */
  readonly value: string;
  /** `null` where there is no number to be labelled. */
  readonly label: Label | null;
  readonly at?: ParentView['at'];
  readonly children?: readonly Part[];
}

/** From what is trusted most to what is trusted least. */
const TRUST: readonly Label[] = ['measured', 'judged', 'assumed'];

/** The label a result inherits: the weakest among its inputs (methods.md). */
export function weakest(parts: readonly Pick<Part, 'label'>[]): Label {
  const most = Math.max(0, ...parts.map(({ label }) => (label === null ? 0 : TRUST.indexOf(label))));
  return TRUST[most] ?? 'assumed';
}

/** A part as the dialog takes it. */
export function shownPart({ text, value, label, at = null, children = [] }: Part, file: FileContext): ParentView {
  return {
    ...{ text, value, at },
    label: label === null ? '' : LABELS[label][file.lang],
    children: children.map((child) => shownPart(child, file)),
  };
}

/** Digits of a number that is multiplied with others; less would not multiply out. */
const DIGITS = 4;

/** A number with as many digits as a reader needs to count after it. */
export function exact(value: number, { lang }: Pick<FileContext, 'lang'>): string {
  const needed = String(Number(Math.abs(value).toFixed(DIGITS))).split('.')[1]?.length ?? 0;
  return formatNumber(value, lang, needed);
}

/** A fraction as percent, with as many digits as a reader needs to count after it. */
export function exactPercent(share: number, { lang }: Pick<FileContext, 'lang'>): string {
  const text = exact(Number((share * 100).toFixed(2)), { lang });
  return lang === 'ru' ? `${text}\u00a0%` : `${text}%`;
}

/** A sum in full: shortened sums could not be counted after. */
export function inFull(value: number, { lang, currency }: Pick<FileContext, 'lang' | 'currency'>): string {
  return formatFullMoney(value, lang, currency);
}
