import type { CheckDefinition, CheckWorld } from './checkDefinition';
import type { CheckVisit } from './checkInput';
import { visitTimes } from './visitTimes';

/** A visit of a known shopper on a known day. */
interface Made {
  readonly visit: CheckVisit;
  readonly day: number;
}

/** Visits by shopper in the order they were made; what was not made, or only rehearsed, is no load. */
function madeByShopper({ visits, plannedOf }: CheckWorld): ReadonlyMap<string, readonly Made[]> {
  const found = new Map<string, (Made & { began: number })[]>();
  for (const visit of visits) {
    const shopper = plannedOf(visit)?.shopper ?? '';
    const { day, began } = visitTimes(visit);
    if (shopper === '' || day === undefined || began === undefined) continue;
    if (visit.purpose === 'rehearsal' || visit.state === 'rejected') continue;
    const made = found.get(shopper);
    if (made === undefined) found.set(shopper, [{ visit, day, began }]);
    else made.push({ visit, day, began });
  }
  for (const made of found.values()) made.sort((a, b) => a.began - b.began);
  return found;
}

const OVER_CAP: CheckDefinition = {
  code: 'over_cap',
  severity: 'doubt',
  title: {
    ru: 'Слишком много визитов за день',
    kk: 'Бір күндегі визит тым көп',
    en: 'Too many visits in a day',
  },
  begin: (world) => {
    const { cap } = world.input.rules;
    const nth = new Map<string, number>();
    for (const made of madeByShopper(world).values()) {
      const perDay = new Map<number, number>();
      for (const { visit, day } of made) {
        perDay.set(day, (perDay.get(day) ?? 0) + 1);
        nth.set(visit.response, perDay.get(day) ?? 0);
      }
    }
    return (visit) => {
      const place = nth.get(visit.response) ?? 0;
      if (place <= cap) return [];
      const text = {
        ru: 'Визит исполнителя за день по счёту: {place:int}, предел — {cap:int}',
        kk: 'Орындаушының бір күндегі визиті, реті: {place:int}, шегі — {cap:int}',
        en: 'Visits of this shopper that day, with this one: {place:int}; the limit is {cap:int}',
      };
      return [{ text, values: { place, cap }, where: { field: 'visit_date' } }];
    };
  },
};

const LOCKOUT: CheckDefinition = {
  code: 'lockout',
  severity: 'doubt',
  title: { ru: 'Слишком рано в тот же адрес', kk: 'Сол мекенжайға тым ерте', en: 'Back at the location too soon' },
  begin: (world) => {
    const { lockout } = world.input.rules;
    const before = new Map<string, Made>();
    for (const made of madeByShopper(world).values()) {
      const last = new Map<string, Made>();
      for (const one of made) {
        const other = last.get(one.visit.location);
        if (other !== undefined && one.day - other.day < lockout) before.set(one.visit.response, other);
        last.set(one.visit.location, one);
      }
    }
    return (visit) => {
      const other = before.get(visit.response);
      if (other === undefined) return [];
      const text = {
        ru: 'По этому адресу у исполнителя уже был визит {day:day} ({other}), перерыв — не меньше {lockout:int} дн.',
        kk: 'Орындаушының осы мекенжайдағы алдыңғы визиті: {day:day} ({other}), үзіліс — кемінде {lockout:int} күн',
        en: 'The shopper visited this location on {day:day} ({other}); the least gap in days: {lockout:int}',
      };
      return [
        { text, values: { day: other.day, other: other.visit.visit_code, lockout }, where: { field: 'location' } },
      ];
    };
  },
};

const OTHER_SHOPPER_JOB: CheckDefinition = {
  code: 'other_shopper_job',
  severity: 'note',
  title: {
    ru: 'Задача не этого исполнителя',
    kk: 'Шаруа бұл орындаушыға берілмеген',
    en: 'Not a job of this shopper',
  },
  begin: ({ input, plannedOf }) => {
    const jobsOf = new Map(input.shoppers.map(({ code, jobs }) => [code, jobs]));
    return (visit) => {
      const typed = jobsOf.get(plannedOf(visit)?.shopper ?? '') ?? '';
      const jobs = typed
        .split(/[,;\s]+/)
        .map((job) => job.toLowerCase())
        .filter((job) => job !== '');
      if (jobs.length === 0 || jobs.includes(visit.job.toLowerCase())) return [];
      const text = {
        ru: 'Задача клиента — {job}, а задачи исполнителя: {jobs}',
        kk: 'Клиент шаруасы — {job}, ал орындаушының шаруалары: {jobs}',
        en: 'Job of the visit: {job}; jobs of the shopper: {jobs}',
      };
      return [{ text, values: { job: visit.job, jobs: typed }, where: { field: 'job' } }];
    };
  },
};

/** Checks of who made a visit, and how often. */
export const LOAD_CHECKS: readonly CheckDefinition[] = [OVER_CAP, LOCKOUT, OTHER_SHOPPER_JOB];
