import type { TextValues } from './appError';
import type { CivilDay } from './civilDate';
import type { Localized } from './lang';
import type { Label } from './table';

/** The task a finding asks for. Its texts are filled with the finding's values. */
export interface FindingTask {
  /** Why it is made; the finding's own sentence where it does not say. */
  readonly cause?: Localized;
  /** What it is good for, one level up. */
  readonly goal: Localized;
  /** By what anybody can tell that it is done. */
  readonly criterion: Localized;
  readonly due?: CivilDay;
  /** Codes of the touchpoint and the job whose deviation it is to mend. */
  readonly about?: { readonly touchpoint: string; readonly job: string };
}

/**
 * One plain sentence a report opens with, as data: its template stands in the model's texts under the same code.
 * It never says more than the data allow, and always carries its n.
 */
export interface Finding {
  readonly code: string;
  /** The template in every language. */
  readonly text: Localized;
  readonly values: TextValues;
  /** How many observations it stands on. */
  readonly n: number;
  readonly label: Label;
  /** Only where the sentence asks for an action. */
  readonly task?: FindingTask;
}
