import type { ErrorDefinition } from '../core/appError';

/** What can be wrong with choice factors, touchpoints and marks of QFD: `sheet`, `cell`, `value` and what a text names besides. */
export const QFD_ERRORS = {
  QFD_NO_FACTORS: {
    code: 'QFD_NO_FACTORS',
    text: {
      ru: 'Нет ни одного фактора выбора. Впишите на лист «{sheet}», по чему клиенты выбирают: один фактор в строке и важность от 1 до 5.',
      kk: 'Бірде-бір таңдау факторы жоқ. «{sheet}» парағына клиенттер неге қарап таңдайтынын жазыңыз: әр жолға бір фактор және 1–5 аралығындағы маңыздылығы.',
      en: 'There are no choice factors. On sheet “{sheet}” write what customers choose by: one factor a row, with its importance from 1 to 5.',
    },
  },
  QFD_NO_TOUCHPOINTS: {
    code: 'QFD_NO_TOUCHPOINTS',
    text: {
      ru: 'Нет ни одной точки контакта. Впишите их на лист «{sheet}» по этапам пути или добавьте из библиотеки.',
      kk: 'Бірде-бір жанасу нүктесі жоқ. Оларды «{sheet}» парағына жол кезеңдері бойынша жазыңыз немесе кітапханадан қосыңыз.',
      en: 'There are no touchpoints. Write them on sheet “{sheet}” by stage of the journey, or add them from the library.',
    },
  },
  QFD_ONE_FACTOR: {
    code: 'QFD_ONE_FACTOR',
    text: {
      ru: 'Фактор выбора только один: лист «{sheet}». Сравнивать его не с чем, впишите хотя бы ещё один.',
      kk: 'Таңдау факторы біреу ғана: «{sheet}» парағы. Оны салыстыратын ештеңе жоқ, кемінде тағы біреуін жазыңыз.',
      en: 'There is one choice factor only: sheet “{sheet}”. It has nothing to be compared with, write one more at least.',
    },
  },
  QFD_ONE_TOUCHPOINT: {
    code: 'QFD_ONE_TOUCHPOINT',
    text: {
      ru: 'Точка контакта только одна: лист «{sheet}». Сравнивать её не с чем, впишите остальные.',
      kk: 'Жанасу нүктесі біреу ғана: «{sheet}» парағы. Оны салыстыратын ештеңе жоқ, қалғандарын жазыңыз.',
      en: 'There is one touchpoint only: sheet “{sheet}”. It has nothing to be compared with, write the others.',
    },
  },
  QFD_BLANK_CODE: {
    code: 'QFD_BLANK_CODE',
    text: {
      ru: 'Не указан код: лист «{sheet}», ячейка {cell}. Создайте или обновите матрицу: пустые коды Rosta поставит сама.',
      kk: 'Код көрсетілмеген: «{sheet}» парағы, {cell} ұяшығы. Матрицаны жасаңыз немесе жаңартыңыз: бос кодтарды Rosta өзі қояды.',
      en: 'No code: sheet “{sheet}”, cell {cell}. Make the matrix or bring it up to date: Rosta fills in blank codes.',
    },
  },
  QFD_SAME_CODE: {
    code: 'QFD_SAME_CODE',
    text: {
      ru: 'Код повторяется: лист «{sheet}», ячейки {first} и {cell}, значение «{value}». Измените один из них.',
      kk: 'Код қайталанған: «{sheet}» парағы, {first} ұяшығы және {cell} ұяшығы, «{value}» мәні. Біреуін өзгертіңіз.',
      en: 'The code is there twice: sheet “{sheet}”, cells {first} and {cell}, value “{value}”. Change one of them.',
    },
  },
  QFD_BLANK_NAME: {
    code: 'QFD_BLANK_NAME',
    text: {
      ru: 'Нет названия: лист «{sheet}», ячейка {cell}. Впишите название или удалите всю строку.',
      kk: 'Атауы жоқ: «{sheet}» парағы, {cell} ұяшығы. Атауын жазыңыз немесе бүкіл жолды жойыңыз.',
      en: 'No name: sheet “{sheet}”, cell {cell}. Enter the name or delete the whole row.',
    },
  },
  QFD_SAME_NAME: {
    code: 'QFD_SAME_NAME',
    text: {
      ru: 'Название повторяется: лист «{sheet}», ячейки {first} и {cell}, значение «{value}». Назовите их по-разному или удалите лишнюю строку.',
      kk: 'Атауы қайталанған: «{sheet}» парағы, {first} ұяшығы және {cell} ұяшығы, «{value}» мәні. Оларды әртүрлі атаңыз немесе артық жолды жойыңыз.',
      en: 'The name is there twice: sheet “{sheet}”, cells {first} and {cell}, value “{value}”. Name them differently or delete the extra row.',
    },
  },
  QFD_NO_IMPORTANCE: {
    code: 'QFD_NO_IMPORTANCE',
    text: {
      ru: 'Не указана важность фактора: лист «{sheet}», ячейка {cell}. Введите число от 1 до 5 или возьмите средние из опроса.',
      kk: 'Фактордың маңыздылығы көрсетілмеген: «{sheet}» парағы, {cell} ұяшығы. 1–5 аралығындағы санды жазыңыз немесе сауалнама орташаларын алыңыз.',
      en: 'The factor has no importance: sheet “{sheet}”, cell {cell}. Enter a number from 1 to 5 or take the means of a survey.',
    },
  },
  QFD_IMPORTANCE_TEXT: {
    code: 'QFD_IMPORTANCE_TEXT',
    text: {
      ru: 'Важность — не число: лист «{sheet}», ячейка {cell}, значение «{value}». Введите число от 1 до 5.',
      kk: 'Маңыздылық сан емес: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. 1–5 аралығындағы санды жазыңыз.',
      en: 'The importance is not a number: sheet “{sheet}”, cell {cell}, value “{value}”. Enter a number from 1 to 5.',
    },
  },
  QFD_IMPORTANCE_DATE: {
    code: 'QFD_IMPORTANCE_DATE',
    text: {
      ru: 'Вместо важности в ячейке дата: лист «{sheet}», ячейка {cell}, значение «{value}». Так таблица поняла число с точкой; введите его с запятой, например 3,5.',
      kk: 'Ұяшықта маңыздылық орнына күн тұр: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Кесте нүктелі санды осылай түсінді; оны үтірмен жазыңыз, мысалы 3,5.',
      en: 'The cell holds a date where an importance belongs: sheet “{sheet}”, cell {cell}, value “{value}”. Sheets took the number for a date; enter it with the file’s decimal sign.',
    },
  },
  QFD_IMPORTANCE_RANGE: {
    code: 'QFD_IMPORTANCE_RANGE',
    text: {
      ru: 'Важность вне границ 1–5: лист «{sheet}», ячейка {cell}, значение {value}. Введите число от 1 до 5.',
      kk: 'Маңыздылық 1–5 шегінен тыс: «{sheet}» парағы, {cell} ұяшығы, {value} мәні. 1–5 аралығындағы санды жазыңыз.',
      en: 'The importance is outside 1–5: sheet “{sheet}”, cell {cell}, value {value}. Enter a number from 1 to 5.',
    },
  },
  QFD_BLANK_STAGE: {
    code: 'QFD_BLANK_STAGE',
    text: {
      ru: 'Не указан этап пути: лист «{sheet}», ячейка {cell}. Выберите этап из списка в ячейке.',
      kk: 'Жол кезеңі көрсетілмеген: «{sheet}» парағы, {cell} ұяшығы. Кезеңді ұяшықтағы тізімнен таңдаңыз.',
      en: 'No stage of the journey: sheet “{sheet}”, cell {cell}. Choose the stage from the list in the cell.',
    },
  },
  QFD_UNKNOWN_STAGE: {
    code: 'QFD_UNKNOWN_STAGE',
    text: {
      ru: 'Нет такого этапа пути: лист «{sheet}», ячейка {cell}, значение «{value}». Выберите этап из списка в ячейке.',
      kk: 'Мұндай жол кезеңі жоқ: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Кезеңді ұяшықтағы тізімнен таңдаңыз.',
      en: 'There is no such stage of the journey: sheet “{sheet}”, cell {cell}, value “{value}”. Choose the stage from the list in the cell.',
    },
  },
  QFD_UNKNOWN_PLACE: {
    code: 'QFD_UNKNOWN_PLACE',
    text: {
      ru: 'Непонятно, онлайн или офлайн: лист «{sheet}», ячейка {cell}, значение «{value}». Выберите слово из списка в ячейке.',
      kk: 'Онлайн ба, офлайн ба — түсініксіз: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Сөзді ұяшықтағы тізімнен таңдаңыз.',
      en: 'Neither online nor offline: sheet “{sheet}”, cell {cell}, value “{value}”. Choose the word from the list in the cell.',
    },
  },
  QFD_MARK_REFUSED: {
    code: 'QFD_MARK_REFUSED',
    text: {
      ru: 'Недопустимая связь: лист «{sheet}», ячейка {cell}, значение {value}. Поставьте {marks} или {last}.',
      kk: 'Рұқсат етілмеген байланыс: «{sheet}» парағы, {cell} ұяшығы, {value} мәні. Мына мәндердің бірін қойыңыз: {marks}, {last}.',
      en: 'Relation not allowed: sheet “{sheet}”, cell {cell}, value {value}. Enter {marks} or {last}.',
    },
  },
  QFD_MARK_TEXT: {
    code: 'QFD_MARK_TEXT',
    text: {
      ru: 'Связь — не число: лист «{sheet}», ячейка {cell}, значение «{value}». Поставьте {marks} или {last}.',
      kk: 'Байланыс сан емес: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Мына мәндердің бірін қойыңыз: {marks}, {last}.',
      en: 'The relation is not a number: sheet “{sheet}”, cell {cell}, value “{value}”. Enter {marks} or {last}.',
    },
  },
  QFD_MARK_TWICE: {
    code: 'QFD_MARK_TWICE',
    text: {
      ru: 'Код стоит в матрице дважды: лист «{sheet}», ячейки {first} и {cell} говорят об одном и том же. Удалите лишнюю строку или столбец.',
      kk: 'Код матрицада екі рет тұр: «{sheet}» парағы, {first} ұяшығы мен {cell} ұяшығы бір нәрсе туралы. Артық жолды не бағанды жойыңыз.',
      en: 'A code is in the matrix twice: sheet “{sheet}”, cells {first} and {cell} speak of the same thing. Delete the extra row or column.',
    },
  },
  QFD_SCALES_MIXED: {
    code: 'QFD_SCALES_MIXED',
    text: {
      ru: 'Матрицы заполнены по разным шкалам: листы «{first}» и «{sheet}». Вместе их не посчитать: оставьте матрицы одной шкалы, а для других экспертов создайте новые.',
      kk: 'Матрицалар әртүрлі шкаламен толтырылған: «{first}» парағы және «{sheet}» парағы. Оларды бірге есептеуге болмайды: бір шкаланың матрицаларын қалдырыңыз, басқа сарапшыларға жаңасын жасаңыз.',
      en: 'The matrices are filled in on different scales: sheets “{first}” and “{sheet}”. They cannot be computed together: keep those of one scale and make new ones for the other raters.',
    },
  },
  QFD_SAME_RATER: {
    code: 'QFD_SAME_RATER',
    text: {
      ru: 'Один эксперт у двух матриц: листы «{first}» и «{sheet}», значение «{value}». Назовите экспертов по-разному или удалите лишний лист.',
      kk: 'Екі матрицаның сарапшысы бір: «{first}» парағы және «{sheet}» парағы, «{value}» мәні. Сарапшыларды әртүрлі атаңыз немесе артық парақты жойыңыз.',
      en: 'Two matrices have one rater: sheets “{first}” and “{sheet}”, value “{value}”. Name the raters differently or delete the extra sheet.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
