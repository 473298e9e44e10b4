import { type CallTable, remote } from '../service/CallRule';
import { AnyChoiceItem } from './AnyChoiceItem';
import { commonCalls } from './AnyItem';

const DOCS = 'docs reference/forms/ListItem.md';

/** A question with a drop-down list. */
export class ListItem extends AnyChoiceItem {
  readonly className = 'ListItem';
  readonly calls = {
    ...commonCalls(DOCS, 'getId', 'setTitle', 'setHelpText'),
    setRequired: remote('form', DOCS, 'boolean'),
    setChoiceValues: remote('form', DOCS, 'string[]'),
  } satisfies CallTable;
}
