import type { CivilDay } from '../../core/civilDate';
import type { ModelDefinition, ModelOutput } from '../../core/defineModel';
import type { SheetInfo } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { PanelRequest } from '../../core/views';
import type { KeptTable } from '../tables/openTable';

/** What a report was made of and with. */
export interface Reported {
  readonly model: Pick<ModelDefinition, 'id' | 'params' | 'keepsParams' | 'keeps'>;
  readonly request: Pick<PanelRequest, 'params'>;
  readonly output: Pick<ModelOutput, 'parts' | 'made' | 'currency'>;
  /** The day it was computed. */
  readonly today: CivilDay;
  /** The tables it was computed from, as they were read a moment ago; none where that was longer ago. */
  readonly tables: readonly KeptTable[];
}

/** How writing a report ended. */
export interface Ended {
  /** The report's sheets, its first one first. */
  readonly sheets: readonly SheetInfo[];
  /** What Google said when what was written along with it did not reach the file. */
  readonly refused?: unknown;
}

/** What comes along with a report, under the report's lock. Neither throws: what fails is told at the end. */
export interface Following {
  /** Writes into the file, which is told with the report's own flush, and says whether anything was written. */
  readonly write: () => boolean;
  /** Ends it once all has reached the file; what a person should know of it, else empty. */
  readonly end: (ended: Ended) => string;
}

/** Begins what comes along with a report; `undefined` for reports with which nothing does. */
export type Follow = (reported: Reported, file: FileContext) => Following | undefined;
