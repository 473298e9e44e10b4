import type { Clock, Store, TryLock, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { CheckFinding } from '../../data/checks/checkDefinition';

/** What automatic checking needs of the world. */
export interface CheckPorts {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly lock: Pick<TryLock, 'hold'>;
  readonly clock: Clock;
}

/** What automatic checking did. */
export interface CheckedNews {
  /** Visits that were new and are checked now. */
  readonly checked: number;
  /** Those among them that a check found something of. */
  readonly flagged: number;
  /** What is found of the latest version of every visit that is not erased, by response; computed when first asked. */
  readonly findings: () => ReadonlyMap<string, readonly CheckFinding[]>;
}

/**
 * Runs the automatic checks over visits in state new.
 * @throws AppError BUSY, PROTECTED, TABLE_BROKEN
 */
export function checkNew(_ports: CheckPorts, _file: FileContext): CheckedNews {
  return { checked: 0, flagged: 0, findings: () => new Map() };
}
