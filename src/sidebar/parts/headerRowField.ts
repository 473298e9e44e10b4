import { el } from '../../client/element';
import type { Say } from '../desk';
import { HEADER_ROWS, readHeaderRow } from '../panelForm';
import { field } from './field';

/** A row below which the columns are asked for anew, and what the field does when the panel stays as it is. */
interface HeaderRowChange {
  readonly row: number;
  /** An error is shown right after it. */
  readonly near: Element;
  /** For an answer without columns: nothing stands in the row or below. */
  readonly empty: () => void;
  /** For an error in place of an answer. */
  readonly fail: () => void;
}

/** What the field shows. */
interface HeaderRowLook {
  /** The row below which the columns on the screen stand. */
  readonly shown: number;
  /** The hint while nothing is wrong. */
  readonly none: string;
}

/** Where the row that was typed goes. */
interface HeaderRowTaking {
  readonly current: () => number;
  /** `NaN` for what is no such row. */
  readonly take: (row: number) => void;
}

/**
 * The field with the row that holds the headers, for sheets where titles stand above them.
 * @param reopen asks for the columns below another row
 */
export function headerRowField(
  { shown, none }: HeaderRowLook,
  form: HeaderRowTaking,
  say: Say,
  reopen: (change: HeaderRowChange) => void,
): HTMLElement {
  const limits = { min: 0, max: HEADER_ROWS.max, step: 1, value: shown };
  const input = el('input', {
    type: 'number',
    class: 'short',
    inputmode: 'numeric',
    'data-testid': 'header-row',
    ...limits,
  });
  const { element, setHint } = field('header-row', input, { label: say('header_row') });
  const mark = (problem: string) => {
    input.setAttribute('aria-invalid', String(problem !== ''));
    setHint(problem || none);
  };
  const take = (row: number, problem: string) => {
    mark(problem);
    form.take(row);
  };
  const fail = () => {
    const headerRow = form.current();
    if (!Number.isNaN(headerRow)) input.value = String(headerRow);
  };
  // On leaving the field or Enter: each row on the way to the one meant would cost a call.
  input.addEventListener('change', () => {
    const row = input.validity.badInput ? Number.NaN : readHeaderRow(input.value);
    if (Number.isNaN(row)) return take(row, say('header_row_range', HEADER_ROWS));
    // The columns on the screen stay right: their choice is kept.
    if (row === 0 || row === shown) return take(row, '');
    mark('');
    reopen({ row, near: element, empty: () => take(Number.NaN, say('no_rows_below')), fail });
  });
  mark('');
  return element;
}
