import type { Store } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { eraseOldRefusals } from '../refusals/eraseOldRefusals';
import { keptFields } from '../state/keptJson';
import { IntakeDesk } from './desk';
import { eraseResponses } from './erase';
import type { IntakePorts } from './ports';
import { holdsVisit } from './quarantineLog';

const KEY = 'rosta.keep';
const DAY_MS = 86_400_000;
/** Each takes its response out of a form, which is a call or two. */
const MOST_AT_ONCE = 100;
/** Ten years: longer is no limit. */
export const MOST_DAYS = 3650;

/** Days that answers are kept; 0: without limit. No remote call once the store is read. */
export function readRetention(store: Pick<Store, 'get'>): number {
  const { days } = keptFields(store, KEY);
  return typeof days === 'number' && Number.isInteger(days) && days > 0 && days <= MOST_DAYS ? days : 0;
}

/** Keeps for how many days answers are kept; the next hourly run acts on it. One remote call. */
export function keepRetention(store: Pick<Store, 'set'>, days: number): void {
  store.set(KEY, JSON.stringify({ days }));
}

function isDue(store: Pick<Store, 'get'>, now: number): boolean {
  const { last } = keptFields(store, KEY);
  return readRetention(store) > 0 && !(typeof last === 'number' && last <= now && now - last < DAY_MS);
}

/** Visits and waiting responses that came before a moment; an edit begins the time anew. */
function oldResponses(desk: IntakeDesk, before: string): readonly string[] {
  const isOld = (receivedAt: string): boolean => receivedAt !== '' && receivedAt < before;
  const visits = desk.visits.standing().filter((visit) => isOld(visit.received_at));
  const waiting = desk
    .quarantine()
    .all()
    .filter((row) => holdsVisit(row) && isOld(row.received_at) && desk.visits.latest(row.response) === undefined);
  return [...new Set([...visits, ...waiting].map(({ response }) => response))];
}

/**
 * Erases, once a day, what has been kept for longer than the file says, by the day and time it was received.
 * @returns `again` when more is to be erased
 * @throws AppError BUSY
 */
export function retention(ports: IntakePorts, file: FileContext): 'done' | 'again' {
  const { store, clock, lock } = ports;
  const now = clock.now();
  if (!isDue(store, now)) return 'done';
  return lock.hold(() => {
    store.reread();
    const days = readRetention(store);
    const desk = new IntakeDesk(ports, file);
    const before = desk.momentOf(now - days * DAY_MS);
    const old = desk.hasVisits ? oldResponses(desk, before) : [];
    if (old.length > 0) eraseResponses(desk, old.slice(0, MOST_AT_ONCE));
    const isMore = eraseOldRefusals(desk, before, MOST_AT_ONCE);
    if (isMore || old.length > MOST_AT_ONCE) return 'again';
    store.set(KEY, JSON.stringify({ days, last: now }));
    return 'done';
  });
}
