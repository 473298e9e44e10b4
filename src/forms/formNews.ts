interface EventSheet {
  getSheetId(): number;
  getFormUrl(): string | null;
}

/** Events come blank, and sheets go: an event only says that there is something new. */
function asked<T>(event: unknown, ask: (sheet: EventSheet) => T): T | undefined {
  try {
    const { range } = event as { readonly range?: { getSheet(): EventSheet } };
    return range === undefined ? undefined : ask(range.getSheet());
  } catch {
    return undefined;
  }
}

/** Id of the sheet an answer came to, by the event of a spreadsheet's trigger; no remote call. */
export function sheetOfEvent(event: unknown): number | undefined {
  return asked(event, (sheet) => sheet.getSheetId());
}

/** Address of the form that sends its answers to that sheet; one remote call. */
export function formUrlOfEvent(event: unknown): string | undefined {
  return asked(event, (sheet) => sheet.getFormUrl()) ?? undefined;
}
