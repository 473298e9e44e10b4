import type { TextValues } from './appError';
import type { Localized } from './lang';
import type { Label } from './table';

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
}
