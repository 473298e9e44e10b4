import type { Localized } from '../../core/lang';

/** What can be wrong with the plan of channels and with tags: the sheet and its cell, or its row. */
export const PLAN_SAYS = {
  noPeriod: {
    ru: 'Не указан период: лист «{sheet}», ячейка {cell}. Впишите любой день периода, например 01.11.2026.',
    kk: 'Уақыт аралығы көрсетілмеген: «{sheet}» парағы, {cell} ұяшығы. Аралықтың кез келген күнін жазыңыз, мысалы 01.11.2026.',
    en: 'No period: sheet “{sheet}”, cell {cell}. Enter any day of the period, for example 2026-11-01.',
  },
  period: {
    ru: 'Непонятный период: лист «{sheet}», ячейка {cell}, значение «{value}». Впишите любой день периода, например 01.11.2026.',
    kk: 'Уақыт аралығы түсініксіз: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Аралықтың кез келген күнін жазыңыз, мысалы 01.11.2026.',
    en: 'Unreadable period: sheet “{sheet}”, cell {cell}, value “{value}”. Enter any day of the period, for example 2026-11-01.',
  },
  noChannel: {
    ru: 'Не указан канал: лист «{sheet}», ячейка {cell}. Впишите название канала.',
    kk: 'Арна көрсетілмеген: «{sheet}» парағы, {cell} ұяшығы. Арнаның атауын жазыңыз.',
    en: 'No channel: sheet “{sheet}”, cell {cell}. Enter the channel’s name.',
  },
  number: {
    ru: 'Не число: лист «{sheet}», ячейка {cell}, значение «{value}». Введите только число, без валюты и слов, например 50000.',
    kk: 'Сан емес: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Валютасыз және сөзсіз, тек санды жазыңыз, мысалы 50000.',
    en: 'Not a number: sheet “{sheet}”, cell {cell}, value “{value}”. Enter the number alone, without currency or words, for example 50000.',
  },
  text: {
    ru: 'Число записано текстом: лист «{sheet}», ячейка {cell}, значение «{value}». Отчёт прочтёт его, а формулы листа — нет. Введите только число.',
    kk: 'Сан мәтін болып жазылған: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Есеп оны оқиды, ал парақтағы формулалар оқымайды. Тек санды жазыңыз.',
    en: 'A number written as text: sheet “{sheet}”, cell {cell}, value “{value}”. The report reads it, formulas of the sheet do not. Enter the number alone.',
  },
  negative: {
    ru: 'Отрицательное число: лист «{sheet}», ячейка {cell}, значение «{value}». Введите ноль или больше.',
    kk: 'Теріс сан: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Нөл немесе одан үлкен сан жазыңыз.',
    en: 'Negative number: sheet “{sheet}”, cell {cell}, value “{value}”. Enter zero or more.',
  },
  clicks: {
    ru: 'Кликов больше, чем показов: лист «{sheet}», строка {row}, канал «{channel}», клики — {clicks:int}, показы — {impressions:int}. Проверьте оба числа.',
    kk: 'Клик көрсетілімнен көп: «{sheet}» парағы, {row}-жол, «{channel}» арнасы, клик — {clicks:int}, көрсетілім — {impressions:int}. Екі санды да тексеріңіз.',
    en: 'More clicks than impressions: sheet “{sheet}”, row {row}, channel “{channel}”, {clicks:int} clicks, {impressions:int} impressions. Check both numbers.',
  },
  twice: {
    ru: 'Канал «{channel}» стоит в одном периоде дважды: лист «{sheet}», строки {first} и {row}. Оставьте одну из них.',
    kk: '«{channel}» арнасы бір уақыт аралығында екі рет тұр: «{sheet}» парағы, {first}-жол мен {row}-жол. Біреуін қалдырыңыз.',
    en: 'Channel “{channel}” stands twice in one period: sheet “{sheet}”, rows {first} and {row}. Keep one of them.',
  },
  tagNoChannel: {
    ru: 'У меток нет канала: лист «{sheet}», ячейка {cell}. Впишите канал, к которому они относятся.',
    kk: 'Белгілердің арнасы жоқ: «{sheet}» парағы, {cell} ұяшығы. Олар жататын арнаны жазыңыз.',
    en: 'Tags without a channel: sheet “{sheet}”, cell {cell}. Enter the channel they belong to.',
  },
  tagBlank: {
    ru: 'Канал «{channel}» без меток: лист «{sheet}», строка {row}. Впишите хотя бы одну метку: пустые подходят всем ссылкам.',
    kk: '«{channel}» арнасының белгісі жоқ: «{sheet}» парағы, {row}-жол. Кемінде бір белгі жазыңыз: бос белгілер кез келген сілтемеге сәйкес келеді.',
    en: 'Channel “{channel}” has no tags: sheet “{sheet}”, row {row}. Enter one tag at least: blank ones fit every link.',
  },
  tagTwice: {
    ru: 'Одни и те же метки отнесены к разным каналам: лист «{sheet}», строки {first} и {row}. Оставьте одну из них.',
    kk: 'Бір белгілер әртүрлі арнаға жатқызылған: «{sheet}» парағы, {first}-жол мен {row}-жол. Біреуін қалдырыңыз.',
    en: 'The same tags belong to different channels: sheet “{sheet}”, rows {first} and {row}. Keep one of them.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
