interface Sheet {
  getFormUrl(): string | null;
}

/**
 * The address of the form whose answer a spreadsheet's trigger tells of, by the sheet it came to; one remote call.
 * @returns `undefined` where the event names no sheet, or one without a form: then any form may have news
 */
export function formUrlOf(event: unknown): string | undefined {
  try {
    const { range } = event as { readonly range?: { getSheet(): Sheet } };
    return range?.getSheet().getFormUrl() ?? undefined;
  } catch {
    // Events come blank, and sheets go: the event only says that there is something new.
    return undefined;
  }
}
