import { format } from 'node:util';
import { Session } from '../base/Session';
import type { UiState } from '../base/Ui';
import { Charts } from '../charts/Charts';
import type { HeldFile } from '../file/HeldFile';
import { HtmlService } from '../html/HtmlService';
import { LockService } from '../lock/LockService';
import { PropertiesService } from '../properties/PropertiesService';
import type { ServiceObject } from '../service/CallRule';
import { SpreadsheetApp } from '../spreadsheet/SpreadsheetApp';
import type { Lifetime } from './Lifetime';

/** What the services of one execution stand on. */
export interface Ground {
  readonly held: HeldFile;
  readonly ui: UiState;
  readonly html: Readonly<Record<string, string>>;
  readonly userLocale: string;
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
    new SpreadsheetApp(ground.held, ground.ui),
    new Charts(),
    new HtmlService(ground.html),
    new LockService(ground.held),
    new PropertiesService(ground.held.file.properties),
    new Session(ground.userLocale),
    ...ABSENT.map((className) => ({ className, calls: {} })),
  ];
}

/** A console that collects lines as long as the execution lives. */
export function collectingConsole(lines: string[], lifetime: Lifetime): object {
  const write = (...items: unknown[]): void => {
    if (lifetime.over() === undefined) lines.push(format(...items));
  };
  return { log: write, info: write, warn: write, error: write };
}
