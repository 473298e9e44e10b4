import type { Localized } from '../../core/lang';

/** Words of the map's sheet. */
export const MAP_TEXTS = {
  title: { ru: 'Карта опыта', kk: 'Тәжірибе картасы', en: 'Experience map' },
  source: {
    ru: 'Источник: волна «{wave}» · принято визитов: {n:int}, по плану: {planned:int} · ждут проверки: {waiting:int} · {status} · данные на {day:day}, {time} · {label}',
    kk: 'Дереккөз: «{wave}» толқыны · қабылданған визит: {n:int}, жоспар бойынша: {planned:int} · тексеруді күтіп тұр: {waiting:int} · {status} · деректер уақыты: {day:day}, {time} · {label}',
    en: 'Source: wave “{wave}” · visits accepted: {n:int}, planned: {planned:int} · awaiting review: {waiting:int} · {status} · data as of {day:day}, {time} · {label}',
  },
  mix: {
    ru: '▲ Состав точек продаж изменился: доля визитов в «{location}» — {after:percent}, в прошлой волне {before:percent}. Оценки могли измениться из-за этого.',
    kk: '▲ Сату нүктелерінің құрамы өзгерді: «{location}» визиттерінің үлесі — {after:percent}, алдыңғы толқында {before:percent}. Балл осыдан өзгерген болуы мүмкін.',
    en: '▲ The mix of locations has changed: “{location}” has {after:percent} of the visits, {before:percent} in the wave before. Ratings may have changed because of it.',
  },
  approximate: { ru: '{verdict} (приблизительно)', kk: '{verdict} (шамамен)', en: '{verdict} (approximate)' },
  noise: {
    ru: '{verdict}; отклонение в 1 балл будет заметно с вероятностью {power:percent}',
    kk: '{verdict}; 1 балл ауытқудың байқалу ықтималдығы: {power:percent}',
    en: '{verdict}; chance to see a deviation of 1 point: {power:percent}',
  },
  more: {
    ru: '{verdict}, нужно ещё не меньше {n:int}',
    kk: '{verdict}, тағы кемінде {n:int} қажет',
    en: '{verdict}, at least {n:int} more needed',
  },
  never: {
    ru: '{verdict} в прошлой волне, сравнить нельзя',
    kk: 'алдыңғы толқында {verdict}, салыстыруға болмайды',
    en: '{verdict} in the wave before, no comparison possible',
  },
  before: { ru: '{mean} (визитов: {n:int})', kk: '{mean} (визит: {n:int})', en: '{mean} (visits: {n:int})' },
  live: {
    ru: 'Таблица обновляется сама после каждого ответа и решения. Заметки пишите справа от неё, целевые оценки меняйте на листе точек контакта.',
    kk: 'Кесте әр жауап пен шешімнен кейін өзі жаңарады. Жазбаларды оның оң жағына жазыңыз, нысаналы баллды жанасу нүктелерінің парағында өзгертіңіз.',
    en: 'The table updates itself after each answer and decision. Write notes to the right of it; change targets on the sheet of touchpoints.',
  },
  noVisits: {
    ru: 'Принятых визитов пока нет, ждут проверки: {waiting:int}. Карта заполнится, когда визиты будут приняты.',
    kk: 'Әзірге қабылданған визит жоқ, тексеруді күтіп тұр: {waiting:int}. Визиттер қабылданғанда, карта толады.',
    en: 'No accepted visits yet, awaiting review: {waiting:int}. The map fills in as visits are accepted.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Headers of the map, in the order of its columns. */
export const MAP_HEADERS: readonly Localized[] = [
  { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' },
  { ru: 'Этап', kk: 'Кезең', en: 'Stage' },
  { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' },
  { ru: 'Визитов', kk: 'Визит саны', en: 'Visits' },
  { ru: 'Средняя оценка', kk: 'Орташа балл', en: 'Mean rating' },
  { ru: 'Целевая оценка', kk: 'Нысаналы балл', en: 'Target' },
  { ru: 'Отклонение', kk: 'Ауытқу', en: 'Deviation' },
  { ru: 'Заключение к цели', kk: 'Нысанаға қатысты тұжырым', en: 'Verdict against target' },
  { ru: 'Прошлая волна', kk: 'Алдыңғы толқын', en: 'Wave before' },
  { ru: 'Изменение', kk: 'Өзгеріс', en: 'Change' },
  { ru: 'Заключение об изменении', kk: 'Өзгеріс туралы тұжырым', en: 'Verdict on the change' },
  { ru: 'Важность', kk: 'Маңыздылық', en: 'Importance' },
];
