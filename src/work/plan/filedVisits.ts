import type { CivilDay } from '../../core/civilDate';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { type VisitStanding, visitStanding } from '../../data/experience/visitStanding';
import { readVisitCode } from '../../data/visitCode';
import { VISITS_FACT, type Visit } from '../../facts/visits';
import { factRows, textOf } from '../intake/factRows';
import { rowVersion } from '../intake/rowVersion';
import { openTable } from '../tables/openTable';

/** A filed visit as it stands, by its latest version. */
export interface FiledStanding {
  /** Seven digits; empty where it has none that can be read. */
  readonly code: string;
  readonly wave: string;
  readonly purpose: string;
  readonly standing: VisitStanding;
  /** The day it was made on, where the form gave one. */
  readonly day: CivilDay | undefined;
}

/**
 * Every visit that was filed, with how it stands; one remote call besides the list of marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function filedVisits(workbook: Workbook, file: FileContext): readonly FiledStanding[] {
  const versions = new Map<string, Map<number, { readonly state: string; readonly filed: FiledStanding }>>();
  for (const row of factRows<Visit>(openTable(workbook, VISITS_FACT, file), file)) {
    const response = textOf(row.response);
    const state = textOf(row.state);
    const version = rowVersion(row.version) ?? (state === 'erased' ? 0 : undefined);
    if (response === '' || version === undefined) continue;
    const typed = readVisitCode(textOf(row.visit_code));
    const day = typeof row.visit_date === 'number' ? row.visit_date : undefined;
    const words = { wave: textOf(row.wave), purpose: textOf(row.purpose) };
    const filed = { code: 'code' in typed ? typed.code : '', ...words, standing: 'waiting', day } as const;
    const others = versions.get(response) ?? new Map();
    versions.set(response, others);
    // Of rows that say one version twice the first is the one that was filed.
    if (!others.has(version)) others.set(version, { state, filed });
  }
  return [...versions.values()].flatMap((byVersion) => {
    const sorted = [...byVersion].sort(([a], [b]) => a - b).map(([, one]) => one);
    const latest = sorted[sorted.length - 1];
    return latest === undefined ? [] : [{ ...latest.filed, standing: visitStanding(sorted.map(({ state }) => state)) }];
  });
}
