import { checkVisitCode } from './checkVisitCode';
import type { IntakeDesk } from './desk';
import { holdsVisit } from './quarantineLog';

/** What erasing some codes concerns. */
export interface EraseTargets {
  /** Ids under which visits or waiting responses are filed. */
  readonly responses: readonly string[];
  /** Codes under which nothing is filed. */
  readonly unknown: readonly string[];
}

/** A code as it is compared: the code itself where its check digit fits, else what was typed. */
export function comparedCode(typed: string): string {
  const checked = checkVisitCode(typed);
  return 'code' in checked ? checked.code : typed.trim();
}

/** Finds what is filed under codes: visits by any version's code, waiting responses by the code their shopper typed. */
export function eraseTargets(desk: IntakeDesk, codes: readonly string[]): EraseTargets {
  const byCode = new Map<string, Set<string>>();
  const note = (code: string, response: string): void => {
    if (code === '') return;
    byCode.set(code, (byCode.get(code) ?? new Set()).add(response));
  };
  const { visits } = desk;
  for (const response of visits.all())
    for (const { visit_code: code } of visits.versionsOf(response)) note(comparedCode(code), response);
  for (const row of desk.quarantine().all()) {
    const root = visits.rootOf(row.response);
    if (holdsVisit(row) && !visits.isErased(root)) note(comparedCode(row.value), root);
  }
  const wanted = [...new Set(codes.filter((code) => code.trim() !== ''))];
  const found = wanted.map((code) => ({ code, responses: [...(byCode.get(comparedCode(code)) ?? [])] }));
  return {
    responses: [...new Set(found.flatMap(({ responses }) => responses))],
    unknown: found.filter(({ responses }) => responses.length === 0).map(({ code }) => code),
  };
}
