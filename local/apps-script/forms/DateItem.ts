import { type CallTable, remote } from '../service/CallRule';
import { commonCalls } from './AnyItem';
import { AnyQuestion } from './AnyQuestion';

const DOCS = 'docs reference/forms/DateItem.md';

/** A question for a date. */
export class DateItem extends AnyQuestion {
  readonly className = 'DateItem';
  readonly calls = {
    ...commonCalls(DOCS, 'getId', 'setTitle', 'setHelpText'),
    setRequired: remote('form', DOCS, 'boolean'),
  } satisfies CallTable;
}
