import type { FunctionHelp, ParamHelp } from '../../core/defineHelp';

/** The range that both tables are made of. */
const METRICS: ParamHelp = {
  example: 'A2:D',
  text: {
    ru: 'столбцы: показатель, минимум, база, максимум; показатель — название на любом из трёх языков или код, например visit_rate; доли — в процентах; первая строка без чисел — заголовки',
    kk: 'бағандар: көрсеткіш, ең төмен, базалық, ең жоғары; көрсеткіш — үш тілдің кез келгеніндегі атауы немесе коды, мысалы visit_rate; үлестер — пайызбен; бірінші жолда сан болмаса, ол — баған атаулары',
    en: 'columns: metric, minimum, base, maximum; a metric is its name in any of the three languages or its code, such as visit_rate; rates in percent; a first row without numbers is a header',
  },
};

const FUNNEL = {
  reach: {
    example: '1000',
    text: { ru: 'охват, чел.', kk: 'қамту, адам', en: 'reach, people' },
  },
  visit_rate: {
    example: '10%',
    text: {
      ru: 'доля переходов, от 0 до 100 %',
      kk: 'сайтқа өту үлесі, 0–100%',
      en: 'visit rate, 0 to 100%',
    },
  },
  conversion: {
    example: '50%',
    text: {
      ru: 'конверсия в продажу, от 0 до 100 %',
      kk: 'сатуға конверсия, 0–100%',
      en: 'conversion to sale, 0 to 100%',
    },
  },
  check: {
    example: '100',
    text: { ru: 'средний чек', kk: 'орташа чек', en: 'average check' },
  },
} as const satisfies Readonly<Record<string, ParamHelp>>;

const REPEAT = {
  repeats: {
    example: '1',
    text: {
      ru: 'повторных сделок на покупателя; пусто — 0',
      kk: 'бір адамға қайта сатып алу; бос болса — 0',
      en: 'repeat deals per buyer; empty: 0',
    },
  },
  uplift: {
    example: '10%',
    text: {
      ru: 'рост чека повторной сделки; пусто — 0',
      kk: 'қайта сатып алу чегінің өсімі; бос болса — 0',
      en: 'uplift of the repeat check; empty: 0',
    },
  },
  refusal_rate: {
    example: '0%',
    text: {
      ru: 'доля отказов и возвратов; пусто — 0',
      kk: 'бас тарту мен қайтарым үлесі; бос болса — 0',
      en: 'rate of refusals and returns; empty: 0',
    },
  },
  margin: {
    example: '100%',
    text: {
      ru: 'маржа, от 0 до 100 %; пусто — 100 %, это допущение: вся выручка считается доходом',
      kk: 'маржа, 0–100%; бос болса — 100%, бұл жорамал: түсім толығымен табыс деп саналады',
      en: 'margin, 0 to 100%; empty: 100%, an assumption that all revenue is earned',
    },
  },
  uplift_on: {
    example: '"repeat"',
    text: {
      ru: 'какие чеки растут: "repeat" — повторных сделок (по умолчанию), "all" — все; "one" — повторных сделок столько всего',
      kk: 'қай чектер өседі: "repeat" — қайта сатып алу чектері (әдепкі), "all" — бәрі, "one" — қайта сатып алу бір адамға емес, барлығына берілген',
      en: 'which checks grow: "repeat": those of repeat deals (default), "all": all, "one": repeat deals are given in total, not per buyer',
    },
  },
} as const satisfies Readonly<Record<string, ParamHelp>>;

