import type { Localized } from '../../core/lang';

/** Words of the house of quality. */
export const HOUSE_TEXTS = {
  title: { ru: 'Дом качества', kk: 'Сапа үйі', en: 'House of quality' },
  source: {
    ru: 'Источник: QFD · точек контакта: {touchpoints:int} · факторов выбора: {factors:int} · {scale} · данные на {day:day}, {time} · {label}',
    kk: 'Дереккөз: QFD талдауы · жанасу нүктесі: {touchpoints:int} · таңдау факторы: {factors:int} · {scale} · деректер уақыты: {day:day}, {time} · {label}',
    en: 'Source: QFD · touchpoints: {touchpoints:int} · choice factors: {factors:int} · {scale} · data as of {day:day}, {time} · {label}',
  },
  corner: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' },
  noStage: { ru: 'без этапа', kk: 'кезеңі жоқ', en: 'no stage' },
  empty: { ru: 'пусто', kk: 'бос', en: 'empty' },

  legendEmpty: {
    ru: 'Пустая клетка считается как «никак». У нескольких экспертов берётся медиана.',
    kk: 'Бос ұяшық «мүлдем жоқ» деп саналады. Сарапшы бірнеше болса, медиана алынады.',
    en: 'An empty cell counts as “none”. Of several raters the median is taken.',
  },
  legendDeviation: {
    ru: 'Отклонение — насколько баллы выше или ниже средних, в стандартных отклонениях. По нему выбран класс.',
    kk: 'Ауытқу — ұпайдың орташадан қаншалықты жоғары не төмен екені, стандартты ауытқумен. Класс соған қарай таңдалған.',
    en: 'Deviation: how far the points are above or below the mean, in standard deviations. It decides the class.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
