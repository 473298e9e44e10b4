import type { ErrorDefinition } from '../../core/appError';
import type { Localized } from '../../core/lang';
import { ARGUMENT_MISSING_TEXT } from '../../data/argumentMissingText';

/** Texts by code: a code written twice would cost every formula its bytes. */
const TEXTS = {
  PATHS_ARGUMENT_MISSING: ARGUMENT_MISSING_TEXT,
  PATHS_EMPTY: {
    ru: 'Пустая цепочка касаний: {where}. Впишите каналы или очистите числа этой строки.',
    kk: 'Жанасу тізбегі бос: {where}. Арналарды жазыңыз немесе осы жолдағы сандарды өшіріңіз.',
    en: 'An empty path: {where}. Enter its channels, or clear the numbers of this row.',
  },
  PATHS_EMPTY_STEP: {
    ru: 'Пустой шаг в цепочке: {where}. Впишите канал или уберите лишний разделитель. Если этот знак стоит внутри названий, укажите другой разделитель аргументом separator.',
    kk: 'Тізбекте бос қадам бар: {where}. Арнаны жазыңыз немесе артық бөлгішті алып тастаңыз. Бұл белгі атаулардың ішінде тұрса, separator аргументімен басқа бөлгішті көрсетіңіз.',
    en: 'An empty step in a path: {where}. Enter the channel or take the extra separator out. If this sign stands inside names, give another one as separator.',
  },
  PATHS_NOT_PATH: {
    ru: 'Вместо цепочки касаний — дата или флажок: {where}. Впишите каналы текстом, например Поиск > Почта.',
    kk: 'Жанасу тізбегінің орнында күн немесе құсбелгі тұр: {where}. Арналарды мәтінмен жазыңыз, мысалы Іздеу > Пошта.',
    en: 'A date or a tick in place of a path: {where}. Enter the channels as text, for example Search > Mail.',
  },
  PATHS_TOTALS_INSIDE: {
    ru: 'В диапазон попала итоговая строка: {where}. Закончите диапазоны строкой выше, иначе конверсии посчитаются дважды.',
    kk: 'Ауқымға қорытынды жол кіріп кеткен: {where}. Ауқымдарды бір жол жоғары аяқтаңыз, әйтпесе конверсия екі рет есептеледі.',
    en: 'The totals row is inside the range: {where}. End the ranges one row higher, or conversions count twice.',
  },
  PATHS_NOT_NUMBER: {
    ru: 'Не число: {where}. Введите число, например 12 или 1234,50; пустая ячейка — ноль.',
    kk: 'Сан емес: {where}. Сан жазыңыз, мысалы 12 немесе 1234,50; бос ұяшық — нөл.',
    en: 'Not a number: {where}. Enter a number, for example 12 or 1234.50; an empty cell is zero.',
  },
  PATHS_NEGATIVE: {
    ru: 'Отрицательное число: {where}. Введите число не меньше нуля.',
    kk: 'Теріс сан: {where}. Нөлден кем емес санды жазыңыз.',
    en: 'A negative number: {where}. Enter a number not below zero.',
  },
  PATHS_NO_CONVERSIONS: {
    ru: 'В цепочках нет ни одной конверсии, и распределять по каналам нечего. Проверьте столбец аргумента conversions.',
    kk: 'Тізбектерде бірде-бір конверсия жоқ, арналарға бөлетін ештеңе жоқ. conversions аргументінің бағанын тексеріңіз.',
    en: 'No path has a conversion, so there is nothing to credit channels with. Check the column of the argument conversions.',
  },
  PATHS_MODEL_UNKNOWN: {
    ru: 'Нет такой модели: аргумент model, значение «{value}». Введите один из кодов: first, last, linear, position, decay, markov, markov2, markov3, shapley.',
    kk: 'Мұндай модель жоқ: model аргументі, «{value}» мәні. Мына кодтардың бірін жазыңыз: first, last, linear, position, decay, markov, markov2, markov3, shapley.',
    en: 'There is no such model: argument model, value “{value}”. Enter one of the codes: first, last, linear, position, decay, markov, markov2, markov3, shapley.',
  },
  PATHS_OTHER_SEPARATOR: {
    ru: 'Похоже, между касаниями стоит «{meant}», а не «{separator}». Укажите «{meant}» аргументом separator. Если это часть названий, укажите там «{separator}».',
    kk: 'Жанасулардың арасында «{separator}» емес, «{meant}» тұрған сияқты. separator аргументіне «{meant}» белгісін жазыңыз. Бұл атаулардың бөлігі болса, онда «{separator}» белгісін жазыңыз.',
    en: 'It seems that “{meant}” stands between the touches, not “{separator}”. Give “{meant}” as separator. If it is a part of names, give “{separator}” there.',
  },
  PATHS_MANY_CHANNELS: {
    ru: 'Слишком много каналов для цепи Маркова: {channels:int}, а можно до {most:int}. Проверьте разделитель, объедините редкие каналы или выберите другую модель, например linear.',
    kk: 'Марков тізбегі үшін арна тым көп: {channels:int}, ең көбі {most:int}. Бөлгішті тексеріңіз, сирек арналарды біріктіріңіз немесе басқа модельді таңдаңыз, мысалы linear.',
    en: 'Too many channels for a Markov chain: {channels:int}, at most {most:int}. Check the separator, merge rare channels, or choose another model, for example linear.',
  },
  PATHS_CHAIN_TOO_LARGE: {
    ru: 'Цепочки слишком длинные и разные, чтобы решить цепь Маркова точно. Введите меньший порядок, например markov, или объедините редкие каналы.',
    kk: 'Тізбектер тым ұзын әрі әртүрлі, Марков тізбегін дәл шешу мүмкін болмады. Ретін азайтыңыз, мысалы markov, немесе сирек арналарды біріктіріңіз.',
    en: 'The paths are too long and too different to solve the Markov chain exactly. Choose a lower order, for example markov, or merge rare channels.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What only ATTRIBUTION and ASSISTED can get wrong. */
export function pathsError(code: keyof typeof TEXTS): ErrorDefinition {
  return { code, text: TEXTS[code] };
}
