import type { Localized } from '../../core/lang';

/** What can be wrong with shoppers, quotas and the plan, in words: what, where, what to do. */
export const PLAN_PROBLEMS = {
  emptyShoppers: {
    ru: 'Впишите на лист «{sheet}» коды исполнителей, по одному в строке: S1, S2. Имена храните в другом файле.',
    kk: '«{sheet}» парағына орындаушылардың кодтарын жазыңыз, әр жолға біреуден: S1, S2. Аты-жөндерін басқа файлда сақтаңыз.',
    en: 'On sheet “{sheet}” write the codes of the shoppers, one a row: S1, S2. Keep their names in another file.',
  },
  emptyQuotas: {
    ru: 'Впишите на лист «{sheet}», сколько визитов нужно: в каждой строке задача клиента, точка продаж, волна и число визитов.',
    kk: '«{sheet}» парағына қанша визит керегін жазыңыз: әр жолда клиент шаруасы, сату нүктесі, толқын және визит саны.',
    en: 'On sheet “{sheet}” write how many visits are wanted: a job, a location, a wave and the number of visits in each row.',
  },
  nameTyped: {
    ru: 'Вместо кода вписано имя: лист «{sheet}», ячейка {cell}. Замените его кодом, например «{free}», а имена храните в другом файле.',
    kk: 'Кодтың орнына аты-жөні жазылған: «{sheet}» парағы, {cell} ұяшығы. Оны кодпен алмастырыңыз, мысалы «{free}», ал аты-жөндерді басқа файлда сақтаңыз.',
    en: 'A name stands in place of a code: sheet “{sheet}”, cell {cell}. Replace it by a code, for example “{free}”, and keep names in another file.',
  },
  unknownCode: {
    ru: 'На листе «{other}» нет такого кода: лист «{sheet}», ячейка {cell}, значение «{value}». Введите код с листа «{other}».',
    kk: '«{other}» парағында мұндай код жоқ: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. «{other}» парағындағы кодты жазыңыз.',
    en: 'Sheet “{other}” has no such code: sheet “{sheet}”, cell {cell}, value “{value}”. Enter a code from sheet “{other}”.',
  },
  unknownWord: {
    ru: 'Непонятное значение: лист «{sheet}», ячейка {cell}, значение «{value}». Выберите слово из списка в ячейке или очистите её.',
    kk: 'Түсініксіз мән: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Ұяшықтағы тізімнен сөз таңдаңыз немесе ұяшықты тазалаңыз.',
    en: 'The value is not understood: sheet “{sheet}”, cell {cell}, value “{value}”. Choose a word from the list in the cell or clear it.',
  },
  payWrong: {
    ru: 'Оплата за визит не подходит: лист «{sheet}», ячейка {cell}, значение «{value}». Введите число от 0: без него сумма не считается.',
    kk: 'Визит ақысы жарамайды: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. 0 немесе одан үлкен сан жазыңыз: онсыз сома есептелмейді.',
    en: 'The pay for a visit does not fit: sheet “{sheet}”, cell {cell}, value “{value}”. Enter 0 or more: there is no sum without it.',
  },
  quotaTwice: {
    ru: 'Квота повторяется: лист «{sheet}», строки {first} и {row}. Оставьте одну строку на задачу клиента, точку продаж и волну.',
    kk: 'Квота қайталанған: «{sheet}» парағы, {first}-жол және {row}-жол. Клиент шаруасы, сату нүктесі және толқын үшін бір жол қалдырыңыз.',
    en: 'The quota is there twice: sheet “{sheet}”, rows {first} and {row}. Leave one row for a job, a location and a wave.',
  },
  quotaWrong: {
    ru: 'Число визитов не подходит: лист «{sheet}», ячейка {cell}, значение «{value}». Введите целое число от 0 до {most:int}.',
    kk: 'Визит саны жарамайды: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. 0–{most:int} аралығындағы бүтін санды жазыңыз.',
    en: 'The number of visits does not fit: sheet “{sheet}”, cell {cell}, value “{value}”. Enter a whole number from 0 to {most:int}.',
  },
  windowsWrong: {
    ru: 'Число частей волны не подходит: лист «{sheet}», ячейка {cell}, значение «{value}». Введите целое число от 1 до {most:int}: столько дней в волне.',
    kk: 'Толқын бөліктерінің саны жарамайды: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. 1–{most:int} аралығындағы бүтін санды жазыңыз: толқында сонша күн бар.',
    en: 'The number of parts does not fit: sheet “{sheet}”, cell {cell}, value “{value}”. Enter a whole number from 1 to {most:int}: the wave has so many days.',
  },
  windowText: {
    ru: 'Срок визита — не дата: лист «{sheet}», строка {row}; всего таких строк: {n:int}. Введите даты или очистите ячейки: тогда срок — вся волна.',
    kk: 'Визит мерзімі күн емес: «{sheet}» парағы, {row}-жол; мұндай жол саны: {n:int}. Күндерді жазыңыз немесе ұяшықтарды тазалаңыз: онда мерзім — бүкіл толқын.',
    en: 'The days of the visit are no dates: sheet “{sheet}”, row {row}; rows like this: {n:int}. Enter dates or clear the cells: then the whole wave counts.',
  },
  windowOrder: {
    ru: 'Срок визита кончается раньше, чем начинается: лист «{sheet}», строка {row}; всего таких строк: {n:int}. Исправьте даты.',
    kk: 'Визит мерзімі басталмай жатып аяқталады: «{sheet}» парағы, {row}-жол; мұндай жол саны: {n:int}. Күндерді түзетіңіз.',
    en: 'The days of the visit end before they begin: sheet “{sheet}”, row {row}; rows like this: {n:int}. Correct the dates.',
  },
  windowOutside: {
    ru: 'Срок визита выходит за волну: лист «{sheet}», строка {row}; всего таких строк: {n:int}. Исправьте даты визита или волны.',
    kk: 'Визит мерзімі толқыннан шығып кетеді: «{sheet}» парағы, {row}-жол; мұндай жол саны: {n:int}. Визиттің не толқынның күндерін түзетіңіз.',
    en: 'The days of the visit are outside the wave: sheet “{sheet}”, row {row}; rows like this: {n:int}. Correct the days of the visit or of the wave.',
  },
  shopperGone: {
    ru: 'Исполнителя «{value}» нет на листе «{other}», а визитов у него — {n:int}: лист «{sheet}», строка {row}. Верните строку с этим кодом или впишите в план другой.',
    kk: '«{other}» парағында «{value}» орындаушысы жоқ, ал оның визиті — {n:int}: «{sheet}» парағы, {row}-жол. Осы коды бар жолды қайтарыңыз немесе жоспарға басқа код жазыңыз.',
    en: 'Sheet “{other}” has no shopper “{value}”, who has {n:int} {n:plural:visit|visits}: sheet “{sheet}”, row {row}. Put the row with this code back or enter another code in the plan.',
  },
  planName: {
    ru: 'В плане вместо кода исполнителя вписано имя: лист «{sheet}», строка {row}; всего таких строк: {n:int}. Замените имя кодом с листа «{other}».',
    kk: 'Жоспарда орындаушы кодының орнына аты-жөні жазылған: «{sheet}» парағы, {row}-жол; мұндай жол саны: {n:int}. Оны «{other}» парағындағы кодпен алмастырыңыз.',
    en: 'The plan has a name in place of a shopper’s code: sheet “{sheet}”, row {row}; rows like this: {n:int}. Replace it by a code from sheet “{other}”.',
  },
  notOfJob: {
    ru: 'Исполнитель не играет эту задачу клиента: лист «{sheet}», строка {row}, исполнитель «{value}»; всего таких строк: {n:int}. Впишите другого или добавьте задачу на листе «{other}».',
    kk: 'Орындаушы бұл клиент шаруасын ойнамайды: «{sheet}» парағы, {row}-жол, «{value}» орындаушысы; мұндай жол саны: {n:int}. Басқасын жазыңыз немесе «{other}» парағында шаруаны қосыңыз.',
    en: 'The shopper does not play this job: sheet “{sheet}”, row {row}, shopper “{value}”; rows like this: {n:int}. Enter another one or add the job on sheet “{other}”.',
  },
  lockoutBroken: {
    ru: 'Исполнитель придёт в ту же точку продаж раньше чем через {days:int} {days:plural:день|дня|дней}: лист «{sheet}», строка {row}, исполнитель «{value}»; всего таких строк: {n:int}. Впишите другого или раздвиньте сроки.',
    kk: 'Орындаушы сол сату нүктесіне {days:int} күн өтпей қайта барады: «{sheet}» парағы, {row}-жол, «{value}» орындаушысы; мұндай жол саны: {n:int}. Басқасын жазыңыз немесе мерзімдерді алшақтатыңыз.',
    en: 'The shopper may come to the same location within {days:int} {days:plural:day|days}: sheet “{sheet}”, row {row}, shopper “{value}”; rows like this: {n:int}. Enter another one or move the days apart.',
  },
  capBroken: {
    ru: 'Исполнителю не хватит дней: в день — не больше {cap:int} визитов, лист «{sheet}», строка {row}, исполнитель «{value}»; всего таких строк: {n:int}. Впишите другого или продлите срок.',
    kk: 'Орындаушыға күн жетпейді: күніне ең көбі {cap:int} визит, «{sheet}» парағы, {row}-жол, «{value}» орындаушысы; мұндай жол саны: {n:int}. Басқасын жазыңыз немесе мерзімді ұзартыңыз.',
    en: 'The shopper has too few days: at most {cap:int} {cap:plural:visit|visits} a day, sheet “{sheet}”, row {row}, shopper “{value}”; rows like this: {n:int}. Enter another one or give more days.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
