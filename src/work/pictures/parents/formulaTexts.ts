import type { Localized } from '../../../core/lang';

/** The profit formula line by line, in words and numbers (methods.md §7.1). */
export const FORMULA_TEXTS = {
  profit: {
    ru: 'Прибыль = маржа до затрат − затраты на инструменты − постоянные затраты: {gross} − {tools} − {fixed}',
    kk: 'Пайда = шығынға дейінгі маржа − құралдарға шығын − тұрақты шығын: {gross} − {tools} − {fixed}',
    en: 'Profit = margin before costs − tool costs − fixed costs: {gross} − {tools} − {fixed}',
  },
  gross: {
    ru: 'Маржа до затрат = выручка × маржа: {revenue} × {margin}',
    kk: 'Шығынға дейінгі маржа = түсім × маржа: {revenue} × {margin}',
    en: 'Margin before costs = revenue × margin: {revenue} × {margin}',
  },
  revenue: {
    ru: 'Выручка = первые сделки + повторные сделки: {first} + {repeat}',
    kk: 'Түсім = алғашқы мәмілелер + қайта сатып алу: {first} + {repeat}',
    en: 'Revenue = first deals + repeat deals: {first} + {repeat}',
  },
  first: {
    ru: 'Выручка первых сделок = продажи без отказов × средний чек: {kept} × {check}',
    kk: 'Алғашқы мәміле түсімі = бас тартусыз сатылым × орташа чек: {kept} × {check}',
    en: 'First-deal revenue = kept sales × average check: {kept} × {check}',
  },
  first_raised: {
    ru: 'Выручка первых сделок = продажи без отказов × средний чек × (1 + рост чека): {kept} × {check} × (1 + {uplift})',
    kk: 'Алғашқы мәміле түсімі = бас тартусыз сатылым × орташа чек × (1 + чек өсімі): {kept} × {check} × (1 + {uplift})',
    en: 'First-deal revenue = kept sales × average check × (1 + uplift): {kept} × {check} × (1 + {uplift})',
  },
  repeat: {
    ru: 'Выручка повторных сделок = продажи без отказов × повторных сделок × средний чек × (1 + рост чека): {kept} × {repeats} × {check} × (1 + {uplift})',
    kk: 'Қайта сатып алу түсімі = бас тартусыз сатылым × қайта сатып алу × орташа чек × (1 + чек өсімі): {kept} × {repeats} × {check} × (1 + {uplift})',
    en: 'Repeat revenue = kept sales × repeat deals × average check × (1 + uplift): {kept} × {repeats} × {check} × (1 + {uplift})',
  },
  repeat_one: {
    ru: 'Выручка повторных сделок = повторных сделок всего × средний чек × (1 + рост чека): {repeats} × {check} × (1 + {uplift})',
    kk: 'Қайта сатып алу түсімі = барлық қайта сатып алу × орташа чек × (1 + чек өсімі): {repeats} × {check} × (1 + {uplift})',
    en: 'Repeat revenue = all repeat deals × average check × (1 + uplift): {repeats} × {check} × (1 + {uplift})',
  },
  kept: {
    ru: 'Продажи без отказов = продажи × (1 − отказы): {sales} × (1 − {refusals})',
    kk: 'Бас тартусыз сатылым = сатылым × (1 − бас тарту): {sales} × (1 − {refusals})',
    en: 'Kept sales = sales × (1 − refusals): {sales} × (1 − {refusals})',
  },
  check: {
    ru: 'Средний чек = позиций в заказе × цена позиции: {positions} × {price}',
    kk: 'Орташа чек = тапсырыстағы позиция × позиция бағасы: {positions} × {price}',
    en: 'Average check = items per order × price per item: {positions} × {price}',
  },
  sales: {
    ru: 'Продажи = переходы × конверсия: {visits} × {conversion}',
    kk: 'Сатылым = сайтқа өту × конверсия: {visits} × {conversion}',
    en: 'Sales = site visits × conversion: {visits} × {conversion}',
  },
  visits: {
    ru: 'Переходы = охват × доля переходов: {reach} × {rate}',
    kk: 'Сайтқа өту = қамту × өту үлесі: {reach} × {rate}',
    en: 'Site visits = reach × visit rate: {reach} × {rate}',
  },
  all_sales: {
    ru: 'Продажи всех инструментов вместе (n = {n:int})',
    kk: 'Барлық құралдың сатылымы бірге (n = {n:int})',
    en: 'Sales of all tools together (n = {n:int})',
  },
  tool_sales: {
    ru: 'Инструмент «{tool}»: переходы × конверсия: {visits} × {conversion}',
    kk: '«{tool}» құралы: сайтқа өту × конверсия: {visits} × {conversion}',
    en: 'Tool “{tool}”: site visits × conversion: {visits} × {conversion}',
  },
  no_name: { ru: 'без названия', kk: 'атауы жоқ', en: 'no name' },
  tool_costs: {
    ru: 'Затраты на инструменты, сумма',
    kk: 'Құралдарға шығын, қосындысы',
    en: 'Tool costs, sum',
  },
  again: {
    ru: '{line}: из чего — показано выше',
    kk: '{line}: неден құралғаны жоғарыда',
    en: '{line}: made of what is shown above',
  },
  cell: {
    ru: '{metric}, уровень «{level}»',
    kk: '{metric}, «{level}» деңгейі',
    en: '{metric}, level “{level}”',
  },
  cell_source: {
    ru: '{metric}, уровень «{level}». Источник: {source}',
    kk: '{metric}, «{level}» деңгейі. Дереккөз: {source}',
    en: '{metric}, level “{level}”. Source: {source}',
  },
  usual: {
    ru: '{metric}: на листе нет, взято обычное значение',
    kk: '{metric}: парақта жоқ, әдеттегі мән алынды',
    en: '{metric}: not on the sheet, the usual value is taken',
  },
} as const satisfies Readonly<Record<string, Localized>>;
