import type { Localized } from '../../core/lang';

/** Words of the map's sheet. */
export const MAP_TEXTS = {
  title: { ru: 'Карта опыта', kk: 'Тәжірибе картасы', en: 'Experience map' },
  source: {
    ru: 'Источник: волна «{wave}» · принято визитов: {n:int} из {planned:int} · ждут проверки: {waiting:int} · {status} · данные на {day:day}, {time} · {label}',
    kk: 'Дереккөз: «{wave}» толқыны · қабылданған визит: {n:int}, жоспарда: {planned:int} · тексеруді күтеді: {waiting:int} · {status} · деректер уақыты: {day:day}, {time} · {label}',
    en: 'Source: wave “{wave}” · visits accepted: {n:int} of {planned:int} · waiting for review: {waiting:int} · {status} · data as of {day:day}, {time} · {label}',
  },
  live: {
    ru: 'Таблица обновляется сама после каждого ответа. Заметки пишите справа от неё, целевые оценки меняйте на листе точек контакта.',
    kk: 'Кесте әр жауаптан кейін өзі жаңарады. Жазбаларды оның оң жағына жазыңыз, нысаналы баллды жанасу нүктелерінің парағында өзгертіңіз.',
    en: 'The table updates itself after each answer. Write notes to the right of it; change targets on the sheet of touchpoints.',
  },
  noVisits: {
    ru: 'Принятых визитов пока нет, ждут проверки: {waiting:int}. Карта заполнится, когда визиты будут приняты.',
    kk: 'Қабылданған визит әзірге жоқ, тексеруді күтеді: {waiting:int}. Визиттер қабылданғанда, карта толады.',
    en: 'No visits are accepted yet; waiting for review: {waiting:int}. The map fills in as visits are accepted.',
  },
  mix: {
    ru: 'Осторожно при сравнении волн: доля визитов в точке продаж {location} была {before:percent}, стала {after:percent}.',
    kk: 'Толқындарды салыстырғанда ескеріңіз: {location} сату нүктесіндегі визит үлесі {before:percent} болған, енді {after:percent}.',
    en: 'Compare waves with care: the share of visits at location {location} was {before:percent} and is {after:percent} now.',
  },
  few: { ru: '{few}, нужно ещё {more:int}', kk: '{few}, тағы {more:int} қажет', en: '{few}, {more:int} more needed' },
  never: {
    ru: 'мало визитов в прошлой волне',
    kk: 'алдыңғы толқында визит аз',
    en: 'too few visits in the wave before',
  },
  before: { ru: '{mean} (n = {n:int})', kk: '{mean} (n = {n:int})', en: '{mean} (n = {n:int})' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Headers of the map, in the order of its columns. */
export const MAP_HEADERS: readonly Localized[] = [
  { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' },
  { ru: 'Этап', kk: 'Кезең', en: 'Stage' },
  { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' },
  { ru: 'Ответов', kk: 'Жауап саны', en: 'Answers' },
  { ru: 'Средняя оценка', kk: 'Орташа балл', en: 'Mean rating' },
  { ru: 'Целевая оценка', kk: 'Нысаналы балл', en: 'Target' },
  { ru: 'Отклонение', kk: 'Ауытқу', en: 'Deviation' },
  { ru: 'К цели', kk: 'Нысанаға қарағанда', en: 'Against the target' },
  { ru: 'Прошлая волна', kk: 'Алдыңғы толқын', en: 'Wave before' },
  { ru: 'Изменение', kk: 'Өзгеріс', en: 'Change' },
  { ru: 'К прошлой волне', kk: 'Алдыңғы толқынға қарағанда', en: 'Against the wave before' },
  {
    ru: 'Вероятность заметить отклонение в 1 балл',
    kk: '1 балл ауытқуды байқау ықтималдығы',
    en: 'Chance to see a deviation of 1 point',
  },
  { ru: 'Важность', kk: 'Маңыздылық', en: 'Importance' },
];
