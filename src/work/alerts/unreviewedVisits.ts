import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { VISITS_FACT, type Visit } from '../../facts/visits';
import { factRows, textOf } from '../intake/factRows';
import { rowVersion } from '../intake/rowVersion';
import { openTable } from '../tables/openTable';
import type { FreshVisit } from './tellCritical';

/** States of a visit about which nobody has decided yet. */
const UNDECIDED: readonly string[] = ['new', 'checked'];

/** Visits of the programme that wait for review, each by its latest version; one remote call besides the list of marks. @throws AppError TABLE_BROKEN … */
export function unreviewedVisits(workbook: Workbook, file: FileContext): readonly FreshVisit[] {
  const latest = new Map<string, FreshVisit & { readonly state: string }>();
  const erased = new Set<string>();
  for (const row of factRows<Visit>(openTable(workbook, VISITS_FACT, file), file)) {
    const response = textOf(row.response);
    const version = rowVersion(row.version) ?? 0;
    const state = textOf(row.state);
    if (state === 'erased') erased.add(response);
    if (response === '' || (latest.get(response)?.version ?? -1) >= version) continue;
    latest.set(response, {
      ...{ response, version, state, job: textOf(row.job), location: textOf(row.location), wave: textOf(row.wave) },
      ...{ purpose: textOf(row.purpose), received_at: textOf(row.received_at) },
    });
  }
  return [...latest.values()].filter(
    ({ response, state, purpose }) => !erased.has(response) && UNDECIDED.includes(state) && purpose === '',
  );
}
