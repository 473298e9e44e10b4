import type { ColumnNotes, FactNotes } from '../../core/defineHelp';
import type { BarrierLoss } from '../../facts/barrierLosses';

const BARRIER = {
  ru: 'Что помешало купить, словами тех, кто не купил, или причина из CRM.',
  kk: 'Сатып алуға не бөгет болды: сатып алмағандардың сөзімен немесе CRM-дегі себеп.',
  en: 'What kept people from buying, in the words of those who did not buy, or the reason in the CRM.',
} as const;

const LOST = {
  ru: '● На сколько хотели купить те, кто не купил; это не прибыль. Пусто, если суммы неизвестны.',
  kk: '● Сатып алмағандар қанша сомаға алмақ болды; бұл пайда емес. Сомалар белгісіз болса, бос.',
  en: '● For how much those who did not buy meant to buy; it is not profit. Empty where amounts are not known.',
} as const;

/** Notes of the fact. */
export const LOSS_NOTES: FactNotes<BarrierLoss> = {
  barrier: BARRIER,
  stage: {
    ru: 'На каком этапе человек остановился.',
    kk: 'Адам қай кезеңде тоқтады.',
    en: 'At which stage the person stopped.',
  },
  count: {
    ru: '● Отказов с этим барьером на этом этапе.',
    kk: '● Осы кезеңдегі осы кедергісі бар бас тарту саны.',
    en: '● Refusals with this barrier at this stage.',
  },
  share: {
    ru: '● Доля от всех отказов, у которых указан этап.',
    kk: '● Кезеңі көрсетілген барлық бас тартудағы үлесі.',
    en: '● The share of all refusals that have a stage.',
  },
  lift: {
    ru: '● Сколько есть к тому, сколько ожидалось бы, если бы барьер не зависел от этапа: строка × столбец / всего.',
    kk: '● Нақты санның кедергі кезеңге тәуелсіз болғанда күтілетін санға қатынасы: жол × баған / барлығы.',
    en: '● The count over what it would be if the barrier did not depend on the stage: row × column / all.',
  },
  residual: {
    ru: '● На сколько стандартных отклонений отказов больше или меньше ожидаемого; больше 2 — заметно. Пусто, если этап или барьер один.',
    kk: '● Бас тарту күтілгеннен неше стандартты ауытқуға көп не аз; 2-ден көп болса — елеулі. Кезең не кедергі біреу болса, бос.',
    en: '● By how many standard deviations there are more or fewer than expected; above 2 stands out. Empty where there is one stage or one barrier.',
  },
  lost: LOST,
};

/** Notes of the Pareto table. */
export const PARETO_NOTES: ColumnNotes = {
  barrier: BARRIER,
  count: {
    ru: '● Отказов с этим барьером на всех этапах.',
    kk: '● Барлық кезеңдегі осы кедергісі бар бас тарту саны.',
    en: '● Refusals with this barrier at all stages.',
  },
  share: {
    ru: '● Доля от всех названных барьеров.',
    kk: '● Барлық аталған кедергідегі үлесі.',
    en: '● The share of all barriers named.',
  },
  lost: LOST,
  cumulative: {
    ru: '● Доля этой строки и всех строк выше: в потерянных деньгах, без сумм — в отказах.',
    kk: '● Осы жол мен жоғарыдағы барлық жолдың үлесі: жоғалған ақшадағы, сомалар болмаса — бас тартудағы.',
    en: '● The share of this row and all rows above it: of lost money, without amounts of refusals.',
  },
};
