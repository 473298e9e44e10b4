import type { ErrorDefinition } from '../../core/appError';
import type { Localized } from '../../core/lang';

/** Texts by code: a code written twice would cost every formula its bytes. */
const TEXTS = {
  CASH_UNKNOWN_METRIC: {
    ru: 'Нет такого показателя: {where}. Похоже на «{near}»: впишите это название.',
    kk: 'Мұндай көрсеткіш жоқ: {where}. «{near}» атауына ұқсайды: сол атауды жазыңыз.',
    en: 'There is no such metric: {where}. It looks like “{near}”: enter that name.',
  },
  CASH_STRANGE_METRIC: {
    ru: 'Нет такого показателя: {where}. Впишите одно из названий: Охват, Доля переходов, Конверсия в продажу, Позиций в заказе, Цена позиции, Отказы и возвраты, Повторных сделок на покупателя, Рост чека повторной сделки, Маржа, Затраты на инструменты, Постоянные затраты.',
    kk: 'Мұндай көрсеткіш жоқ: {where}. Мына атаулардың бірін жазыңыз: Қамту, Сайтқа өту үлесі, Сатуға конверсия, Тапсырыстағы позиция, Позиция бағасы, Бас тарту мен қайтарым, Бір адамға қайта сатып алу, Қайта сатып алу чегінің өсімі, Маржа, Құралдарға шығын, Тұрақты шығын.',
    en: 'There is no such metric: {where}. Enter one of these names: Reach, Visit rate, Conversion to sale, Items per order, Price per item, Refusals and returns, Repeat deals per buyer, Repeat check uplift, Margin, Tool costs, Fixed costs.',
  },
  CASH_METRIC_TWICE: {
    ru: 'Показатель повторяется: {where}; первый раз он в строке {first}. Удалите лишнюю строку или укажите разные инструменты.',
    kk: 'Көрсеткіш қайталанған: {where}; ол бірінші рет {first}-жолда тұр. Артық жолды жойыңыз немесе әртүрлі құралды көрсетіңіз.',
    en: 'The metric is there twice: {where}; it first stands in row {first}. Delete the extra row or name different tools.',
  },
  CASH_NOT_OF_TOOLS: {
    ru: 'Этот показатель общий для всех инструментов: {where}, инструмент «{tool}». Очистите ячейку инструмента.',
    kk: 'Бұл көрсеткіш барлық құралға ортақ: {where}, «{tool}» құралы. Құрал ұяшығын тазалаңыз.',
    en: 'This metric is common to all tools: {where}, tool “{tool}”. Clear the cell of the tool.',
  },
  CASH_LEVEL_BLANK: {
    ru: 'Показатель заполнен не на всех уровнях: {where}. Введите число и здесь; если уровни не различаются, повторите его.',
    kk: 'Көрсеткіш барлық деңгейде толтырылмаған: {where}. Мұнда да сан жазыңыз; деңгейлері бірдей болса, сол санды қайталаңыз.',
    en: 'The metric is not filled in on every level: {where}. Enter a number here too; where levels do not differ, repeat it.',
  },
  CASH_NOT_NUMBER: {
    ru: 'Не число: {where}. Введите число, например 1234,5; долю — в процентах, например 10 %.',
    kk: 'Сан емес: {where}. Сан жазыңыз, мысалы 1234,5; үлесті пайызбен жазыңыз, мысалы 10%.',
    en: 'Not a number: {where}. Enter a number, for example 1234.5; a rate in percent, for example 10%.',
  },
  CASH_VALUE_DATE: {
    ru: 'Вместо числа в ячейке дата: {where}. Так таблица поняла число с точкой; введите его с запятой, например 3,5.',
    kk: 'Ұяшықта сан орнына күн тұр: {where}. Кесте нүктелі санды осылай түсінді; оны үтірмен жазыңыз, мысалы 3,5.',
    en: 'The cell holds a date where a number belongs: {where}. Sheets took the number for a date; enter it with the file’s decimal sign.',
  },
  CASH_CELL_ERROR: {
    ru: 'Ошибка формулы в ячейке: {where}. Исправьте формулу или введите число.',
    kk: 'Ұяшықтағы формулада қате бар: {where}. Формуланы түзетіңіз немесе сан жазыңыз.',
    en: 'The cell’s formula fails: {where}. Correct the formula or enter a number.',
  },
  CASH_RATE_AS_PERCENT: {
    ru: 'Слишком большая доля: {where}. Возможно, имелось в виду {meant:percent}? Введите число со знаком %.',
    kk: 'Үлес тым үлкен: {where}. Мүмкін, {meant:percent} деген болар? Санды % белгісімен жазыңыз.',
    en: 'The rate is too large: {where}. Did you mean {meant:percent}? Enter the number with a % sign.',
  },
  CASH_RATE_ABOVE: {
    ru: 'Доля больше 100 %: {where}. Введите долю от 0 до 100 %.',
    kk: 'Үлес 100%-дан асады: {where}. 0–100% аралығындағы үлесті жазыңыз.',
    en: 'The rate is above 100%: {where}. Enter a rate from 0 to 100%.',
  },
  CASH_NEGATIVE: {
    ru: 'Отрицательное число: {where}. Введите 0 или число больше нуля.',
    kk: 'Теріс сан: {where}. 0 немесе нөлден үлкен сан жазыңыз.',
    en: 'A negative number: {where}. Enter 0 or a number above it.',
  },
  CASH_UPLIFT_BELOW: {
    ru: 'Чек не может упасть больше чем на 100 %: {where}. Введите рост чека от −100 %.',
    kk: 'Чек 100%-дан артық төмендей алмайды: {where}. Чек өсімін −100%-дан бастап жазыңыз.',
    en: 'A check cannot fall by more than 100%: {where}. Enter an uplift from −100% up.',
  },
  CASH_MINIMAL_ABOVE: {
    ru: 'Минимум больше базы: {where}, «{metric}», {first} и {second}. Исправьте одно из значений.',
    kk: 'Ең төмен мән базалық мәннен үлкен: {where}, «{metric}», {first} және {second}. Мәндердің бірін түзетіңіз.',
    en: 'Minimum above base: {where}, “{metric}”, {first} and {second}. Correct one of them.',
  },
  CASH_MINIMAL_ABOVE_SHARE: {
    ru: 'Минимум больше базы: {where}, «{metric}», {first:percent} и {second:percent}. Исправьте одно из значений.',
    kk: 'Ең төмен мән базалық мәннен үлкен: {where}, «{metric}», {first:percent} және {second:percent}. Мәндердің бірін түзетіңіз.',
    en: 'Minimum above base: {where}, “{metric}”, {first:percent} and {second:percent}. Correct one of them.',
  },
  CASH_MINIMAL_BELOW_SHARE: {
    ru: 'Отказов на минимуме меньше, чем на базе: {where}, «{metric}», {first:percent} и {second:percent}. Здесь меньше — лучше; исправьте одно из значений.',
    kk: 'Ең төмен деңгейдегі бас тарту базалықтан аз: {where}, «{metric}», {first:percent} және {second:percent}. Мұнда аз болса — жақсы; мәндердің бірін түзетіңіз.',
    en: 'Fewer refusals at the minimum than at base: {where}, “{metric}”, {first:percent} and {second:percent}. Less is better here; correct one of them.',
  },
  CASH_BASE_ABOVE: {
    ru: 'База больше максимума: {where}, «{metric}», {first} и {second}. Исправьте одно из значений.',
    kk: 'Базалық мән ең жоғары мәннен үлкен: {where}, «{metric}», {first} және {second}. Мәндердің бірін түзетіңіз.',
    en: 'Base above maximum: {where}, “{metric}”, {first} and {second}. Correct one of them.',
  },
  CASH_BASE_ABOVE_SHARE: {
    ru: 'База больше максимума: {where}, «{metric}», {first:percent} и {second:percent}. Исправьте одно из значений.',
    kk: 'Базалық мән ең жоғары мәннен үлкен: {where}, «{metric}», {first:percent} және {second:percent}. Мәндердің бірін түзетіңіз.',
    en: 'Base above maximum: {where}, “{metric}”, {first:percent} and {second:percent}. Correct one of them.',
  },
  CASH_BASE_BELOW_SHARE: {
    ru: 'Отказов на базе меньше, чем на максимуме: {where}, «{metric}», {first:percent} и {second:percent}. Здесь меньше — лучше; исправьте одно из значений.',
    kk: 'Базалық деңгейдегі бас тарту ең жоғары деңгейден аз: {where}, «{metric}», {first:percent} және {second:percent}. Мұнда аз болса — жақсы; мәндердің бірін түзетіңіз.',
    en: 'Fewer refusals at base than at the maximum: {where}, “{metric}”, {first:percent} and {second:percent}. Less is better here; correct one of them.',
  },
  CASH_NO_REACH: {
    ru: 'Не хватает показателя «Охват». Добавьте строку с этим названием и введите минимум, базу и максимум.',
    kk: '«Қамту» көрсеткіші жетіспейді. Осы атаумен жол қосып, ең төмен, базалық және ең жоғары мәнін жазыңыз.',
    en: 'The metric “Reach” is missing. Add a row of this name with minimum, base and maximum.',
  },
  CASH_NO_VISIT_RATE: {
    ru: 'Не хватает показателя «Доля переходов». Добавьте строку с этим названием и введите минимум, базу и максимум.',
    kk: '«Сайтқа өту үлесі» көрсеткіші жетіспейді. Осы атаумен жол қосып, ең төмен, базалық және ең жоғары мәнін жазыңыз.',
    en: 'The metric “Visit rate” is missing. Add a row of this name with minimum, base and maximum.',
  },
  CASH_NO_CONVERSION: {
    ru: 'Не хватает показателя «Конверсия в продажу». Добавьте строку с этим названием и введите минимум, базу и максимум.',
    kk: '«Сатуға конверсия» көрсеткіші жетіспейді. Осы атаумен жол қосып, ең төмен, базалық және ең жоғары мәнін жазыңыз.',
    en: 'The metric “Conversion to sale” is missing. Add a row of this name with minimum, base and maximum.',
  },
  CASH_NO_PRICE: {
    ru: 'Не хватает показателя «Цена позиции». Добавьте строку с этим названием и введите минимум, базу и максимум.',
    kk: '«Позиция бағасы» көрсеткіші жетіспейді. Осы атаумен жол қосып, ең төмен, базалық және ең жоғары мәнін жазыңыз.',
    en: 'The metric “Price per item” is missing. Add a row of this name with minimum, base and maximum.',
  },
  CASH_TOOL_NO_REACH: {
    ru: 'У инструмента «{tool}» нет охвата: {where}. Добавьте для него строку «Охват».',
    kk: '«{tool}» құралының қамтуы жоқ: {where}. Оған «Қамту» жолын қосыңыз.',
    en: 'The tool “{tool}” has no reach: {where}. Add the row “Reach” for it.',
  },
  CASH_TOOL_NO_VISIT_RATE: {
    ru: 'У инструмента «{tool}» нет доли переходов: {where}. Добавьте строку «Доля переходов» для него или общую, без инструмента.',
    kk: '«{tool}» құралының сайтқа өту үлесі жоқ: {where}. Оған немесе құралсыз, бәріне ортақ «Сайтқа өту үлесі» жолын қосыңыз.',
    en: 'The tool “{tool}” has no visit rate: {where}. Add the row “Visit rate” for it, or a common one without a tool.',
  },
  CASH_TOOL_NO_CONVERSION: {
    ru: 'У инструмента «{tool}» нет конверсии: {where}. Добавьте строку «Конверсия в продажу» для него или общую, без инструмента.',
    kk: '«{tool}» құралының конверсиясы жоқ: {where}. Оған немесе құралсыз, бәріне ортақ «Сатуға конверсия» жолын қосыңыз.',
    en: 'The tool “{tool}” has no conversion: {where}. Add the row “Conversion to sale” for it, or a common one without a tool.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What can be wrong with a cash journey, by code. */
export type CashErrorCode = keyof typeof TEXTS;

/**
 * An error of a cash journey, on a sheet and in a formula alike: `where` is the place with its value. What is missing altogether has
 * no place.
 */
export function cashError(code: CashErrorCode): ErrorDefinition {
  return { code, text: TEXTS[code] };
}
