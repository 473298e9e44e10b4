import type { Activity } from './activity';
import type { Api } from './api';
import type { Texts } from './texts';

/** What every part of the page needs. */
export interface Context {
  readonly api: Api;
  readonly activity: Activity;
  readonly texts: Texts;
  /** Such as `ru_RU`. */
  readonly locale: string;
  /** Shows a line at the bottom; errors stay until the next one or until closed. */
  report(message: string): void;
  /** Does something with the file and shows what became of it; an error is reported and swallowed. */
  act(work: () => Promise<unknown>): Promise<void>;
}
