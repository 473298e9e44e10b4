import { type CallTable, local, type ServiceObject } from '../service/CallRule';

const DOCS = 'docs reference/html/HtmlOutput.md';

/** A page to be shown. */
export class HtmlOutput implements ServiceObject {
  readonly className = 'HtmlOutput';
  readonly calls = {
    getContent: local('free', DOCS),
    setTitle: local('free', DOCS, 'string'),
  } satisfies CallTable;
  title = '';

  /** @param content the page's text */
  constructor(readonly content: string) {}

  /** The page's text. */
  getContent(): string {
    return this.content;
  }

  /** The title over the page. */
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
}
