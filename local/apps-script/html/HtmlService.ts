import { ServiceError } from '../file/ServiceError';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { HtmlOutput } from './HtmlOutput';

/** The service HtmlService: the bundle's own files. */
export class HtmlService implements ServiceObject {
  readonly className = 'HtmlService';
  readonly calls = {
    createHtmlOutputFromFile: local('free', 'docs reference/html/HtmlService.md', 'string'),
  } satisfies CallTable;

  /** @param files texts by name without extension */
  constructor(private readonly files: Readonly<Record<string, string>>) {}

  /** A page from a file, named with or without `.html`. */
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const text = this.files[filename.replace(/\.html$/, '')];
    if (text === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(text);
  }
}
