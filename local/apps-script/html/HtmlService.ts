import { ServiceError } from '../file/ServiceError';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { HtmlOutput } from './HtmlOutput';

const DOCS = 'docs reference/html/HtmlService.md';

/** The service HtmlService: pages from the bundle's own files and from texts. */
export class HtmlService implements ServiceObject {
  readonly className = 'HtmlService';
  readonly calls = {
    createHtmlOutput: local('free', DOCS, 'string'),
    createHtmlOutputFromFile: local('free', DOCS, 'string'),
  } satisfies CallTable;

  /** @param files texts by name without extension */
  constructor(private readonly files: Readonly<Record<string, string>>) {}

  /** A page of the given text. */
  createHtmlOutput(html: string): HtmlOutput {
    return new HtmlOutput(html);
  }

  /** A page from a file, named with or without `.html`. */
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const text = this.files[filename.replace(/\.html$/, '')];
    if (text === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(text);
  }
}
