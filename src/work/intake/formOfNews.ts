import { formAt } from '../forms/registry';
import type { IntakeDesk } from './desk';

/** What an event tells of where its answer came to. */
export interface FormNews {
  /** Id of the response sheet; no remote call. */
  readonly sheet: () => number | undefined;
  /** Address of the form that sends its answers to that sheet; one remote call. */
  readonly address: () => string | undefined;
}

/**
 * The form that has something new; `undefined` where the event does not tell, and any may have. A response sheet is known by its id
 * from its first event on, which saves a call.
 */
export function formOfNews(desk: IntakeDesk, news: FormNews): string | undefined {
  const sheet = news.sheet();
  const known = sheet === undefined ? undefined : desk.allForms().find((form) => form.sheet === sheet);
  if (known !== undefined) return known.id;
  const address = news.address();
  const found = address === undefined ? undefined : formAt(desk.allForms(), address);
  if (found !== undefined && sheet !== undefined) desk.change(found.id, { sheet });
  return found?.id;
}