/** Help of the functions of the cash journey, by name. */
export const CASH_FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  PROFIT_FORMULA: {
    text: {
      ru: 'Маржа до затрат по формуле прибыли.',
      kk: 'Пайда формуласы бойынша шығынға дейінгі маржа.',
      en: 'Margin before costs by the profit formula.',
    },
    result: {
      ru: 'Одно число без заголовка. Охват 1 000 → переходы 100 → продажи 50 по 100 = 5 000. С повторной сделкой у каждого при чеке +10 % — 10 500. Чтобы вышло 11 000, на 10 % должны вырасти все чеки: uplift_on "all". Если повторная сделка одна на всех, выйдет 5 110: uplift_on "one"; таких сделок отказы не уменьшают.',
      kk: 'Атаусыз бір сан. Қамту 1 000 → сайтқа өту 100 → сатылым 50, әрқайсысы 100 = 5 000. Әр сатып алушы чегі 10% жоғары тағы бір мәміле жасаса — 10 500. 11 000 шығуы үшін барлық чек 10%-ға өсуі керек: uplift_on "all". Барлығына бір ғана қайта сатып алу болса, 5 110 шығады: uplift_on "one"; ондай мәмілелерді бас тарту азайтпайды.',
      en: 'One number without a header. Reach 1,000 → site visits 100 → 50 sales at 100 = 5,000. With one repeat deal each at a 10% higher check: 10,500. For 11,000 every check would have to be 10% higher: uplift_on "all". A single repeat deal in total makes 5,110: uplift_on "one"; refusals do not reduce such deals.',
    },
    params: { ...FUNNEL, ...REPEAT },
  },
  CASH_JOURNEY: {
    text: {
      ru: 'Путь денег: от переходов до прибыли на трёх уровнях — минимум, база, максимум.',
      kk: 'Ақша жолы: сайтқа өтуден пайдаға дейін үш деңгейде — ең төмен, базалық, ең жоғары.',
      en: 'The cash journey: from site visits to profit on three levels, minimum, base and maximum.',
    },
    result: {
      ru: 'Одиннадцать строк: переходы, продажи, продажи без отказов, средний чек, выручка первых и повторных сделок, выручка, маржа до затрат, затраты на инструменты, постоянные затраты, прибыль. Чек растёт только у повторных сделок. Нужны охват, доля переходов, конверсия и цена; без остальных показателей — одна позиция в заказе, маржа 100 %, остальное 0.',
      kk: 'Он бір жол: сайтқа өту, сатылым, бас тартусыз сатылым, орташа чек, алғашқы мәміле мен қайта сатып алу түсімі, түсім, шығынға дейінгі маржа, құралдарға шығын, тұрақты шығын, пайда. Чек тек қайта сатып алуда өседі. Қамту, сайтқа өту үлесі, конверсия және баға қажет; қалған көрсеткіштер болмаса — тапсырыста бір позиция, маржа 100%, басқасы 0.',
      en: 'Eleven rows: site visits, sales, kept sales, average check, revenue of first and of repeat deals, revenue, margin before costs, tool costs, fixed costs, profit. The check grows on repeat deals only. Reach, visit rate, conversion and price are needed; without the others: one item per order, margin 100%, all else 0.',
    },
    params: { metrics: METRICS },
  },
  CASH_WORTH: {
    text: {
      ru: 'Что даёт каждый показатель: насколько изменится прибыль, если улучшить его один. Основа — допущение.',
      kk: 'Әр көрсеткіш не береді: тек соны жақсартса, пайда қаншаға өзгереді. Негізі — жорамал.',
      en: 'What each metric is worth: by how much profit changes when it alone improves. Basis: assumed.',
    },
    result: {
      ru: 'Строка на каждый из одиннадцати показателей, остальные на базе: прибавка прибыли от +1 % к нему самому (доли — не выше 100 %, отказы и затраты — −1 %), от минимума до базы, от базы до максимума и место по последней. +1 % у охвата, переходов, конверсии, позиций и цены даёт одно и то же, поэтому место по нему не определить.',
      kk: 'Он бір көрсеткіштің әрқайсысына бір жол, қалғандары базалық деңгейде: оның өзіне +1%-дан (үлес 100%-дан аспайды, бас тарту мен шығынға −1%), ең төменнен базалыққа және базалықтан ең жоғарыға өтуден пайданың өсімі, соңғысы бойынша орны. +1% қамту, сайтқа өту, конверсия, позиция және баға үшін бірдей нәтиже береді, сондықтан ол бойынша орынды анықтау мүмкін емес.',
      en: 'A row for each of the eleven metrics, the others at base: what profit gains from +1% of itself (rates up to 100%, refusals and costs −1%), from minimum to base, from base to maximum, and the rank by the last. +1% gives the same for reach, visits, conversion, items and price, so it cannot rank them.',
    },
    params: { metrics: METRICS },
  },
};
