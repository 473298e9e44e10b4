import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { isOverdue } from '../../data/experience/planVisit';
import { zoneDays } from '../../data/zone';
import { zoneMoments } from '../../data/zoneMoment';
import type { MapRow } from '../../facts/experienceMap';
import { AnswersLog } from '../intake/answersLog';
import { readMapNames } from '../map/mapNames';
import { readPlanning } from '../plan/planReading';
import { type AlertSettings, readAlertSettings } from './alertSettings';
import { AlertsLog } from './alertsLog';
import { channelsOf } from './channels';
import type { AlertPorts } from './ports';
import { keepSending, readSending, type SendingRecord } from './sendingRecord';
import { sendWaiting } from './sendWaiting';
import { mayTellNow, noteCritical } from './tellCritical';
import { unreviewedVisits } from './unreviewedVisits';
import { verdictAlerts } from './verdictAlerts';

/** Kind of the duty that is there as long as somebody is to be told. */
export const ALERTS_DUTY = 'alerts';

/** What the hourly run needs besides. */
export interface HourlyAlertPorts extends AlertPorts {
  readonly lock: Lock;
  /** The experience map as it stands. */
  readonly mapRows: (file: FileContext) => readonly MapRow[];
}

/** Whether the digest of a day is still to be sent: once a day, from the chosen hour of the file's clock on. */
export function isDigestDue(
  { isDigest, hour }: Pick<AlertSettings, 'isDigest' | 'hour'>,
  { day }: Pick<SendingRecord, 'day'>,
  now: number,
  zone: string,
): boolean {
  const hourNow = Number(zoneMoments(zone)(now).slice(11, 13));
  return isDigest && hourNow >= hour && day !== zoneDays(zone).dayOf(now);
}

/** Everything the digest tells is put onto the sheet of alerts; it says what waits for people. */
function noteDigest(ports: HourlyAlertPorts, log: AlertsLog, unreviewed: number, file: FileContext) {
  const { workbook, store, clock } = ports;
  const now = clock.now();
  const at = zoneMoments(file.zone)(now);
  const names = readMapNames(store, workbook.id());
  if (log.add(verdictAlerts(ports.mapRows(file), names, at, file)) > 0) workbook.flush();
  const { visits, today } = readPlanning(ports, file);
  return { unreviewed, overdue: visits.filter((visit) => visit.purpose === '' && isOverdue(visit, today)).length };
}

function sendDigest(ports: HourlyAlertPorts, log: AlertsLog, unreviewed: number, file: FileContext): void {
  const { workbook, store, clock } = ports;
  const id = workbook.id();
  const settings = readAlertSettings(store, id);
  const before = readSending(store, id);
  const digest = noteDigest(ports, log, unreviewed, file);
  const record = { ...before, day: zoneDays(file.zone).dayOf(clock.now()) };
  const isEmpty = log.waiting().length === 0 && digest.unreviewed + digest.overdue === 0;
  if (isEmpty && settings.isQuiet) {
    keepSending(store, id, record);
    return;
  }
  const sent = sendWaiting(ports, { settings, log, record, digest }, file);
  // A digest without alerts stands on no sheet: nothing but the next hour would send it.
  if (!sent.isAnySent && log.waiting().length === 0) keepSending(store, id, { ...sent.record, day: before.day });
}

/**
 * Tells what no event told: visits that were filed without one or whose event was cut, what waited for its hour, for mails or for a
 * channel that did not answer, and once a day the digest. To be called by the hourly run; four remote calls where there is nothing.
 * @throws AppError BUSY, TABLE_BROKEN, PROTECTED …
 */
export function hourlyAlerts(ports: HourlyAlertPorts, file: FileContext): void {
  const { workbook, store, clock, lock } = ports;
  lock.hold(() => {
    store.reread();
    const settings = readAlertSettings(store, workbook.id());
    if (channelsOf(settings).length === 0) return;
    const unreviewed = unreviewedVisits(workbook, file);
    const answers = AnswersLog.open(workbook, file)?.all() ?? [];
    const noted = noteCritical(ports, unreviewed, answers, file);
    AlertsLog.make(workbook, file);
    const log = noted ?? AlertsLog.open(workbook, file);
    if (log === undefined) return;
    const record = readSending(store, workbook.id());
    if (isDigestDue(settings, record, clock.now(), file.zone)) sendDigest(ports, log, unreviewed.length, file);
    else if (log.waiting().length > 0 && mayTellNow(record, clock.now()))
      sendWaiting(ports, { settings, log, record }, file);
  });
}
