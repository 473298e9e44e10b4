import type { ErrorDefinition } from '../../core/appError';
import { ARGUMENT_MISSING_TEXT } from '../../data/argumentMissingText';

/** What only the functions of the cash journey can get wrong; what is wrong with values and rows stands in data/cash/errors.ts. */
export const CASH_FUNCTION_ERRORS = {
  CASH_RANGE_MISSING: { code: 'CASH_RANGE_MISSING', text: ARGUMENT_MISSING_TEXT },
  CASH_VALUE_MISSING: {
    code: 'CASH_VALUE_MISSING',
    text: {
      ru: 'Не указан аргумент {argument}. Добавьте число или ячейку с числом.',
      kk: '{argument} аргументі көрсетілмеген. Санды немесе саны бар ұяшықты қосыңыз.',
      en: 'The argument {argument} is missing. Add a number or the cell that holds it.',
    },
  },
  CASH_UPLIFT_ON_UNKNOWN: {
    code: 'CASH_UPLIFT_ON_UNKNOWN',
    text: {
      ru: 'Непонятно, какие чеки растут: аргумент uplift_on, значение «{value}». Укажите "repeat" (чеки повторных сделок), "all" (все чеки) или "one" (повторные сделки — не на покупателя, а всего).',
      kk: 'Қай чектер өсетіні түсініксіз: uplift_on аргументі, «{value}» мәні. "repeat" (қайта сатып алу чектері), "all" (барлық чек) немесе "one" (қайта сатып алу бір адамға емес, барлығына) деп жазыңыз.',
      en: 'Unclear which checks grow: argument uplift_on, value “{value}”. Use "repeat" (checks of repeat deals), "all" (all checks) or "one" (repeat deals in total, not per buyer).',
    },
  },
  CASH_COLUMNS_WRONG: {
    code: 'CASH_COLUMNS_WRONG',
    text: {
      ru: 'Нужны четыре столбца: показатель, минимум, база, максимум. В аргументе metrics столбцов — {columns:int}. Укажите диапазон из четырёх столбцов, например A2:D.',
      kk: 'Төрт баған керек: көрсеткіш, ең төмен, базалық, ең жоғары. metrics аргументіндегі баған саны — {columns:int}. Төрт бағаннан тұратын ауқымды көрсетіңіз, мысалы A2:D.',
      en: 'Four columns are needed: metric, minimum, base, maximum. The argument metrics has {columns:int}. Give a range of four columns, for example A2:D.',
    },
  },
  CASH_METRIC_AGAIN: {
    code: 'CASH_METRIC_AGAIN',
    text: {
      ru: 'Показатель повторяется: {where}; первый раз он в строке {first} диапазона. Оставьте одну строку. Инструменты функция не различает: по ним считает отчёт «Путь денег».',
      kk: 'Көрсеткіш қайталанған: {where}; ол бірінші рет ауқымның {first}-жолында тұр. Бір жолды қалдырыңыз. Функция құралдарды ажыратпайды: олар бойынша «Ақша жолы» есебі есептейді.',
      en: 'The metric is there twice: {where}; it first stands in row {first} of the range. Keep one row. The function does not tell tools apart: the report “Cash journey” does.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
