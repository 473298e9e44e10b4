import type { ErrorDefinition } from '../../core/appError';

/** Why a value cannot be sought. */
export const GOAL_ERRORS = {
  noSheet: {
    code: 'CASH_GOAL_NO_SHEET',
    text: {
      ru: 'Считать не из чего: листа «{title}» в файле нет. Создайте его в шаге 1.',
      kk: 'Есептейтін дерек жоқ: файлда «{title}» парағы жоқ. Оны 1-қадамда жасаңыз.',
      en: 'There is nothing to count from: the file has no sheet “{title}”. Make it in step 1.',
    },
  },
  notReady: {
    code: 'CASH_NOT_READY',
    text: {
      ru: 'Прибыль пока не посчитать: лист «{sheet}» не заполнен или заполнен с ошибками. Исправьте строки из шага 1 и повторите.',
      kk: 'Пайданы әзірге есептеу мүмкін емес: «{sheet}» парағы толтырылмаған немесе қатемен толтырылған. 1-қадамдағы жолдарды түзетіп, қайталаңыз.',
      en: 'The profit cannot be counted yet: sheet “{sheet}” is not filled in, or with errors. Correct the rows of step 1 and try again.',
    },
  },
  empty: {
    code: 'CASH_GOAL_EMPTY',
    text: {
      ru: 'Поле «Нужная прибыль» пусто. Введите число, например 120 000.',
      kk: '«Керек пайда» өрісі бос. Сан жазыңыз, мысалы 120 000.',
      en: 'The field “Profit wanted” is empty. Enter a number, for example 120,000.',
    },
  },
  notMoney: {
    code: 'CASH_GOAL_NOT_MONEY',
    text: {
      ru: 'Не сумма: поле «Нужная прибыль», значение «{value}». Введите число, например 120 000.',
      kk: 'Сома емес: «Керек пайда» өрісі, «{value}» мәні. Сан жазыңыз, мысалы 120 000.',
      en: 'Not a sum: field “Profit wanted”, value “{value}”. Enter a number, for example 120,000.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
