import type { FileContext } from '../../core/table';
import { zoneMoments } from '../../data/zoneMoment';
import { LOCATIONS_FACT, type Location } from '../../facts/locations';
import type { AnswerMark } from '../intake/answersLog';
import { factRows, textOf } from '../intake/factRows';
import { readMapNames } from '../map/mapNames';
import { openTable } from '../tables/openTable';
import { type AlertSettings, readAlertSettings } from './alertSettings';
import { AlertsLog } from './alertsLog';
import { channelsOf } from './channels';
import { criticalAlert, criticalKey } from './criticalAlert';
import { criticalRatings, type ToldVisit } from './criticalRatings';
import type { AlertPorts } from './ports';
import { readSending } from './sendingRecord';
import { sendWaiting } from './sendWaiting';

/** At most one message is sent at once in this time; what comes meanwhile goes with the next one. */
const THROTTLE_MS = 3_600_000;

/** A visit that may be told of, as far as that decides whether it is. */
export interface FreshVisit extends ToldVisit {
  /** A code of `VISIT_PURPOSES`; empty: a visit of the programme. */
  readonly purpose: string | null;
  /** As the file's clock shows it. */
  readonly received_at: string;
}

/** Whether anybody is to be told at once. */
function isTelling(settings: AlertSettings): boolean {
  return settings.isCritical && channelsOf(settings).length > 0;
}

/** Whether the last message is long enough ago; a clock that was set back counts as that. */
export function mayTellNow({ last }: { readonly last: number }, now: number): boolean {
  return now - last >= THROTTLE_MS || last > now;
}

/**
 * Notes what is to be told of low ratings of critical touchpoints, once each; a remote call only where there is one: the sheet of
 * alerts, that of locations, what is added and a flush. To be called under the lock.
 * @returns the sheet of alerts where something was added
 */
export function noteCritical(
  ports: Pick<AlertPorts, 'workbook' | 'store' | 'clock'>,
  visits: readonly FreshVisit[],
  answers: readonly AnswerMark[],
  file: FileContext,
): AlertsLog | undefined {
  const { workbook, store, clock } = ports;
  const settings = readAlertSettings(store, workbook.id());
  if (!isTelling(settings)) return undefined;
  const names = readMapNames(store, workbook.id());
  const told = visits.filter(({ purpose, received_at: at }) => (purpose ?? '') === '' && at >= settings.since);
  const ratings = criticalRatings(told, answers, names);
  if (ratings.length === 0) return undefined;
  AlertsLog.make(workbook, file);
  const log = AlertsLog.open(workbook, file);
  const fresh = ratings.filter((rating) => log?.has(criticalKey(rating)) === false);
  if (log === undefined || fresh.length === 0) return undefined;
  const table = openTable(workbook, LOCATIONS_FACT, file);
  const locations = new Map(
    factRows<Location>(table, file).map(({ code, name }) => [textOf(code).trim(), textOf(name)]),
  );
  const at = zoneMoments(file.zone)(clock.now());
  log.add(fresh.map((rating) => criticalAlert(rating, { jobs: names.jobs, locations }, at, file)));
  // A queue that stands in the file: whatever befalls sending, the hourly run finds it.
  workbook.flush();
  return log;
}

/**
 * Tells of low ratings in visits that were filed just now, where nothing was sent for an hour. To be called last of all, when
 * everything is filed, mapped and marked.
 */
export function tellCritical(
  ports: AlertPorts,
  visits: readonly FreshVisit[],
  answers: readonly AnswerMark[],
  file: FileContext,
): void {
  const log = noteCritical(ports, visits, answers, file);
  if (log === undefined) return;
  const { workbook, store, clock } = ports;
  const record = readSending(store, workbook.id());
  if (!mayTellNow(record, clock.now()) || !ports.hasTime()) return;
  sendWaiting(ports, { settings: readAlertSettings(store, workbook.id()), log, record }, file);
}
