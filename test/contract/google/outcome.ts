import type { ContractCase, Globals, Seen } from '../contractCase';

/** Runs a case with the services of the script's own world and tells what it came to. */
export function outcome(item: ContractCase, args: readonly unknown[]): Seen {
  try {
    const value = result(item, args);
    // Sheets writes late: a refusal may come only now.
    if (item.mode === undefined) SpreadsheetApp.flush();
    return { value: value ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** What a case's function gives, or throws. */
export function result(item: ContractCase, args: readonly unknown[]): unknown {
  const services = {
    SpreadsheetApp,
    CacheService,
    Charts,
    FormApp,
    HtmlService,
    LockService,
    MailApp,
    PropertiesService,
    ScriptApp,
  };
  return item.run({ ...services, Session, UrlFetchApp, Utilities } as Globals, ...args);
}
