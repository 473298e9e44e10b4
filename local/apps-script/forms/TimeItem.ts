import { type CallTable, remote } from '../service/CallRule';
import { commonCalls } from './AnyItem';
import { AnyQuestion } from './AnyQuestion';

const DOCS = 'docs reference/forms/TimeItem.md';

/** A question for a time of day. */
export class TimeItem extends AnyQuestion {
  readonly className = 'TimeItem';
  readonly calls = {
    ...commonCalls(DOCS, 'getId', 'setTitle', 'setHelpText'),
    setRequired: remote('form', DOCS, 'boolean'),
  } satisfies CallTable;
}
