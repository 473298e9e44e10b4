import type { Localized } from '../../core/lang';

/** What a report on the experience map says first. */
export const FINDINGS = {
  preliminary: {
    ru: 'Заключения предварительные: приняты не все запланированные визиты (принято {n:int}).',
    kk: 'Тұжырымдар алдын ала берілген: жоспардағы визиттердің бәрі қабылданған жоқ (қабылданғаны: {n:int}).',
    en: 'Verdicts are preliminary: not all planned visits are accepted (accepted: {n:int}).',
  },
  down: {
    ru: '▼ «{name}» ({job}): {mean} при целевой {target}, значимо ниже (n = {n:int}, p {p:chance}). Создайте задачу.',
    kk: '▼ «{name}» ({job}): {mean}, нысаналы балл {target} — анық төмен (n = {n:int}, p {p:chance}). Тапсырма жасаңыз.',
    en: '▼ “{name}” ({job}): {mean}, target {target}, clearly lower (n = {n:int}, p {p:chance}). Make a task.',
  },
  up: {
    ru: '▲ «{name}» ({job}): {mean} при целевой {target}, значимо выше (n = {n:int}, p {p:chance}).',
    kk: '▲ «{name}» ({job}): {mean}, нысаналы балл {target} — анық жоғары (n = {n:int}, p {p:chance}).',
    en: '▲ “{name}” ({job}): {mean}, target {target}, clearly higher (n = {n:int}, p {p:chance}).',
  },
  fell: {
    ru: '▼ «{name}» ({job}): {before} → {mean} к прошлой волне, значимо ниже (n = {beforeN:int} и {n:int}, p {p:chance}). Создайте задачу.',
    kk: '▼ «{name}» ({job}): өткен толқыннан бері {before} → {mean}, анық төмен (n = {beforeN:int} және {n:int}, p {p:chance}). Тапсырма жасаңыз.',
    en: '▼ “{name}” ({job}): {before} → {mean} since the last wave, clearly lower (n = {beforeN:int} and {n:int}, p {p:chance}). Make a task.',
  },
  rose: {
    ru: '▲ «{name}» ({job}): {before} → {mean} к прошлой волне, значимо выше (n = {beforeN:int} и {n:int}, p {p:chance}).',
    kk: '▲ «{name}» ({job}): өткен толқыннан бері {before} → {mean}, анық жоғары (n = {beforeN:int} және {n:int}, p {p:chance}).',
    en: '▲ “{name}” ({job}): {before} → {mean} since the last wave, clearly higher (n = {beforeN:int} and {n:int}, p {p:chance}).',
  },
  watch: {
    ru: 'Стоит понаблюдать: {names:names}{more}. Отклонение видно, но среди {cells:int} одновременных проверок это может быть случайностью.',
    kk: 'Бақылауды қажет етеді: {names:names}{more}. Ауытқу байқалады, бірақ қатар жасалған {cells:int} тексеру ішінде бұл кездейсоқ болуы мүмкін.',
    en: 'Keep watching {names:names}{more}. A deviation shows, but among {cells:int} tests made together it may be chance.',
  },
  few: {
    ru: '– Мало визитов для заключения: {names:names}{more}. Нужно ещё визитов: {needed:int}.',
    kk: '– Тұжырым үшін визит аз: {names:names}{more}. Тағы қажет визит: {needed:int}.',
    en: '– Too few visits for a verdict: {names:names}{more}. More visits needed: {needed:int}.',
  },
  none: {
    ru: 'Принятых визитов нет. Проверьте визиты: карта считает только принятые.',
    kk: 'Қабылданған визит жоқ. Визиттерді тексеріңіз: картада тек қабылданғандары есептеледі.',
    en: 'No visits are accepted. Review the visits: only accepted ones count on the map.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a deviation's task is for, and when it is done. */
export const TASK_TEXTS = {
  goal: {
    ru: 'Опыт клиента на уровне целевой оценки',
    kk: 'Клиент тәжірибесін нысаналы балға жеткізу',
    en: 'Customers’ experience at the target',
  },
  criterion: {
    ru: 'Средняя оценка «{name}» в перепроверке не ниже {target}.',
    kk: 'Қайта тексеруде «{name}» орташа балы {target} немесе одан жоғары.',
    en: 'The mean rating of “{name}” in a recheck is {target} or higher.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
