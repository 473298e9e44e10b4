import type { CivilDay } from '../../core/civilDate';
import type { BriefedVisit } from './briefedPlan';
import type { BriefedChange } from './writeBriefed';

/** What decides which cells are due. */
export interface DueSources {
  /** Day of the first pass by visit code. */
  readonly passes: ReadonlyMap<string, CivilDay>;
  /** Whether a visit's form has come already: it needs no link any more. */
  readonly isFiled: (code: string) => boolean;
  readonly linkOf: (visit: BriefedVisit) => string;
  /** Whether a link leads to a closed form of ours, so that nobody typed it. */
  readonly isOutdated: (link: string, code: string) => boolean;
}

/**
 * What the plan lacks: the day of the pass, and the link of visits whose shoppers were briefed. Nothing that somebody typed is
 * replaced; a link of ours to a form that was closed since is. A link follows when a form takes answers.
 */
export function dueChanges(
  visits: Iterable<BriefedVisit>,
  { passes, isFiled, linkOf, isOutdated }: DueSources,
): readonly BriefedChange[] {
  return [...visits].flatMap((visit): BriefedChange[] => {
    const { code, row } = visit;
    const pass = passes.get(code);
    const isBlank = row.value('briefed') === null;
    const briefed = isBlank ? pass : undefined;
    const wantsLink = visit.link === '' ? !isBlank || pass !== undefined : isOutdated(visit.link, code);
    const link = wantsLink && !isFiled(code) ? linkOf(visit) : '';
    if (briefed === undefined && link === '') return [];
    return [{ visit, ...(briefed !== undefined && { briefed }), ...(link !== '' && { link }) }];
  });
}
