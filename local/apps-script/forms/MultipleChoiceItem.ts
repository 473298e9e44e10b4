import { type CallTable, local, remote } from '../service/CallRule';
import { AnyChoiceItem } from './AnyChoiceItem';
import { commonCalls } from './AnyItem';

const DOCS = 'docs reference/forms/MultipleChoiceItem.md';

/** A question with radio buttons. */
export class MultipleChoiceItem extends AnyChoiceItem {
  readonly className = 'MultipleChoiceItem';
  readonly calls = {
    ...commonCalls(DOCS, 'getId', 'setTitle', 'setHelpText'),
    setRequired: remote('form', DOCS, 'boolean'),
    setChoiceValues: remote('form', DOCS, 'string[]'),
    getChoices: local('form', DOCS),
    createResponse: local('form', DOCS, 'string'),
  } satisfies CallTable;
}
