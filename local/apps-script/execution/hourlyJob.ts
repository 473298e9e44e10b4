import type { TriggerData } from '../file/TriggerData';
import type { Job } from './execute';

const DAY_MS = 86_400_000;

/**
 * The call of a trigger's function. Its event: docs guides/triggers/event-objects.md; which zone its parts are in, and how
 * weeks are counted, is assumed.
 * @param now milliseconds since 1970
 */
export function hourlyJob({ uid, functionName }: TriggerData, now: number): Job {
  const date = new Date(now);
  const dayOfYear = Math.floor((now - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MS);
  const event = {
    authMode: 'FULL',
    triggerUid: uid,
    timezone: 'UTC',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': Math.floor(dayOfYear / 7) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
  const args: Job['args'] = (realm) => [realm.parse(JSON.stringify(event))];
  return { functionName, mode: 'TRIGGER', args, result: () => undefined };
}
