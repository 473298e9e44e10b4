import type { CivilDay } from '../../core/civilDate';
import { isLang, type Lang } from '../../core/lang';
import type { Store } from '../../core/ports';
import type { PanelRequest } from '../../core/views';
import { panelRequestOf } from '../panel/request';
import type { PartPrints } from './batches';

const PREFIX = 'rosta.job.';

/** A report that is being written in batches: enough to compute it again and to go on where it stopped. */
export interface JobRecord {
  readonly id: string;
  readonly lang: Lang;
  readonly request: PanelRequest;
  /** When it began, in milliseconds, and the day it was then: a report says the same however often it was stopped. */
  readonly at: number;
  readonly today: CivilDay;
  readonly run: string;
  /** Names of its sheets, in the order of the images. */
  readonly names: readonly string[];
  /** How each of its sheets is written: when it differs, the data have changed and the report begins anew. */
  readonly prints: readonly PartPrints[];
}

/** Headers of the chosen columns only: a sheet may have ten thousand columns, a property holds 9 KB. */
function packed({ headers, ...request }: PanelRequest): object {
  const chosen = Object.values(request.columns).flatMap((index) => (index === null ? [] : [index]));
  return { ...request, headers: chosen.map((index) => [index, headers[index] ?? '']) };
}

function unpacked(raw: unknown): PanelRequest {
  const fields = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const headers: string[] = [];
  const pairs: unknown = 'headers' in fields ? fields.headers : [];
  if (Array.isArray(pairs)) for (const [index, header] of pairs) headers[Number(index)] = String(header);
  return panelRequestOf({ ...fields, headers: Array.from(headers, (header) => header ?? '') });
}

/** Keeps a record; one remote call. @throws AppError PROPERTIES_FULL, SERVICE_FAILED */
export function saveJob(store: Store, record: JobRecord): void {
  store.set(PREFIX + record.id, JSON.stringify({ ...record, request: packed(record.request) }));
}

/** Forgets a record; one remote call. */
export function forgetJob(store: Store, id: string): void {
  store.remove(PREFIX + id);
}

/** A record; `undefined` when there is none, or none that can be read. */
export function readJob(store: Store, id: string): JobRecord | undefined {
  const text = store.get(PREFIX + id);
  if (text === undefined) return undefined;
  try {
    const record = JSON.parse(text) as JobRecord;
    return isLang(record.lang) && Array.isArray(record.names) && Array.isArray(record.prints)
      ? { ...record, id, request: unpacked(record.request) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Ids of the works that are not finished, the oldest first as far as their names tell; no call once the store was read. */
export function openJobs(store: Store): readonly string[] {
  return Object.keys(store.all())
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .sort();
}
