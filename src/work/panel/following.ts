import type { ModelDefinition, ModelOutput } from '../../core/defineModel';
import type { FileContext } from '../../core/table';
import type { PanelRequest } from '../../core/views';
import type { KeptTable } from '../tables/openTable';

/** What a report was made of and with. */
export interface Reported {
  readonly model: Pick<ModelDefinition, 'id' | 'params' | 'keepsParams'>;
  readonly request: Pick<PanelRequest, 'params'>;
  readonly output: Pick<ModelOutput, 'parts' | 'made'>;
  /** The tables it was computed from, as they were read a moment ago; none where that was longer ago. */
  readonly tables: readonly KeptTable[];
}

/** What comes along with a report, under the report's lock. Neither throws: what fails is told at the end. */
export interface Following {
  /** Writes into the file, which is told with the report's own flush, and says whether anything was written. */
  readonly write: () => boolean;
  /**
   * Ends it once all has reached the file; what a person should know of it, else empty.
   * @param refused what Google said when what was written did not reach the file
   */
  readonly end: (refused?: unknown) => string;
}

/** Begins what comes along with a report; `undefined` for reports with which nothing does. */
export type Follow = (reported: Reported, file: FileContext) => Following | undefined;
