import { known } from '../file/known';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { TextValidation } from './TextValidation';

const DOCS = 'docs reference/forms/TextValidationBuilder.md';

/** Looking around and back, which the patterns of Google (RE2) do not have. */
const BEYOND = /\(\?<?[=!]|\\[1-9]/;

/** Collects what a text must be. */
export class TextValidationBuilder implements ServiceObject {
  readonly className = 'TextValidationBuilder';
  readonly service = 'FormApp';
  readonly calls = {
    setHelpText: local('free', DOCS, 'string'),
    requireTextMatchesPattern: local('free', DOCS, 'string'),
    requireTextIsUrl: local('free', DOCS),
    build: local('free', DOCS),
  } satisfies CallTable;
  private test: string | undefined;
  private message = 'Invalid answer';

  /** What a responder reads whose answer is refused. */
  setHelpText(text: string): this {
    this.message = text;
    return this;
  }

  /** The whole text must match (assumed: a part is what `requireTextContainsPattern` looks for). */
  requireTextMatchesPattern(pattern: string): this {
    known(!BEYOND.test(pattern), 'a pattern that looks around or back');
    this.test = pattern;
    return this;
  }

  /** It must be an address of the web. */
  requireTextIsUrl(): this {
    this.test = 'url';
    return this;
  }

  /** The rule. */
  build(): TextValidation {
    return new TextValidation(this.test === undefined ? undefined : { test: this.test, message: this.message });
  }
}
