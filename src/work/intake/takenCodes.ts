import { readVisitCode } from '../../data/visitCode';
import type { VisitsLog } from './visitsLog';

/** Codes that a new visit may not get: those of the plan and of filed visits, which are used even where they left the plan. */
export function takenCodes(
  visits: Pick<VisitsLog, 'all' | 'versionsOf'> | undefined,
  plan: readonly { readonly code: string }[],
): ReadonlySet<string> {
  const typed = (visits?.all() ?? []).flatMap((response) => visits?.versionsOf(response) ?? []);
  const filed = typed.flatMap(({ visit_code }) => {
    const read = readVisitCode(visit_code);
    return 'code' in read ? [read.code] : [];
  });
  return new Set([...filed, ...plan.map(({ code }) => code)]);
}
