import type { FunctionHelp, ParamHelp } from '../../core/defineHelp';

const MATRIX = {
  importance: {
    example: 'C2:P2',
    text: {
      ru: 'важность факторов от 1 до 5, строка или столбец',
      kk: 'факторлардың 1–5 аралығындағы маңыздылығы, жол немесе баған',
      en: 'importance of the factors, 1 to 5, in a row or a column',
    },
  },
  relations: {
    example: 'C3:P',
    text: {
      ru: 'связи: строка на точку контакта, столбец на фактор; пусто — никак',
      kk: 'байланыстар: әр жанасу нүктесіне бір жол, әр факторға бір баған; бос болса — мүлдем жоқ',
      en: 'relations: a row per touchpoint, a column per factor; empty is none',
    },
  },
} as const satisfies Readonly<Record<string, ParamHelp>>;

const SETTINGS = {
  scale: {
    example: '"seed"',
    text: {
      ru: '"seed" — авторская: 1, 3, 9 (по умолчанию), "zero" — те же числа, но 1 не даёт баллов, "classic" — 0, 1, 3, 9',
      kk: '"seed" — авторлық: 1, 3, 9 (әдепкі), "zero" — сол сандар, бірақ 1 ұпай бермейді, "classic" — 0, 1, 3, 9',
      en: '"seed": author’s 1, 3, 9 (default), "zero": the same numbers, but 1 brings no points, "classic": 0, 1, 3, 9',
    },
  },
  cutoff: {
    example: '0.5',
    text: {
      ru: 'граница классов в стандартных отклонениях от среднего; пусто — 0,5',
      kk: 'орташадан стандартты ауытқумен берілген класс шегі; бос болса — 0,5',
      en: 'cut-off of the classes in standard deviations from the mean; empty: 0.5',
    },
  },
} as const satisfies Readonly<Record<string, ParamHelp>>;

const TOUCHPOINT_NAMES: ParamHelp = {
  example: 'B3:B',
  text: {
    ru: 'названия точек контакта; пусто — номера',
    kk: 'жанасу нүктелерінің атаулары; бос болса — нөмірлері',
    en: 'names of the touchpoints; empty: numbers',
  },
};

const FACTOR_NAMES: ParamHelp = {
  example: 'C1:P1',
  text: {
    ru: 'названия факторов, строка или столбец; пусто — номера',
    kk: 'факторлардың атаулары, жол немесе баған; бос болса — нөмірлері',
    en: 'names of the factors, in a row or a column; empty: numbers',
  },
};

const STAGES: ParamHelp = {
  example: 'A3:A',
  text: {
    ru: 'этап каждой точки контакта, любые слова',
    kk: 'әр жанасу нүктесінің кезеңі, кез келген сөз',
    en: 'the stage of each touchpoint, any words',
  },
};

