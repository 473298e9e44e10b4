import type { Finding } from '../core/finding';

/** Sentences a report opens with; more of them nobody reads (interface.md, principle 1). */
const MOST_TOLD = 7;

/** Findings as a report shows them. */
export interface ToldFindings {
  readonly findings: readonly Finding[];
  /** Those for which there is no room among the first: remarks below them. */
  readonly advice: readonly Finding[];
}

/** The first findings, and the others as remarks; one that asks for a task is never a mere remark. */
export function toldFindings(all: readonly Finding[]): ToldFindings {
  const isTold = (finding: Finding, place: number): boolean => place < MOST_TOLD || finding.task !== undefined;
  return { findings: all.filter(isTold), advice: all.filter((finding, place) => !isTold(finding, place)) };
}
