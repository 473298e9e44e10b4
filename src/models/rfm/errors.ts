import type { ErrorDefinition } from '../../core/appError';

/** What only an RFM report or function can get wrong. */
export const RFM_ERRORS = {
  NO_DATES: {
    code: 'NO_DATES',
    text: {
      ru: 'В столбце нет дат: {where}. Выберите другой столбец в поле «Дата».',
      kk: 'Бағанда күн жоқ: {where}. «Күні» өрісінен басқа бағанды таңдаңыз.',
      en: 'No dates in the column: {where}. Choose another column in the field “Date”.',
    },
  },
  NO_NUMBERS: {
    code: 'NO_NUMBERS',
    text: {
      ru: 'В столбце нет чисел: {where}. Выберите другой столбец в поле «Сумма».',
      kk: 'Бағанда сан жоқ: {where}. «Сома» өрісінен басқа бағанды таңдаңыз.',
      en: 'No numbers in the column: {where}. Choose another column in the field “Amount”.',
    },
  },
  ALL_CANCELLED: {
    code: 'ALL_CANCELLED',
    text: {
      ru: 'Все заказы отменены, строк: {rows:int}. Проверьте столбец «Статус заказа» или выберите «учитывать» в настройке «Отменённые заказы».',
      kk: 'Барлық тапсырыстан бас тартылған, жол: {rows:int}. «Тапсырыс күйі» бағанын тексеріңіз немесе «Бас тартылған тапсырыстар» баптауынан «ескеру» дегенді таңдаңыз.',
      en: 'All orders are cancelled: {rows:int} {rows:plural:row|rows}. Check the column “Order status” or choose “count” in the setting “Cancelled orders”.',
    },
  },
  ARGUMENT_MISSING: {
    code: 'ARGUMENT_MISSING',
    text: {
      ru: 'Не указан аргумент {argument}. Добавьте диапазон этого столбца, например A2:A.',
      kk: '{argument} аргументі көрсетілмеген. Осы бағанның ауқымын қосыңыз, мысалы A2:A.',
      en: 'The argument {argument} is missing. Add the range of that column, for example A2:A.',
    },
  },
  SEGMENT_UNKNOWN: {
    code: 'SEGMENT_UNKNOWN',
    text: {
      ru: 'Нет такого сегмента: лист «{sheet}», ячейка {cell}, «{value}». Впишите название из таблицы «Сегменты и действия» или добавьте его в неё.',
      kk: 'Мұндай сегмент жоқ: «{sheet}» парағы, {cell} ұяшығы, «{value}». «Сегменттер мен әрекеттер» кестесіндегі атауды жазыңыз немесе оны сонда қосыңыз.',
      en: 'No such segment: sheet “{sheet}”, cell {cell}, “{value}”. Write a name of the table “Segments and actions” or add it there.',
    },
  },
  SEGMENT_BLANK: {
    code: 'SEGMENT_BLANK',
    text: {
      ru: 'Пустая ячейка в сетке сегментов: лист «{sheet}», ячейка {cell}. Впишите сегмент из таблицы «Сегменты и действия».',
      kk: 'Сегменттер торында бос ұяшық бар: «{sheet}» парағы, {cell} ұяшығы. «Сегменттер мен әрекеттер» кестесіндегі сегментті жазыңыз.',
      en: 'A blank cell in the segment grid: sheet “{sheet}”, cell {cell}. Write a segment of the table “Segments and actions”.',
    },
  },
  CUT_NOT_NUMBER: {
    code: 'CUT_NOT_NUMBER',
    text: {
      ru: 'Граница не число: лист «{sheet}», ячейка {cell}, значение «{value}». Введите число.',
      kk: 'Шек сан емес: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Сан жазыңыз.',
      en: 'A cut point is not a number: sheet “{sheet}”, cell {cell}, value “{value}”. Enter a number.',
    },
  },
  DAY_NOT_DATE: {
    code: 'DAY_NOT_DATE',
    text: {
      ru: 'Дата не распознана: аргумент {argument}, значение «{value}». Введите дату, например 22.11.2026.',
      kk: 'Күн танылмады: {argument} аргументі, «{value}» мәні. Күнді жазыңыз, мысалы 22.11.2026.',
      en: 'Not a date: argument {argument}, value “{value}”. Enter a date, for example 2026-11-22.',
    },
  },
  DAY_MISSING: {
    code: 'DAY_MISSING',
    text: {
      ru: 'Не указана дата: аргумент {argument}. Введите дату или ссылку на ячейку с ней.',
      kk: 'Күн көрсетілмеген: {argument} аргументі. Күнді немесе күн тұрған ұяшықты көрсетіңіз.',
      en: 'A date is missing: argument {argument}. Enter a date or a cell that holds one.',
    },
  },
  FROM_NOT_BEFORE_TO: {
    code: 'FROM_NOT_BEFORE_TO',
    text: {
      ru: 'Первая дата должна быть раньше второй: {from:day} и {to:day}. Измените одну из них.',
      kk: 'Бірінші күн екіншісінен бұрын болуы керек: {from:day} және {to:day}. Біреуін өзгертіңіз.',
      en: 'The first date must be before the second: {from:day} and {to:day}. Change one of them.',
    },
  },
  SCORING_UNKNOWN: {
    code: 'SCORING_UNKNOWN',
    text: {
      ru: 'Неизвестный способ оценки: «{value}». Укажите число групп от 2 до 10, слово "mean" или диапазон границ.',
      kk: 'Бағалау тәсілі белгісіз: «{value}». 2–10 аралығындағы топ санын, "mean" сөзін немесе шектер ауқымын көрсетіңіз.',
      en: 'Unknown scoring: “{value}”. Give a number of groups from 2 to 10, the word "mean" or a range of cut points.',
    },
  },
  GROUPS_OUT_OF_RANGE: {
    code: 'GROUPS_OUT_OF_RANGE',
    text: {
      ru: 'Недопустимое число групп: {value}. Укажите целое число от 2 до 10.',
      kk: 'Топ саны рұқсат етілген шектен тыс: {value}. 2–10 аралығындағы бүтін санды жазыңыз.',
      en: 'Number of groups out of range: {value}. Enter a whole number from 2 to 10.',
    },
  },
  GROUPS_TOO_MANY: {
    code: 'GROUPS_TOO_MANY',
    text: {
      ru: 'Групп больше, чем покупателей: групп — {groups:int}, покупателей — {customers:int}. Уменьшите число групп.',
      kk: 'Топ саны сатып алушы санынан көп: топ — {groups:int}, сатып алушы — {customers:int}. Топ санын азайтыңыз.',
      en: 'More groups than customers: {groups:int} groups, {customers:int} {customers:plural:customer|customers}. Choose fewer groups.',
    },
  },
  CUTS_NOT_THREE_COLUMNS: {
    code: 'CUTS_NOT_THREE_COLUMNS',
    text: {
      ru: 'Границам нужны три столбца (R, F, M), в диапазоне столбцов — {columns:int}. Каждая граница — отдельная строка.',
      kk: 'Шектерге үш баған керек (R, F, M), ауқымдағы баған саны — {columns:int}. Әр шек — бөлек жол.',
      en: 'Cut points need three columns (R, F, M); the range has {columns:int} {columns:plural:column|columns}. One row per cut point.',
    },
  },
  CUTS_NOT_NUMBER: {
    code: 'CUTS_NOT_NUMBER',
    text: {
      ru: 'Граница не число: строка {row:int} диапазона границ, значение «{value}». Введите число.',
      kk: 'Шек сан емес: шектер ауқымының {row:int}-жолы, «{value}» мәні. Сан жазыңыз.',
      en: 'A cut point is not a number: row {row:int} of the cut points, value “{value}”. Enter a number.',
    },
  },
  CUTS_NOT_ASCENDING: {
    code: 'CUTS_NOT_ASCENDING',
    text: {
      ru: 'Границы идут не по возрастанию: столбец {column}, {first} и затем {second}. Расположите их сверху вниз от меньшей к большей.',
      kk: 'Шектер өсу ретімен тұрған жоқ: {column} бағаны, {first}, одан кейін {second}. Оларды жоғарыдан төмен қарай кішісінен үлкеніне реттеңіз.',
      en: 'Cut points do not ascend: column {column}, {first} and then {second}. Put them top to bottom from the smallest to the largest.',
    },
  },
  CUTS_UNEQUAL: {
    code: 'CUTS_UNEQUAL',
    text: {
      ru: 'Границ должно быть поровну: давность — {r:int}, частота — {f:int}, деньги — {m:int}. Пустое поле — одна граница. Введите в каждом поле столько, сколько в поле давности: {wanted:int}.',
      kk: 'Шектер саны бірдей болуы керек: соңғы сатып алу — {r:int}, жиілік — {f:int}, ақша — {m:int}. Бос өріс — бір шек. Әр өріске соңғы сатып алудағыдай шек жазыңыз: {wanted:int}.',
      en: 'Equally many cut points are needed: recency has {r:int}, frequency {f:int}, money {m:int}. An empty field is one cut point. Enter as many in each field as for recency: {wanted:int}.',
    },
  },
  GRID_ROW_MISSING: {
    code: 'GRID_ROW_MISSING',
    text: {
      ru: 'В сетке сегментов нет строки «{row}»: лист «{sheet}». Верните её или создайте лист настроек заново.',
      kk: 'Сегменттер торында «{row}» жолы жоқ: «{sheet}» парағы. Оны қайтарыңыз немесе баптау парағын қайта жасаңыз.',
      en: 'The segment grid has no row “{row}”: sheet “{sheet}”. Put it back or make the settings sheet again.',
    },
  },
  MONEY_UNKNOWN: {
    code: 'MONEY_UNKNOWN',
    text: {
      ru: 'Неизвестная мера денег: «{value}». Укажите "check" (средний чек) или "total" (сумма покупок).',
      kk: 'Ақша өлшемі белгісіз: «{value}». "check" (орташа чек) немесе "total" (сатып алу сомасы) деп жазыңыз.',
      en: 'Unknown money measure: “{value}”. Use "check" (average check) or "total" (total spent).',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
