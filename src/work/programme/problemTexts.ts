import type { Localized } from '../../core/lang';

/** What can be wrong with the programme's sheets, in words: what, where, what to do. */
export const PROBLEMS = {
  noSheet: {
    ru: 'Нет листа «{title}». Создайте листы программы визитов.',
    kk: '«{title}» парағы жоқ. Визит бағдарламасының парақтарын жасаңыз.',
    en: 'There is no sheet “{title}”. Make the sheets of the visit programme.',
  },
  emptyJobs: {
    ru: 'Впишите на лист «{sheet}», за чем клиенты приходят: одна задача клиента в строке, например «Быстро взять кофе по дороге». Код — любой короткий: J1, J2.',
    kk: '«{sheet}» парағына клиенттердің не үшін келетінін жазыңыз: әр жолға бір клиент шаруасы, мысалы «Жолай тез кофе алып кету». Код қысқа болсын: J1, J2.',
    en: 'On sheet “{sheet}” write what customers come for, one job a row, for example “Grab a coffee on the way”. Any short code will do: J1, J2.',
  },
  emptyLocations: {
    ru: 'Впишите на лист «{sheet}» адреса, куда пойдут тайные покупатели: один адрес в строке, коды — L1, L2.',
    kk: '«{sheet}» парағына құпия сатып алушылар баратын мекенжайларды жазыңыз: әр жолға бір мекенжай, кодтары — L1, L2.',
    en: 'On sheet “{sheet}” write the addresses that shoppers go to, one a row, with codes such as L1, L2.',
  },
  emptyTouchpoints: {
    ru: 'Впишите на лист «{sheet}» всё, с чем клиент встречается за визит: 10–15 точек контакта по порядку, коды — P1, P2. Значение столбцов — в заметках к заголовкам.',
    kk: '«{sheet}» парағына клиенттің визит кезінде кездесетінінің бәрін жазыңыз: ретімен 10–15 жанасу нүктесі, кодтары — P1, P2. Бағандардың мағынасы баған атауларының ескертпелерінде.',
    en: 'On sheet “{sheet}” write all that a customer meets during a visit: 10 to 15 touchpoints in their order, with codes such as P1, P2. Notes on the headers explain the columns.',
  },
  emptyWaves: {
    ru: 'Впишите на лист «{sheet}» хотя бы одну волну, то есть период визитов: код W1, название, даты начала и конца.',
    kk: '«{sheet}» парағына кемінде бір толқынды, яғни визиттер жасалатын кезеңді жазыңыз: W1 коды, атауы, басталу және аяқталу күні.',
    en: 'On sheet “{sheet}” write one wave at least, the period in which visits are made: code W1, a name, the first and the last day.',
  },
  blankCode: {
    ru: 'Не указан код: лист «{sheet}», ячейка {cell}. Введите код, которого ещё нет, например «{free}».',
    kk: 'Код көрсетілмеген: «{sheet}» парағы, {cell} ұяшығы. Әлі қолданылмаған кодты жазыңыз, мысалы «{free}».',
    en: 'No code: sheet “{sheet}”, cell {cell}. Enter a code that is not there yet, for example “{free}”.',
  },
  badCode: {
    ru: 'Код не подходит: лист «{sheet}», ячейка {cell}, значение «{value}». Нужны буквы, цифры, точка, дефис или подчёркивание, не больше 20 знаков, например «{free}».',
    kk: 'Код жарамайды: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Әріп, цифр, нүкте, дефис не астыңғы сызық керек, ең көбі 20 таңба, мысалы «{free}».',
    en: 'The code does not fit: sheet “{sheet}”, cell {cell}, value “{value}”. Use letters, digits, points, hyphens or underscores, 20 characters at most, for example “{free}”.',
  },
  sameCode: {
    ru: 'Код повторяется: лист «{sheet}», ячейка {cell}, значение «{value}». Введите другой код, например «{free}».',
    kk: 'Код қайталанған: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Басқа код жазыңыз, мысалы «{free}».',
    en: 'The code is there twice: sheet “{sheet}”, cell {cell}, value “{value}”. Enter another code, for example “{free}”.',
  },
  blank: {
    ru: 'Пусто: лист «{sheet}», ячейка {cell}, столбец «{column}». Заполните ячейку.',
    kk: 'Бос: «{sheet}» парағы, {cell} ұяшығы, «{column}» бағаны. Ұяшықты толтырыңыз.',
    en: 'Empty: sheet “{sheet}”, cell {cell}, column “{column}”. Fill in the cell.',
  },
  noName: {
    ru: 'Нет названия ни на одном языке: лист «{sheet}», строка {row}. Заполните название хотя бы на одном языке.',
    kk: 'Бірде-бір тілде атауы жоқ: «{sheet}» парағы, {row}-жол. Атауын кемінде бір тілде жазыңыз.',
    en: 'No name in any language: sheet “{sheet}”, row {row}. Enter the name in one language at least.',
  },
  sameName: {
    ru: 'Одно название у двух строк: лист «{sheet}», строки {first} и {row}, значение «{value}». Назовите их по-разному.',
    kk: 'Екі жолдың атауы бірдей: «{sheet}» парағы, {first}-жол және {row}-жол, «{value}» мәні. Оларды әртүрлі атаңыз.',
    en: 'Two rows have one name: sheet “{sheet}”, rows {first} and {row}, value “{value}”. Name them differently.',
  },
  unknownJob: {
    ru: 'Нет задачи клиента с таким кодом: лист «{sheet}», ячейка {cell}, значение «{value}». Введите коды с листа «{jobs}» через запятую.',
    kk: 'Мұндай коды бар клиент шаруасы жоқ: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. «{jobs}» парағындағы кодтарды үтір арқылы жазыңыз.',
    en: 'There is no job with this code: sheet “{sheet}”, cell {cell}, value “{value}”. Enter codes from sheet “{jobs}” with commas between them.',
  },
  unknownStage: {
    ru: 'Нет такого этапа: лист «{sheet}», ячейка {cell}, значение «{value}». Выберите этап из списка в ячейке.',
    kk: 'Мұндай кезең жоқ: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Кезеңді ұяшықтағы тізімнен таңдаңыз.',
    en: 'There is no such stage: sheet “{sheet}”, cell {cell}, value “{value}”. Choose the stage from the list in the cell.',
  },
  unknownCritical: {
    ru: 'Непонятная отметка: лист «{sheet}», ячейка {cell}, значение «{value}». Выберите «да» или очистите ячейку.',
    kk: 'Түсініксіз белгі: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. «Иә» дегенді таңдаңыз немесе ұяшықты тазалаңыз.',
    en: 'The mark is not understood: sheet “{sheet}”, cell {cell}, value “{value}”. Choose “yes” or clear the cell.',
  },
  targetText: {
    ru: 'Целевая оценка — не число: лист «{sheet}», ячейка {cell}, значение «{value}». Введите число от 1 до 5.',
    kk: 'Нысаналы балл сан емес: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. 1–5 аралығындағы санды жазыңыз.',
    en: 'The target is not a number: sheet “{sheet}”, cell {cell}, value “{value}”. Enter a number from 1 to 5.',
  },
  targetRange: {
    ru: 'Целевая оценка вне границ 1–5: лист «{sheet}», ячейка {cell}, значение «{value}». Введите число от 1 до 5.',
    kk: 'Нысаналы балл 1–5 шегінен тыс: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. 1–5 аралығындағы санды жазыңыз.',
    en: 'The target is outside 1–5: sheet “{sheet}”, cell {cell}, value “{value}”. Enter a number from 1 to 5.',
  },
  noTouchpoints: {
    ru: 'У задачи клиента «{job}» нет ни одной точки контакта: лист «{sheet}». Добавьте точки контакта с кодом задачи «{code}».',
    kk: '«{job}» клиент шаруасының бірде-бір жанасу нүктесі жоқ: «{sheet}» парағы. Шаруа коды «{code}» болатын жанасу нүктелерін қосыңыз.',
    en: 'The job “{job}” has no touchpoint: sheet “{sheet}”. Add touchpoints with the job code “{code}”.',
  },
  noLanguage: {
    ru: 'Для задачи клиента «{job}» нет языка, на котором заполнены все названия: её собственное и точек контакта. Заполните названия на листе «{sheet}» хотя бы на одном языке.',
    kk: '«{job}» клиент шаруасының өз атауы мен жанасу нүктелерінің атауы түгел толтырылған тіл жоқ. «{sheet}» парағында атауларды кемінде бір тілде толық жазыңыз.',
    en: 'There is no language in which the job “{job}” and all of its touchpoints have names. Enter the names on sheet “{sheet}” in one language at least.',
  },
  fewTouchpoints: {
    ru: 'Точек контакта у задачи клиента «{job}» — {n:int}, рекомендуется от 10 до 15: по меньшему числу путь клиента не виден. Добавьте точки контакта на листе «{sheet}».',
    kk: '«{job}» клиент шаруасының жанасу нүктесі — {n:int}, ұсынылатыны 10–15: азырақ болса, клиент жолы көрінбейді. «{sheet}» парағына жанасу нүктелерін қосыңыз.',
    en: 'The job “{job}” has {n:int} {n:plural:touchpoint|touchpoints}, 10 to 15 are advised: fewer do not show the journey. Add touchpoints on sheet “{sheet}”.',
  },
  manyTouchpoints: {
    ru: 'Точек контакта у задачи клиента «{job}» — {n:int}, рекомендуется от 10 до 15: длинную анкету заполняют небрежно. Уберите с листа «{sheet}» менее важные.',
    kk: '«{job}» клиент шаруасының жанасу нүктесі — {n:int}, ұсынылатыны 10–15: ұзын сауалнама немқұрайлы толтырылады. «{sheet}» парағынан маңызы төменірегін алып тастаңыз.',
    en: 'The job “{job}” has {n:int} touchpoints, 10 to 15 are advised: a long form is filled in carelessly. Take the less important ones off sheet “{sheet}”.',
  },
  tooManyTouchpoints: {
    ru: 'Точек контакта у задачи клиента «{job}» — {n:int}, в одну анкету помещается не больше {most:int}. Уберите лишние с листа «{sheet}» или распределите их по задачам клиента.',
    kk: '«{job}» клиент шаруасының жанасу нүктесі — {n:int}, бір сауалнамаға ең көбі {most:int} сыяды. Артығын «{sheet}» парағынан алып тастаңыз немесе клиент шаруаларына бөліңіз.',
    en: 'The job “{job}” has {n:int} touchpoints, one form holds {most:int} at most. Take some off sheet “{sheet}” or divide them among the jobs.',
  },
  orderText: {
    ru: 'Порядок — не число: лист «{sheet}», ячейка {cell}, значение «{value}». Точка контакта идёт вслед за строкой выше; введите число, если это не так.',
    kk: 'Реті сан емес: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Жанасу нүктесі үстіндегі жолдан кейін тұрады; олай болмаса, сан жазыңыз.',
    en: 'The order is not a number: sheet “{sheet}”, cell {cell}, value “{value}”. The touchpoint follows the row above; enter a number if that is wrong.',
  },
  sameOrder: {
    ru: 'Порядок повторяется: лист «{sheet}», строки {first} и {row}, значение «{value}». Первой идёт та, что выше на листе; введите разные числа, если это не так.',
    kk: 'Реті қайталанған: «{sheet}» парағы, {first}-жол және {row}-жол, «{value}» мәні. Парақта жоғары тұрғаны бірінші болады; олай болмаса, әртүрлі сан жазыңыз.',
    en: 'The order is there twice: sheet “{sheet}”, rows {first} and {row}, value “{value}”. The upper row comes first; enter different numbers if that is wrong.',
  },
  noSuchDate: {
    ru: 'Такой даты нет: лист «{sheet}», ячейка {cell}, значение «{value}». Исправьте дату.',
    kk: 'Мұндай күн жоқ: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Күнді түзетіңіз.',
    en: 'No such date: sheet “{sheet}”, cell {cell}, value “{value}”. Correct the date.',
  },
  endBeforeStart: {
    ru: 'Конец волны раньше начала: лист «{sheet}», строка {row}, {from:day} и {to:day}. Исправьте одну из дат.',
    kk: 'Толқынның соңы басынан бұрын: «{sheet}» парағы, {row}-жол, {from:day} және {to:day}. Күннің бірін түзетіңіз.',
    en: 'The wave ends before it begins: sheet “{sheet}”, row {row}, {from:day} and {to:day}. Correct one of the dates.',
  },
  wavesOverlap: {
    ru: 'Волны пересекаются: «{one}» и «{other}», лист «{sheet}», строка {row}. Исправьте даты: иначе волны не сравнить друг с другом.',
    kk: 'Толқындар қабаттасады: «{one}» және «{other}», «{sheet}» парағы, {row}-жол. Күндерді түзетіңіз: әйтпесе толқындарды өзара салыстыру мүмкін емес.',
    en: 'Waves overlap: “{one}” and “{other}”, sheet “{sheet}”, row {row}. Correct the days, or the waves cannot be compared.',
  },
  noTexts: {
    ru: 'Нет ни одного текста на этом языке: {language}. Анкет на нём не будет. Если они нужны, заполните его столбцы на листах «{jobs}» и «{sheet}».',
    kk: 'Мына тілде бірде-бір мәтін жоқ: {language}. Бұл тілде сауалнама болмайды. Керек болса, оның бағандарын «{jobs}» парағында және «{sheet}» парағында толтырыңыз.',
    en: 'There is not one text in this language: {language}. There will be no forms in it. If they are needed, fill in its columns on the sheets “{jobs}” and “{sheet}”.',
  },
  noText: {
    ru: 'Анкеты на этом языке не будет: задача клиента «{job}», язык — {language}. Пусто: лист «{sheet}», ячейка {cell}. Заполните ячейку, если анкета нужна.',
    kk: 'Бұл тілде сауалнама болмайды: «{job}» клиент шаруасы, тілі — {language}. Бос: «{sheet}» парағы, {cell} ұяшығы. Сауалнама керек болса, ұяшықты толтырыңыз.',
    en: 'There will be no form in this language: job “{job}”, language {language}. Empty: sheet “{sheet}”, cell {cell}. Fill in the cell if the form is needed.',
  },
  gone: {
    ru: 'В плане визитов стоит код, которого нет на листе «{other}»: «{value}», визитов — {n:int}. Верните строку с этим кодом на лист или удалите эти визиты из плана.',
    kk: 'Визит жоспарында «{other}» парағында жоқ код тұр: «{value}», визит — {n:int}. Осы коды бар жолды параққа қайтарыңыз немесе бұл визиттерді жоспардан алып тастаңыз.',
    en: 'The visit plan has a code that is not on sheet “{other}”: “{value}”, {n:int} {n:plural:visit|visits}. Put the row with this code back or delete these visits from the plan.',
  },
  planCode: {
    ru: 'Код визита с ошибкой: лист «{sheet}», строка {row}, значение «{value}»; всего таких строк: {n:int}. Верните код, который был выдан: иначе ответы по нему попадут в карантин.',
    kk: 'Визит кодында қате бар: «{sheet}» парағы, {row}-жол, «{value}» мәні; мұндай жол саны: {n:int}. Берілген кодты қайтарыңыз: әйтпесе ол бойынша жауаптар карантинге түседі.',
    en: 'Wrong visit code: sheet “{sheet}”, row {row}, value “{value}”; rows like this: {n:int}. Put back the code that was issued, or answers with it go to quarantine.',
  },
  planTwice: {
    ru: 'Код визита повторяется: лист «{sheet}», строка {row}, значение «{value}»; всего таких строк: {n:int}. Один код — один визит: удалите лишние строки.',
    kk: 'Визит коды қайталанған: «{sheet}» парағы, {row}-жол, «{value}» мәні; мұндай жол саны: {n:int}. Бір код — бір визит: артық жолдарды жойыңыз.',
    en: 'The visit code is there twice: sheet “{sheet}”, row {row}, value “{value}”; rows like this: {n:int}. One code is one visit: delete the rows you do not need.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
