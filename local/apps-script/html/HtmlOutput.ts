import { type CallTable, local, type ServiceObject } from '../service/CallRule';

const DOCS = 'docs reference/html/HtmlOutput.md';

/** A page to be shown. */
export class HtmlOutput implements ServiceObject {
  readonly className = 'HtmlOutput';
  readonly calls = {
    getContent: local('free', DOCS),
    setTitle: local('free', DOCS, 'string'),
    setWidth: local('free', DOCS, 'integer'),
    setHeight: local('free', DOCS, 'integer'),
  } satisfies CallTable;
  title = '';
  width: number | undefined;
  height: number | undefined;

  /** @param content the page's text */
  constructor(readonly content: string) {}

  /** The page's text. */
  getContent(): string {
    return this.content;
  }

  /** Width of a dialog in pixels. */
  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  /** Height of a dialog in pixels. */
  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  /** The title over the page. */
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
}
