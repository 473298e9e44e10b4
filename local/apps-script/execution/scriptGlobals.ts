import { format } from 'node:util';
import { Session } from '../base/Session';
import type { UiState } from '../base/Ui';
import { CacheService } from '../cache/CacheService';
import { Charts } from '../charts/Charts';
import { UrlFetchApp } from '../fetch/UrlFetchApp';
import type { HeldFile } from '../file/HeldFile';
import { FormApp } from '../forms/FormApp';
import { HtmlService } from '../html/HtmlService';
import { LockService } from '../lock/LockService';
import { MailApp } from '../mail/MailApp';
import { PropertiesService } from '../properties/PropertiesService';
import { ScriptApp } from '../script/ScriptApp';
import type { ServiceObject } from '../service/CallRule';
import type { AuthMode } from '../service/permissions';
import { SpreadsheetApp } from '../spreadsheet/SpreadsheetApp';
import { Utilities } from '../utilities/Utilities';
import type { Lifetime } from './Lifetime';

/** What the services of one execution stand on. */
export interface Ground {
  readonly held: HeldFile;
  readonly ui: UiState;
  readonly html: Readonly<Record<string, string>>;
  readonly userLocale: string;
}

/** How one execution goes. */
interface Run {
  readonly mode: AuthMode;
  /** Of the manifest, also those that the user has not agreed to. */
  readonly scopes: readonly string[] | undefined;
  /** URLs that the manifest allows. */
  readonly allowed: readonly string[] | undefined;
  readonly lifetime: Lifetime;
  /** The script's clock. */
  readonly now: () => number;
}

/** Services that exist on Google and not here: naming one is no mistake, calling it is. */
const ABSENT = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'GmailApp',
  'Jdbc',
  'LanguageApp',
  'Logger',
  'Maps',
  'SlidesApp',
  'XmlService',
];

/** The services by their global names. */
export function servicesOn(ground: Ground & Run): ServiceObject[] {
  const { held } = ground;
  return [
    new SpreadsheetApp(held, ground.ui),
    new CacheService(held.file.cache, ground.now),
    new Charts(),
    new FormApp(held),
    new HtmlService(ground.html),
    new LockService(held),
    new MailApp(held, ground.now),
    new PropertiesService(held),
    new ScriptApp(held, ground.mode, ground.scopes),
    new Session(ground.userLocale),
    new UrlFetchApp(ground),
    new Utilities(ground.lifetime),
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
