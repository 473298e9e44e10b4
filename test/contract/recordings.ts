import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agrees } from './agrees';
import type { ContractCase, Seen } from './contractCase';

/** What one run of the contract on real Google saw; the text that the bundle shows at its end. */
export interface Recording {
  /** Day of the run, such as `2026-12-01`; also the file's name. */
  readonly date: string;
  readonly cases: readonly { readonly id: string; readonly seen: Seen }[];
}

/** A case of which Google did something else than it expects. */
interface Difference {
  readonly id: string;
  readonly date: string;
  readonly seen: Seen;
}

/**
 * The recordings kept in a folder, oldest first.
 * @returns none when there is no such folder
 * @throws Error when a file's name is not the date in it, or it holds no cases
 */
export function readRecordings(folder: string): readonly Recording[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const recording: Recording = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (name !== `${recording.date}.json` || !/^\d{4}-\d\d-\d\d$/.test(recording.date)) {
      throw new Error(`${name} says it was recorded on ${recording.date}; name it after that day.`);
    }
    if (!Array.isArray(recording.cases) || recording.cases.length === 0) throw new Error(`${name} holds no cases.`);
    return recording;
  });
}

/**
 * Counts what Google was seen doing as evidence: of each case the newest recording decides. Recorded cases that exist no
 * more are left out.
 * @param recordings oldest first
 * @returns the cases, those that agreed with the source `recorded <date>`, and the differences
 */
export function withRecordings(
  cases: readonly ContractCase[],
  recordings: readonly Recording[],
): { readonly cases: readonly ContractCase[]; readonly differences: readonly Difference[] } {
  const newest = new Map<string, Difference>();
  for (const { date, cases: recorded } of recordings) {
    for (const { id, seen } of recorded) newest.set(id, { id, date, seen });
  }
  const agreeing = cases.map((item): ContractCase => {
    const found = newest.get(item.id);
    return found && agrees(found.seen, item.expect) ? { ...item, source: `recorded ${found.date}` } : item;
  });
  const differences = cases.flatMap(({ id, expect }) => {
    const found = newest.get(id);
    return found && !agrees(found.seen, expect) ? [found] : [];
  });
  return { cases: agreeing, differences };
}
