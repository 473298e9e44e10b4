import type { CivilDay } from '../../core/civilDate';
import type { FactRead, FactRow } from '../../core/defineModel';
import { countedVersion } from '../../data/experience/countedVersion';
import type { MapVisit } from '../../data/experience/mapRatings';
import { textOf } from './cells';

/** A version of a visit as its row has it. */
export interface VersionRow extends MapVisit {
  readonly state: string;
  readonly purpose: string;
  /** `null` where the form gave none. */
  readonly visit_date: CivilDay | null;
}

/** Visits by what becomes of them. */
export interface ReadVisits {
  /** The version of each visit that counts. */
  readonly counted: readonly VersionRow[];
  /** Visits of the programme that nobody has decided of. */
  readonly waiting: readonly VersionRow[];
}

/** A row as a version; `undefined` for what a person typed over its number or its response. */
function versionOf(values: FactRow, shopperOf: (code: string) => string): VersionRow | undefined {
  const [response, version] = [textOf(values, 'response'), Number(values['version'] ?? Number.NaN)];
  if (response === '' || !Number.isInteger(version)) return undefined;
  const day = values['visit_date'] ?? null;
  return {
    response,
    version,
    job: textOf(values, 'job'),
    location: textOf(values, 'location'),
    wave: textOf(values, 'wave'),
    shopper: shopperOf(textOf(values, 'visit_code')),
    received_at: textOf(values, 'received_at'),
    state: textOf(values, 'state'),
    purpose: textOf(values, 'purpose'),
    visit_date: typeof day === 'number' ? day : null,
  };
}

/** Versions of each visit, the earliest first; of rows that people doubled the first one. */
function byResponse(rows: readonly VersionRow[]): readonly (readonly VersionRow[])[] {
  const visits = new Map<string, VersionRow[]>();
  for (const row of rows) {
    const versions = visits.get(row.response);
    if (versions === undefined) visits.set(row.response, [row]);
    else if (!versions.some(({ version }) => version === row.version)) versions.push(row);
  }
  return [...visits.values()].map((versions) => versions.sort((a, b) => a.version - b.version));
}

const isWaiting = ({ state, purpose }: VersionRow): boolean =>
  purpose === '' && (state === 'new' || state === 'checked');

/**
 * The visits that count, and those that wait for a reviewer.
 * @param shopperOf who made the visit of a code; blank where nobody knows
 */
export function readVisits({ rows }: FactRead, shopperOf: (code: string) => string): ReadVisits {
  const visits = byResponse(rows.flatMap(({ values }) => versionOf(values, shopperOf) ?? []));
  return {
    counted: visits.flatMap((versions) => countedVersion(versions) ?? []),
    waiting: visits.flatMap((versions) => {
      const last = versions[versions.length - 1];
      const isErased = versions.some(({ state }) => state === 'erased');
      return last !== undefined && !isErased && isWaiting(last) ? [last] : [];
    }),
  };
}
