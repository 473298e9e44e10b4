import type { ErrorDefinition } from '../../core/appError';

/** What a list of paths can lack altogether. */
export const ATTRIBUTION_RUN_ERRORS = {
  ATTRIBUTION_ALL_BAD: {
    code: 'ATTRIBUTION_ALL_BAD',
    text: {
      ru: 'Ни одной строки с цепочкой и числами не прочитать: {where}. Проверьте, те ли столбцы выбраны и тот ли разделитель указан в настройках.',
      kk: 'Тізбегі мен сандары бар бірде-бір жол оқылмады: {where}. Бағандар және баптаулардағы бөлгіш дұрыс таңдалғанын тексеріңіз.',
      en: 'Not one row with a path and numbers can be read: {where}. Check that the right columns are chosen, and the separator in the settings.',
    },
  },
  ATTRIBUTION_NO_CONVERSIONS: {
    code: 'ATTRIBUTION_NO_CONVERSIONS',
    text: {
      ru: 'Конверсий нет, распределять нечего: строк с цепочками — {rows:int}. Проверьте столбец в поле «Конверсии».',
      kk: 'Конверсия жоқ, бөлетін ештеңе жоқ: тізбегі бар жол — {rows:int}. «Конверсия» өрісіндегі бағанды тексеріңіз.',
      en: 'There are no conversions to share: {rows:int} {rows:plural:row|rows} with a path. Check the column in the field “Conversions”.',
    },
  },
  ATTRIBUTION_MANY_CHANNELS: {
    code: 'ATTRIBUTION_MANY_CHANNELS',
    text: {
      ru: 'Слишком много каналов: {channels:int}, посчитать можно до {most:int}. Проверьте столбец с цепочками и разделитель или объедините каналы.',
      kk: 'Арна тым көп: {channels:int}, {most:int} арнаға дейін есептеуге болады. Тізбек бағаны мен бөлгішті тексеріңіз немесе арналарды біріктіріңіз.',
      en: 'Too many channels: {channels:int}; up to {most:int} can be worked out. Check the column of paths and the separator, or join channels.',
    },
  },
  ATTRIBUTION_TOO_LONG: {
    code: 'ATTRIBUTION_TOO_LONG',
    text: {
      ru: 'Цепь Маркова порядка {order:int} для этих цепочек слишком велика (каналов — {channels:int}). Выберите в настройках порядок меньше или объедините каналы.',
      kk: 'Бұл тізбектер үшін {order:int}-ретті Марков тізбегі тым үлкен (арна — {channels:int}). Баптаулардан кішірек ретті таңдаңыз немесе арналарды біріктіріңіз.',
      en: 'The Markov chain of order {order:int} is too large for these paths ({channels:int} {channels:plural:channel|channels}). Choose a smaller order in the settings, or join channels.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
