import type { Finding } from '../core/finding';

/** Sentences a report opens with; more of them nobody reads (interface.md, principle 1). */
const MOST_TOLD = 7;

/** Findings as a report shows them. */
export interface ToldFindings {
  readonly findings: readonly Finding[];
  /** Those for which there is no room among the first: remarks below them. */
  readonly advice: readonly Finding[];
}

/** The first findings, and the others as remarks; those that ask for a task are never mere remarks. */
export function toldFindings(all: readonly Finding[]): ToldFindings {
  const asks = all.filter(({ task }) => task !== undefined);
  const others = all.filter(({ task }) => task === undefined).slice(0, Math.max(0, MOST_TOLD - asks.length));
  const told = new Set([...asks, ...others]);
  return { findings: all.filter((one) => told.has(one)), advice: all.filter((one) => !told.has(one)) };
}
