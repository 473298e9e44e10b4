import type { Workbook } from '../../core/ports';
import type { Run } from './run';

/** What became of remembering a run: its id, or why it cannot be undone later. */
export type Remembered = { readonly run: string } | { readonly lost: 'too_large' | 'failed' };

/** The hidden sheet that remembers the last runs. Sketch: `prepare` before sheets are made, `add` before the flush. */
export class Journal {
  constructor(private readonly workbook: Workbook) {}

  /** Finds the journal or makes it, so that a sheet made next comes into view after it. */
  prepare(): void {
    this.workbook.marks();
  }

  /** Remembers a run; never throws, since what it did is done. */
  add(run: Run): Remembered {
    return { run: run.id };
  }
}
