import type { Localized } from '../../core/lang';

/** Words of the picture of flows between channels. */
export const FLOW_TEXTS = {
  title: { ru: 'Схема переходов', kk: 'Өту сызбасы', en: 'Flows between channels' },
  source: {
    ru: 'Источник: отчёт на листе «{sheet}» от {day:day} · цепочек: {n:int} · {label}',
    kk: 'Дереккөз: «{sheet}» парағындағы есеп, {day:day} · тізбек: {n:int} · {label}',
    en: 'Source: report on sheet “{sheet}” of {day:day} · paths: {n:int} · {label}',
  },
  old: {
    ru: 'Отчёту больше 90 дней. Постройте его заново.',
    kk: 'Есепке 90 күннен асты. Оны қайта құрыңыз.',
    en: 'The report is older than 90 days. Build it again.',
  },
  step: { ru: 'Касание {n:int}', kk: '{n:int}-жанасу', en: 'Touch {n:int}' },
  ends: { ru: 'Чем кончилось', kk: 'Немен аяқталды', en: 'How it ended' },
  conversion: { ru: '✓ конверсия', kk: '✓ конверсия', en: '✓ conversion' },
  none: { ru: '✕ без конверсии', kk: '✕ конверсиясыз', en: '✕ no conversion' },
  more: { ru: '… ещё касания', kk: '… тағы жанасу', en: '… further touches' },
  others: { ru: 'прочие каналы', kk: 'басқа арналар', en: 'other channels' },
  link: {
    ru: '«{from}» → «{to}»: {n:int} {n:plural:цепочка|цепочки|цепочек}, {share:percent} всех',
    kk: '«{from}» → «{to}»: {n:int} тізбек, барлығының {share:percent}-ы',
    en: '“{from}” → “{to}”: {n:int} {n:plural:path|paths}, {share:percent} of all',
  },
  table: { ru: 'Переходы в числах', kk: 'Өтулер санмен', en: 'Flows in numbers' },
  stepOf: { ru: 'Шаг', kk: 'Қадам', en: 'Step' },
  from: { ru: 'Откуда', kk: 'Қайдан', en: 'From' },
  to: { ru: 'Куда', kk: 'Қайда', en: 'To' },
  count: { ru: 'Цепочек', kk: 'Тізбек саны', en: 'Paths' },
  legendWidth: {
    ru: 'Чем шире полоса, тем больше цепочек. Наведите на неё или нажмите, чтобы прочитать число.',
    kk: 'Жолақ неғұрлым жалпақ болса, тізбек соғұрлым көп. Санын оқу үшін үстіне апарыңыз немесе басыңыз.',
    en: 'The wider a band, the more paths. Point at it or press it to read its number.',
  },
  legendCause: {
    ru: 'Схема показывает порядок касаний, а не причину покупки.',
    kk: 'Сызба сатып алудың себебін емес, жанасулардың ретін көрсетеді.',
    en: 'The picture shows the order of touches, not what made people buy.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
