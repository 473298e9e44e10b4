import type { CheckFinding, CheckWorld } from './checkDefinition';
import type { CheckAnswer, ChecksInput, CheckVisit } from './checkInput';
import { CHECKS } from './checks';

/** The latest version of every visit that is not erased. */
function latestVisits(visits: readonly CheckVisit[]): readonly CheckVisit[] {
  const latest = new Map<string, CheckVisit>();
  const erased = new Set<string>();
  for (const visit of visits) {
    if (visit.state === 'erased') erased.add(visit.response);
    const other = latest.get(visit.response);
    if (other === undefined || visit.version > other.version) latest.set(visit.response, visit);
  }
  return [...latest.values()].filter(({ response }) => !erased.has(response));
}

/** Visits in the order their first versions came: an edit does not make a visit a later one. */
function inOrder(visits: readonly CheckVisit[], all: readonly CheckVisit[]): readonly CheckVisit[] {
  const first = new Map<string, string>();
  for (const { response, received_at: at } of all) {
    const other = first.get(response);
    if (other === undefined || at < other) first.set(response, at);
  }
  const keyOf = ({ response }: CheckVisit): string => `${first.get(response) ?? ''}\u001f${response}`;
  return visits
    .map((visit) => ({ visit, key: keyOf(visit) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ visit }) => visit);
}

function worldOf(input: ChecksInput): CheckWorld {
  const answers = new Map<string, Map<number, CheckAnswer[]>>();
  for (const answer of input.answers) {
    const versions = answers.get(answer.response) ?? new Map<number, CheckAnswer[]>();
    if (versions.size === 0) answers.set(answer.response, versions);
    const others = versions.get(answer.version);
    if (others === undefined) versions.set(answer.version, [answer]);
    else others.push(answer);
  }
  const plan = new Map(input.plan.map((planned) => [planned.code, planned]));
  return {
    input,
    visits: inOrder(latestVisits(input.visits), input.visits),
    answersOf: ({ response, version }) => answers.get(response)?.get(version) ?? [],
    plannedOf: ({ visit_code: code }) => plan.get(code),
  };
}

/**
 * Runs all automatic checks over the latest version of every visit that is not erased. What is repeated is told of the visit
 * that came later; rehearsals are compared with nothing.
 * @returns what was found, by response; an empty list for a visit of which nothing was
 */
export function checkVisits(input: ChecksInput): ReadonlyMap<string, readonly CheckFinding[]> {
  const world = worldOf(input);
  const begun = CHECKS.flatMap(({ code, severity, begin }) =>
    begin === undefined ? [] : [{ code, severity, test: begin(world) }],
  );
  return new Map(
    world.visits.map((visit) => [
      visit.response,
      begun.flatMap(({ code, severity, test }) => test(visit).map((hit): CheckFinding => ({ code, severity, ...hit }))),
    ]),
  );
}
