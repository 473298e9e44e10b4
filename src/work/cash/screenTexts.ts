import type { Localized } from '../../core/lang';

/** What the screen of the cash journey says. */
export const CASH_SCREEN = {
  noNumbers: {
    ru: 'На листе «{sheet}» ещё нет чисел. Впишите минимум, базу и максимум; доли — в процентах.',
    kk: '«{sheet}» парағында әлі сан жоқ. Ең төмен, базалық және ең жоғары мәнін жазыңыз; үлестерді — пайызбен.',
    en: 'Sheet “{sheet}” has no numbers yet. Enter minimum, base and maximum; rates in percent.',
  },
  more: {
    ru: 'Ещё таких же: {n:int}. Исправьте показанные строки, и появятся следующие.',
    kk: 'Осындай тағы бар: {n:int}. Көрсетілген жолдарды түзетіңіз, содан кейін келесілері шығады.',
    en: '{n:int} more like this. Correct the rows shown, and the next ones will appear.',
  },
  profit: { ru: '{profit:money} {period}', kk: '{period} {profit:money}', en: '{profit:money} {period}' },
  measured: {
    ru: 'Измерено чисел: {n:int} из {all:int}, остальные — оценки и допущения. Прибыль не надёжнее самого слабого из них.',
    kk: 'Өлшенген сан: {all:int} ішінен {n:int}, қалғандары — пікір мен жорамал. Пайданың сенімділігі солардың ең әлсізінен аспайды.',
    en: 'Numbers measured: {n:int} of {all:int}, the others are judged or assumed. The profit is no surer than the weakest of them.',
  },
  noChannels: {
    ru: 'Ни плана каналов, ни выгрузок ещё нет.',
    kk: 'Әзірге арналар жоспары да, экспорт та жоқ.',
    en: 'There is neither a plan of channels nor an export yet.',
  },
  channels: {
    ru: 'Выгрузок: {exports:int}. Строк в плане каналов: {plan:int}.',
    kk: 'Экспорт: {exports:int}. Арналар жоспарындағы жол: {plan:int}.',
    en: 'Exports: {exports:int}. Rows in the plan of channels: {plan:int}.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What the answer to a goal says. */
export const GOAL_TEXTS = {
  reached: {
    ru: 'Чтобы прибыль была {profit:money} {period}, показатель «{metric}» должен быть {value} (на уровне «{level}» — {is}). Остальное — на уровне «{level}».',
    kk: 'Пайда {period} {profit:money} болуы үшін «{metric}» көрсеткіші {value} болуы керек («{level}» деңгейінде — {is}). Қалғаны — «{level}» деңгейінде.',
    en: 'For a profit of {profit:money} {period} the metric “{metric}” has to be {value} (on the level “{level}” it is {is}). The rest stays on the level “{level}”.',
  },
  already: {
    ru: 'На уровне «{level}» прибыль уже {profit:money} {period}: показатель «{metric}» менять не нужно.',
    kk: '«{level}» деңгейінде пайда {period} {profit:money} болып тұр: «{metric}» көрсеткішін өзгертудің қажеті жоқ.',
    en: 'On the level “{level}” the profit is {profit:money} {period} already: the metric “{metric}” need not change.',
  },
  noEffect: {
    ru: 'На уровне «{level}» прибыль от показателя «{metric}» не зависит: она {now:money} {period} при любом его значении. Выберите другой показатель.',
    kk: '«{level}» деңгейінде пайда «{metric}» көрсеткішіне тәуелді емес: оның кез келген мәнінде {period} {now:money}. Басқа көрсеткішті таңдаңыз.',
    en: 'On the level “{level}” the profit does not depend on the metric “{metric}”: it is {now:money} {period} whatever its value. Choose another metric.',
  },
  beyond: {
    ru: 'Прибыли {profit:money} {period} одним показателем «{metric}» не достичь: нужно {value}, предел — {limit}. На пределе прибыль — {best:money}. Измените и другие показатели.',
    kk: 'Пайданы бір «{metric}» көрсеткішімен {period} {profit:money} деңгейіне жеткізу мүмкін емес: {value} керек, шегі — {limit}. Шекте пайда — {best:money}. Басқа көрсеткіштерді де өзгертіңіз.',
    en: 'A profit of {profit:money} {period} cannot be reached by the metric “{metric}” alone: it takes {value}, the limit is {limit}. At the limit the profit is {best:money}. Change other metrics too.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
