import { type CallTable, remote } from '../service/CallRule';
import { commonCalls } from './AnyItem';
import { AnyQuestion } from './AnyQuestion';

const DOCS = 'docs reference/forms/ParagraphTextItem.md';

/** A question for a text of several lines. */
export class ParagraphTextItem extends AnyQuestion {
  readonly className = 'ParagraphTextItem';
  readonly calls = {
    ...commonCalls(DOCS, 'getId', 'setTitle', 'setHelpText'),
    setRequired: remote('form', DOCS, 'boolean'),
  } satisfies CallTable;
}
