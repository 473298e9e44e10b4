import type { ErrorDefinition } from '../../core/appError';
import { ARGUMENT_MISSING_TEXT } from '../../data/argumentMissingText';

/** What only the functions of QFD can get wrong; what is wrong with rows of sheets stands in data/qfdErrors.ts. */
export const QFD_FUNCTION_ERRORS = {
  QFD_ARGUMENT_MISSING: {
    code: 'QFD_ARGUMENT_MISSING',
    text: ARGUMENT_MISSING_TEXT,
  },
  QFD_NOT_ONE_LINE: {
    code: 'QFD_NOT_ONE_LINE',
    text: {
      ru: 'Нужна одна строка или один столбец: в аргументе {argument} строк — {rows:int}, столбцов — {columns:int}. Укажите диапазон из одной строки или одного столбца.',
      kk: 'Бір жол немесе бір баған керек: {argument} аргументіндегі жол саны — {rows:int}, баған саны — {columns:int}. Бір жолдан немесе бір бағаннан тұратын ауқымды көрсетіңіз.',
      en: 'One row or one column is needed: the argument {argument} has {rows:int} {rows:plural:row|rows} and {columns:int} {columns:plural:column|columns}. Give a range of one row or one column.',
    },
  },
  QFD_FACTORS_DIFFER: {
    code: 'QFD_FACTORS_DIFFER',
    text: {
      ru: 'Не совпадает число факторов: в аргументе {argument} — {given:int}, столбцов в аргументе relations — {columns:int}. Укажите в обоих одни и те же факторы.',
      kk: 'Фактор саны сәйкес емес: {argument} аргументінде — {given:int}, relations аргументіндегі баған саны — {columns:int}. Екеуінде де бірдей факторларды көрсетіңіз.',
      en: 'Different numbers of factors: {given:int} in the argument {argument}, {columns:int} {columns:plural:column|columns} in the argument relations. Give the same factors in both.',
    },
  },
  QFD_IMPORTANCE_MISSING: {
    code: 'QFD_IMPORTANCE_MISSING',
    text: {
      ru: 'Не указана важность фактора: {where}. Введите число от 1 до 5.',
      kk: 'Фактордың маңыздылығы көрсетілмеген: {where}. 1–5 аралығындағы санды жазыңыз.',
      en: 'A factor has no importance: {where}. Enter a number from 1 to 5.',
    },
  },
  QFD_IMPORTANCE_WORD: {
    code: 'QFD_IMPORTANCE_WORD',
    text: {
      ru: 'Важность — не число: {where}. Введите число от 1 до 5, например 4,5.',
      kk: 'Маңыздылық сан емес: {where}. 1–5 аралығындағы санды жазыңыз, мысалы 4,5.',
      en: 'The importance is not a number: {where}. Enter a number from 1 to 5, for example 4.5.',
    },
  },
  QFD_IMPORTANCE_OUTSIDE: {
    code: 'QFD_IMPORTANCE_OUTSIDE',
    text: {
      ru: 'Важность вне границ 1–5: {where}. Введите число от 1 до 5.',
      kk: 'Маңыздылық 1–5 шегінен тыс: {where}. 1–5 аралығындағы санды жазыңыз.',
      en: 'The importance is outside 1–5: {where}. Enter a number from 1 to 5.',
    },
  },
  QFD_RELATION_REFUSED: {
    code: 'QFD_RELATION_REFUSED',
    text: {
      ru: 'Недопустимая связь: {where}. Поставьте одно из чисел {allowed} или оставьте ячейку пустой.',
      kk: 'Рұқсат етілмеген байланыс: {where}. Мына мәндердің бірін қойыңыз: {allowed}. Ұяшықты бос қалдыруға да болады.',
      en: 'Relation not allowed: {where}. Enter one of {allowed}, or leave the cell empty.',
    },
  },
  QFD_STAGE_MISSING: {
    code: 'QFD_STAGE_MISSING',
    text: {
      ru: 'Не указан этап: {where}. Впишите этап этой точки контакта.',
      kk: 'Кезең көрсетілмеген: {where}. Осы жанасу нүктесінің кезеңін жазыңыз.',
      en: 'A touchpoint has no stage: {where}. Enter its stage.',
    },
  },
  QFD_SCALE_UNKNOWN: {
    code: 'QFD_SCALE_UNKNOWN',
    text: {
      ru: 'Неизвестная шкала: аргумент scale, значение «{value}». Укажите "seed" (авторская), "zero" (с нулём) или "classic" (классическая).',
      kk: 'Шкала белгісіз: scale аргументі, «{value}» мәні. "seed" (авторлық), "zero" (нөлі бар) немесе "classic" (классикалық) деп жазыңыз.',
      en: 'Unknown scale: argument scale, value “{value}”. Use "seed" (author’s), "zero" (with zero) or "classic".',
    },
  },
  QFD_CUTOFF_REFUSED: {
    code: 'QFD_CUTOFF_REFUSED',
    text: {
      ru: 'Не подходит граница классов: аргумент cutoff, значение «{value}». Введите число больше нуля, например 0,5.',
      kk: 'Класс шегі жарамайды: cutoff аргументі, «{value}» мәні. Нөлден үлкен санды жазыңыз, мысалы 0,5.',
      en: 'The class cut-off does not fit: argument cutoff, value “{value}”. Enter a number above zero, for example 0.5.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
