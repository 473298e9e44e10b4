import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { VISITS_FACT, type Visit } from '../../facts/visits';
import { factRows, textOf } from '../intake/factRows';
import { rowVersion } from '../intake/rowVersion';
import { openTable } from '../tables/openTable';
import type { FreshVisit } from './tellCritical';

/** States of a visit about which nobody has decided yet. */
const UNDECIDED: readonly string[] = ['new', 'checked'];

/** What is filed, as far as telling people needs it. */
export interface FiledForAlerts {
  /** Visits of the programme that wait for review, each by its latest version. */
  readonly unreviewed: readonly FreshVisit[];
  /** Codes of all visits that are filed and not erased. */
  readonly codes: ReadonlySet<string>;
}

/** Reads the visits; one remote call besides the list of marks. @throws AppError TABLE_BROKEN … */
export function unreviewedVisits(workbook: Workbook, file: FileContext): FiledForAlerts {
  const latest = new Map<string, FreshVisit & { readonly state: string; readonly code: string }>();
  const erased = new Set<string>();
  for (const row of factRows<Visit>(openTable(workbook, VISITS_FACT, file), file)) {
    const response = textOf(row.response);
    const version = rowVersion(row.version) ?? 0;
    const state = textOf(row.state);
    if (state === 'erased') erased.add(response);
    if (response === '' || (latest.get(response)?.version ?? -1) >= version) continue;
    latest.set(response, {
      ...{ response, version, state, job: textOf(row.job), location: textOf(row.location), wave: textOf(row.wave) },
      ...{ purpose: textOf(row.purpose), received_at: textOf(row.received_at), code: textOf(row.visit_code) },
    });
  }
  const standing = [...latest.values()].filter(({ response }) => !erased.has(response));
  return {
    unreviewed: standing.filter(({ state, purpose }) => UNDECIDED.includes(state) && purpose === ''),
    codes: new Set(standing.map(({ code }) => code)),
  };
}
