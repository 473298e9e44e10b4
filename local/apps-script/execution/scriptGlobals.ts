import { format } from 'node:util';
import { Session } from '../base/Session';
import type { UiState } from '../base/Ui';
import { Charts } from '../charts/Charts';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import { HtmlService } from '../html/HtmlService';
import { PropertiesService } from '../properties/PropertiesService';
import type { ServiceObject } from '../service/CallRule';
import { SpreadsheetApp } from '../spreadsheet/SpreadsheetApp';

/** What the services of one execution stand on. */
export interface Ground {
  readonly file: SpreadsheetFile;
  readonly ui: UiState;
  readonly html: Readonly<Record<string, string>>;
  readonly userLocale: string;
  /** The current year in the file's zone. */
  readonly year: number;
}

/** Services that exist on Google and not here: naming one is no mistake, calling it is. */
const ABSENT = [
  'Browser',
  'CacheService',
  'CalendarApp',
  'CardService',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'Jdbc',
  'LanguageApp',
  'LockService',
  'Logger',
  'MailApp',
  'Maps',
  'ScriptApp',
  'SlidesApp',
  'UrlFetchApp',
  'Utilities',
  'XmlService',
];

/** The services by their global names. */
export function servicesOn(ground: Ground): ServiceObject[] {
  return [
    new SpreadsheetApp(ground.file, ground.ui, ground.year),
    new Charts(),
    new HtmlService(ground.html),
    new PropertiesService(ground.file.properties),
    new Session(ground.userLocale),
    ...ABSENT.map((className) => ({ className, calls: {} })),
  ];
}

/** A console that collects lines. */
export function collectingConsole(lines: string[]): object {
  const write = (...items: unknown[]): void => {
    lines.push(format(...items));
  };
  return { log: write, info: write, warn: write, error: write };
}
