import type { ColumnNotes, FactNotes, ModelHelp } from '../../core/defineHelp';
import { TOUCH_PATHS_FACT, type TouchPath } from '../../facts/touchPaths';
import { PATHS_SAMPLE } from './sample';

const PATH_NOTES: FactNotes<TouchPath> = {
  path: {
    ru: 'Каналы в порядке касаний, между ними знак «>».',
    kk: 'Жанасу ретімен арналар, араларында «>» белгісі.',
    en: 'Channels in the order of the touches, with “>” between them.',
  },
  conversions: {
    ru: 'Сколько раз такая цепочка закончилась конверсией.',
    kk: 'Мұндай тізбек неше рет конверсиямен аяқталды.',
    en: 'How often such a path ended in a conversion.',
  },
  value: {
    ru: 'Выручка этих конверсий; пусто, если она неизвестна.',
    kk: 'Осы конверсиялардың түсімі; белгісіз болса, бос.',
    en: 'What these conversions brought; empty where it is not known.',
  },
  non_conversions: {
    ru: 'Сколько раз такая цепочка закончилась ничем.',
    kk: 'Мұндай тізбек неше рет нәтижесіз аяқталды.',
    en: 'How often such a path came to nothing.',
  },
};

const LENGTH_NOTES: ColumnNotes = {
  touches: {
    ru: 'Сколько касаний в цепочке.',
    kk: 'Тізбекте неше жанасу бар.',
    en: 'How many touches the path has.',
  },
  conversions: {
    ru: 'Цепочки такой длины, которые закончились конверсией.',
    kk: 'Конверсиямен аяқталған осындай ұзындықтағы тізбектер.',
    en: 'Paths of this length that ended in a conversion.',
  },
  others: {
    ru: 'Цепочки такой длины без конверсии.',
    kk: 'Осындай ұзындықтағы конверсиясыз тізбектер.',
    en: 'Paths of this length without a conversion.',
  },
  share: {
    ru: 'Какая часть всех конверсий приходится на цепочки такой длины.',
    kk: 'Барлық конверсияның қандай бөлігі осындай ұзындықтағы тізбектерге келеді.',
    en: 'What part of all conversions comes along paths of this length.',
  },
};

/** What people read of the report on paths before they use it. */
export const PATHS_HELP: ModelHelp = {
  model: 'paths',
  about: [
    {
      ru: 'Отчёт складывает касания каждого покупателя по времени в цепочки. Касания в одно время идут в порядке строк. Конверсия заканчивает цепочку, её собственное касание — последнее; в строке конверсии канал можно не указывать. Что осталось после — цепочка без конверсии.',
      kk: 'Есеп әр сатып алушының жанасуларын уақыты бойынша тізбектерге жинайды. Бір уақыттағы жанасулар жол ретімен тұрады. Конверсия тізбекті аяқтайды, оның өз жанасуы — соңғысы; конверсия жолында арнаны көрсетпеуге болады. Одан кейін қалғаны — конверсиясыз тізбек.',
      en: 'The report puts the touches of each customer into paths by time; touches at one time follow the rows. A conversion ends a path, its own touch being the last; its row may name no channel. What is left is a path without a conversion.',
    },
    {
      ru: 'Окно — сколько дней до конверсии касание ещё входит в её цепочку. Касания старше окна становятся отдельной цепочкой без конверсии, перерыв длиннее окна тоже заканчивает цепочку без конверсии.',
      kk: 'Терезе — жанасу конверсияға дейін неше күн бойы оның тізбегіне кіретіні. Терезеден ескі жанасулар бөлек конверсиясыз тізбек болады, терезеден ұзақ үзіліс те тізбекті конверсиясыз аяқтайды.',
      en: 'The window says for how many days before a conversion a touch is on its path. Older touches become a path of their own without a conversion, and a longer gap ends a path without one, too.',
    },
    {
      ru: 'Конверсия — «да», 1, дата, сумма, номер заказа или слово вроде «куплено» и «оплачено». Без этого столбца конверсией считается строка с выручкой; без обоих цепочка каждого покупателя принимается за одну конверсию, и видно только присутствие в цепочке.',
      kk: 'Конверсия — «иә», 1, күн, сома, тапсырыс нөмірі немесе «сатып алынды», «төленді» сияқты сөз. Бұл баған болмаса, түсімі бар жол конверсия деп саналады; екеуі де болмаса, әр сатып алушының тізбегі бір конверсия деп алынады да, тек тізбекте болуы көрінеді.',
      en: 'A conversion is “yes”, 1, a date, an amount, the number of an order or a word such as “bought” or “paid”. Without this column a row with a value is one; without both the path of each customer counts as one conversion, and only presence is seen.',
    },
    {
      ru: 'В отчёте нет имён покупателей: одинаковые цепочки сложены вместе. Список цепочек стоит на своём листе, по нему строится отчёт «Ассоциированные конверсии».',
      kk: 'Есепте сатып алушылардың аты жоқ: бірдей тізбектер біріктірілген. Тізбектер тізімі өз парағында тұрады, ол бойынша «Көмекші конверсиялар» есебі құрылады.',
      en: 'The report names no customers: equal paths stand together. The list of paths has a sheet of its own, from which the report “Associated conversions” is built.',
    },
  ],
  functions: {},
  tables: { paths_lengths: LENGTH_NOTES, [TOUCH_PATHS_FACT.id]: PATH_NOTES },
  sample: PATHS_SAMPLE,
};
