import type { Localized } from '../../core/lang';

/** Words of the map's sheet. */
export const MAP_TEXTS = {
  title: { ru: 'Карта опыта', kk: 'Тәжірибе картасы', en: 'Experience map' },
  source: {
    ru: 'Источник: волна «{wave}» · учтено визитов: {n:int} · без проверки · данные на {day:day}, {time} · {label}',
    kk: 'Дереккөз: «{wave}» толқыны · ескерілген визит: {n:int} · тексерілмеген · деректер уақыты: {day:day}, {time} · {label}',
    en: 'Source: wave “{wave}” · visits counted: {n:int} · unreviewed · data as of {day:day}, {time} · {label}',
  },
  live: {
    ru: 'Таблица обновляется сама после каждого ответа. Заметки пишите справа от неё, целевые оценки меняйте на листе точек контакта.',
    kk: 'Кесте әр жауаптан кейін өзі жаңарады. Жазбаларды оның оң жағына жазыңыз, нысаналы баллды жанасу нүктелерінің парағында өзгертіңіз.',
    en: 'The table updates itself after each answer. Write notes to the right of it; change targets on the sheet of touchpoints.',
  },
  noVisits: {
    ru: 'Визитов пока нет. Карта заполнится, когда придут ответы.',
    kk: 'Әзірге визит жоқ. Жауаптар келгенде, карта толады.',
    en: 'No visits yet. The map fills in as answers arrive.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Headers of the map, in the order of its columns. */
export const MAP_HEADERS: readonly Localized[] = [
  { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' },
  { ru: 'Этап', kk: 'Кезең', en: 'Stage' },
  { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' },
  { ru: 'Ответов', kk: 'Жауап саны', en: 'Answers' },
  { ru: 'Средняя оценка', kk: 'Орташа балл', en: 'Mean rating' },
  { ru: 'Целевая оценка', kk: 'Нысаналы балл', en: 'Target' },
];