/** What people read of the functions of QFD, by name. */
export const QFD_FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  QFD_TOUCHPOINTS: {
    text: {
      ru: 'Какие точки контакта важнее: баллы, доля, отклонение от среднего и класс. Это суждение, а не измерение.',
      kk: 'Қай жанасу нүктелері маңыздырақ: ұпайы, үлесі, орташадан ауытқуы және класы. Бұл — пікір, өлшем емес.',
      en: 'Which touchpoints matter more: points, share, deviation from the mean and class. This is judgement, not measurement.',
    },
    result: {
      ru: 'Строка на точку контакта в порядке диапазона. Баллы — сумма важностей, умноженных на связи; доля — от всех баллов; отклонение — в стандартных отклонениях от среднего; класс — критично, важно или менее важно.',
      kk: 'Ауқым ретімен әр жанасу нүктесіне бір жол. Ұпай — маңыздылық пен байланыс көбейтінділерінің қосындысы; үлес — барлық ұпайдан; ауытқу — орташадан, стандартты ауытқумен; класс — аса маңызды, маңызды немесе маңызы төменірек.',
      en: 'A row per touchpoint in the order of the range. Points: the sum of importances times relations; share: of all points; deviation: from the mean, in standard deviations; class: critical, important or less important.',
    },
    params: { ...MATRIX, names: TOUCHPOINT_NAMES, ...SETTINGS },
  },
  QFD_FACTORS: {
    text: {
      ru: 'Какие факторы выбора приносят больше баллов на всех точках контакта. Это суждение, а не измерение.',
      kk: 'Барлық жанасу нүктесі бойынша қай таңдау факторлары көбірек ұпай әкеледі. Бұл — пікір, өлшем емес.',
      en: 'Which choice factors bring more points over all touchpoints. This is judgement, not measurement.',
    },
    result: {
      ru: 'Строка на фактор в порядке диапазона: важность, баллы — важность, умноженная на сумму связей столбца, — доля, отклонение от среднего и класс.',
      kk: 'Ауқым ретімен әр факторға бір жол: маңыздылығы, ұпайы — маңыздылықтың баған байланыстарының қосындысына көбейтіндісі, — үлесі, орташадан ауытқуы және класы.',
      en: 'A row per factor in the order of the range: importance, points (the importance times the sum of the column’s relations), share, deviation from the mean and class.',
    },
    params: { ...MATRIX, names: FACTOR_NAMES, ...SETTINGS },
  },
  QFD_STAGES: {
    text: {
      ru: 'Какие этапы пути важнее: сумма и среднее баллов их точек контакта. Это суждение, а не измерение.',
      kk: 'Жолдың қай кезеңдері маңыздырақ: жанасу нүктелерінің ұпай қосындысы мен орташасы. Бұл — пікір, өлшем емес.',
      en: 'Which stages of the journey matter more: sum and mean of their touchpoints’ points. This is judgement, not measurement.',
    },
    result: {
      ru: 'Строка на этап в порядке первого появления: число точек контакта, сумма и среднее баллов, доля суммы, отклонение среднего и класс. Сумма больше у этапов, где точек контакта много, поэтому класс считается по среднему.',
      kk: 'Бірінші кездесу ретімен әр кезеңге бір жол: жанасу нүктесінің саны, ұпай қосындысы мен орташасы, қосындының үлесі, орташаның ауытқуы және класы. Жанасу нүктесі көп кезеңнің қосындысы үлкен болады, сондықтан класс орташа бойынша анықталады.',
      en: 'A row per stage in order of first appearance: touchpoints, sum and mean of points, share of the sums, deviation of the means and class. A stage with many touchpoints has a larger sum, so the class goes by the mean.',
    },
    params: { stages: STAGES, ...MATRIX, ...SETTINGS },
  },
  QFD_STABILITY: {
    text: {
      ru: 'Насколько устойчив класс каждой точки контакта, если одна важность или одна связь чуть другая.',
      kk: 'Бір маңыздылық не бір байланыс сәл өзгерсе, әр жанасу нүктесінің класы қаншалықты орнықты.',
      en: 'How sure the class of each touchpoint is when one importance or one relation is slightly different.',
    },
    result: {
      ru: 'Строка на точку контакта: класс, доля изменений, при которых он сохраняется, место на этой шкале и на другой. Изменения — каждая важность на 1 и каждая связь на ступень вверх и вниз, по одному.',
      kk: 'Әр жанасу нүктесіне бір жол: класы, ол сақталатын өзгерістердің үлесі, осы шкаладағы және басқа шкаладағы орны. Өзгерістер — әр маңыздылық 1-ге, әр байланыс бір сатыға жоғары не төмен, бір-бірден.',
      en: 'A row per touchpoint: class, share of changes that keep it, rank on this scale and on the other. The changes: each importance by 1 and each relation by one level, up and down, one at a time.',
    },
    params: { ...MATRIX, names: TOUCHPOINT_NAMES, ...SETTINGS },
  },
};
