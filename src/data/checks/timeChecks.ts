import type { CheckDefinition, CheckHit } from './checkDefinition';
import { DAY_MINUTES, visitTimes } from './visitTimes';

/** Clocks of a file and of a location may stand in zones far apart. */
const ZONES_APART = 12 * 60;

const dayOf = (value: number | string | null | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

const NO_DATE: CheckDefinition = {
  code: 'no_date',
  severity: 'doubt',
  title: { ru: 'Дата визита не прочитана', kk: 'Визит күні оқылмады', en: 'Visit date not readable' },
  begin: () => (visit) =>
    typeof visit.visit_date === 'number'
      ? []
      : [
          {
            text: {
              ru: 'Дата визита не прочитана: «{date}»',
              kk: 'Визит күні оқылмады: «{date}»',
              en: 'Visit date not readable: “{date}”',
            },
            values: { date: visit.visit_date ?? '' },
            where: { field: 'visit_date' },
          },
        ],
};

const OUTSIDE_WINDOW: CheckDefinition = {
  code: 'outside_window',
  severity: 'doubt',
  title: { ru: 'Визит не в срок', kk: 'Визит мерзімінде жасалмаған', en: 'Visit outside its days' },
  begin: ({ input, plannedOf }) => {
    const waves = new Map(input.waves.map((wave) => [wave.code, wave]));
    return (visit) => {
      const { day } = visitTimes(visit);
      const wave = waves.get(visit.wave);
      const from = dayOf(plannedOf(visit)?.window_from) ?? dayOf(wave?.from);
      const to = dayOf(plannedOf(visit)?.window_to) ?? dayOf(wave?.to);
      if (day === undefined) return [];
      if (from !== undefined && day < from) {
        const text = {
          ru: 'Визит сделан {day:day}, раньше срока: можно было с {from:day}',
          kk: 'Визит күні: {day:day}, мерзімнен бұрын. Мерзім басы: {from:day}',
          en: 'Visit made on {day:day}, too early: its first day was {from:day}',
        };
        return [{ text, values: { day, from }, where: { field: 'visit_date' } }];
      }
      if (to === undefined || day <= to) return [];
      const text = {
        ru: 'Визит сделан {day:day}, позже срока: можно было до {to:day}',
        kk: 'Визит күні: {day:day}, мерзімнен кейін. Мерзім соңы: {to:day}',
        en: 'Visit made on {day:day}, too late: its last day was {to:day}',
      };
      return [{ text, values: { day, to }, where: { field: 'visit_date' } }];
    };
  },
};

const LATE: CheckDefinition = {
  code: 'late',
  severity: 'note',
  title: { ru: 'Анкета отправлена поздно', kk: 'Сауалнама кеш жіберілген', en: 'Form sent late' },
  begin:
    ({ input }) =>
    (visit) => {
      const { ended, received } = visitTimes(visit);
      const limit = input.rules.late;
      if (ended === undefined || received === undefined || received - ended <= limit * 60) return [];
      const text = {
        ru: 'Анкета отправлена через {hours:int} ч после визита, предел — {limit:int} ч',
        kk: 'Сауалнама визиттен {hours:int} сағат өткен соң жіберілген, шегі — {limit:int} сағат',
        en: 'Form sent {hours:int} h after the visit, the limit is {limit:int} h',
      };
      const hours = Math.ceil((received - ended) / 60);
      return [{ text, values: { hours, limit }, where: { field: 'received_at' } }];
    },
};

const TOO_FAST: CheckDefinition = {
  code: 'too_fast',
  severity: 'doubt',
  title: { ru: 'Визит слишком короткий', kk: 'Визит тым қысқа', en: 'Visit too short' },
  begin:
    ({ input }) =>
    (visit) => {
      const { minutes } = visitTimes(visit);
      const limit = input.rules.fast;
      if (minutes === undefined || minutes < 0 || minutes >= limit) return [];
      const text = {
        ru: 'Длительность визита: {minutes:int} мин, наименьшая — {limit:int} мин',
        kk: 'Визит ұзақтығы: {minutes:int} минут, ең азы — {limit:int} минут',
        en: 'The visit took {minutes:int} min, the least is {limit:int} min',
      };
      return [{ text, values: { minutes, limit }, where: { field: 'time_out' } }];
    },
};

const IMPOSSIBLE_TIMES: CheckDefinition = {
  code: 'impossible_times',
  severity: 'doubt',
  title: { ru: 'Так не бывает: время визита', kk: 'Визит уақыты мүмкін емес', en: 'Impossible times' },
  begin: () => (visit) => {
    const { minutes, began, received, day = 0 } = visitTimes(visit);
    const hits: CheckHit[] = [];
    if (minutes !== undefined && minutes < 0) {
      const text = {
        ru: 'Выход раньше входа: вход {in}, выход {out}',
        kk: 'Шығу кіруден бұрын: кіру {in}, шығу {out}',
        en: 'Out before in: in {in}, out {out}',
      };
      hits.push({ text, values: { in: visit.time_in, out: visit.time_out }, where: { field: 'time_out' } });
    }
    if (began !== undefined && received !== undefined && began - received > ZONES_APART) {
      const text = {
        ru: 'Анкета отправлена раньше визита: отправлена {sent:day}, визит {day:day}',
        kk: 'Сауалнама визиттен бұрын жіберілген: жіберілген күні {sent:day}, визит күні {day:day}',
        en: 'Form sent before the visit: sent on {sent:day}, visit on {day:day}',
      };
      hits.push({ text, values: { sent: Math.floor(received / DAY_MINUTES), day }, where: { field: 'visit_date' } });
    }
    return hits;
  },
};

/** Checks of when a visit was made and sent. */
export const TIME_CHECKS: readonly CheckDefinition[] = [NO_DATE, OUTSIDE_WINDOW, LATE, TOO_FAST, IMPOSSIBLE_TIMES];
