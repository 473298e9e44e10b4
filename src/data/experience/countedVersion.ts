/** A filed version of a visit, as far as it decides what counts. */
interface VersionState {
  readonly version: number;
  /** A code of `VISIT_STATES`; whatever else a person typed decides nothing. */
  readonly state: string;
  /** A code of `VISIT_PURPOSES`; empty: a visit of the programme. */
  readonly purpose: string;
}

/** States by which a person takes a visit out of the numbers. */
const AGAINST: ReadonlySet<string> = new Set(['returned', 'rejected', 'excluded']);

/**
 * The version of a visit that counts in maps, waves and ratings (methods.md §6): the latest accepted one, unless a person decided
 * otherwise of a later one. An accepted visit that the shopper edited counts as it was accepted until somebody decides.
 * Rechecks and rehearsals never count, nor does a visit that was erased.
 * @param versions of one visit, the earliest first
 */
export function countedVersion<Version extends VersionState>(versions: readonly Version[]): Version | undefined {
  if (versions.some(({ state }) => state === 'erased')) return undefined;
  const decided = versions.filter(({ state }) => state === 'accepted' || AGAINST.has(state));
  const last = decided[decided.length - 1];
  return last?.state === 'accepted' && last.purpose === '' ? last : undefined;
}
