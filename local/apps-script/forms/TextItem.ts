import { type CallTable, local, remote } from '../service/CallRule';
import { commonCalls } from './AnyItem';
import { AnyQuestion } from './AnyQuestion';
import type { TextValidation } from './TextValidation';

const DOCS = 'docs reference/forms/TextItem.md';

/** A question for a text of one line. */
export class TextItem extends AnyQuestion {
  readonly className = 'TextItem';
  readonly calls = {
    ...commonCalls(DOCS, 'getId', 'setTitle', 'setHelpText'),
    setRequired: remote('form', DOCS, 'boolean'),
    createResponse: local('form', DOCS, 'string'),
    setValidation: remote('form', DOCS, 'TextValidation?'),
  } satisfies CallTable;

  /** What the text must be; `null` is anything. */
  setValidation(validation: TextValidation | null): this {
    const item = this.present();
    if (validation?.pattern) item.pattern = validation.pattern;
    else delete item.pattern;
    return this;
  }
}
