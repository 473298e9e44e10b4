import type { ErrorDefinition } from '../../core/appError';

/** What a list of touches can lack altogether: most likely a wrong column. */
export const PATHS_RUN_ERRORS = {
  TOUCHES_NO_TIMES: {
    code: 'TOUCHES_NO_TIMES',
    text: {
      ru: 'В столбце нет дат: {where}. Выберите другой столбец в поле «Время касания».',
      kk: 'Бағанда күн жоқ: {where}. «Жанасу уақыты» өрісінен басқа бағанды таңдаңыз.',
      en: 'No dates in the column: {where}. Choose another column in the field “Time of the touch”.',
    },
  },
  TOUCHES_NO_CHANNELS: {
    code: 'TOUCHES_NO_CHANNELS',
    text: {
      ru: 'В столбце нет каналов: {where}. Выберите другой столбец в поле «Канал».',
      kk: 'Бағанда арна жоқ: {where}. «Арна» өрісінен басқа бағанды таңдаңыз.',
      en: 'No channels in the column: {where}. Choose another column in the field “Channel”.',
    },
  },
  TOUCHES_NO_CONVERSIONS: {
    code: 'TOUCHES_NO_CONVERSIONS',
    text: {
      ru: 'По столбцу не понять, где конверсия: {where}. Выберите другой столбец в поле «Конверсия» или впишите в него «да» и «нет».',
      kk: 'Бағаннан конверсия қай жерде екені түсініксіз: {where}. «Конверсия» өрісінен басқа бағанды таңдаңыз немесе оған «иә» және «жоқ» деп жазыңыз.',
      en: 'The column does not say where a conversion is: {where}. Choose another column in the field “Conversion”, or enter “yes” and “no” in it.',
    },
  },
  TOUCHES_FUTURE: {
    code: 'TOUCHES_FUTURE',
    text: {
      ru: 'Все касания позже сегодняшнего дня: {where}. Проверьте даты.',
      kk: 'Барлық жанасу бүгінгі күннен кейін: {where}. Күндерін тексеріңіз.',
      en: 'All touches are dated after today: {where}. Check the dates.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
