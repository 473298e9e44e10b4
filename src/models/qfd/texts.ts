import type { Localized } from '../../core/lang';

/** Sentences a report on QFD opens with; names of things come as people typed them. */
export const FINDINGS = {
  judgement: {
    ru: 'Это суждение экспертов, а не измерение (экспертов: {raters:int}, отмечено связей: {marked:int} из {cells:int}).',
    kk: 'Бұл — сарапшылар пікірі, өлшем емес (сарапшы: {raters:int}, белгіленген байланыс: {cells:int} ішінен {marked:int}).',
    en: 'This is judgement, not measurement ({raters:int} {raters:plural:rater|raters}, {marked:int} of {cells:int} relations marked).',
  },
  few_factors: {
    ru: 'Факторов выбора мало: {factors:int}. По ним рано судить, что важнее: впишите хотя бы три и отметьте связи.',
    kk: 'Таңдау факторы аз: {factors:int}. Ненің маңыздырақ екенін айтуға ерте: кемінде үшеуін жазып, байланыстарын белгілеңіз.',
    en: 'Too few choice factors: {factors:int}. It is too early to say what matters more: write at least three and mark their relations.',
  },
  one_touchpoint: {
    ru: 'Точка контакта только одна: «{name}». Её важность не с чем сравнить, впишите остальные.',
    kk: 'Жанасу нүктесі біреу ғана: «{name}». Маңыздылығын салыстыратын ештеңе жоқ, қалғандарын жазыңыз.',
    en: 'There is one touchpoint only: “{name}”. Its importance has nothing to be compared with, write the others.',
  },
  few_touchpoints: {
    ru: 'Точек контакта мало: {n:int}. Классам при таком числе верить рано, сравнивайте доли баллов.',
    kk: 'Жанасу нүктесі аз: {n:int}. Мұндай санда класқа сенуге ерте, ұпай үлестерін салыстырыңыз.',
    en: 'Few touchpoints: {n:int}. With so few the classes mean little yet, compare the shares of points.',
  },
  nearly_equal: {
    ru: 'Точки контакта почти равны: баллы в среднем отличаются меньше чем на 5\u00a0% (точек контакта: {n:int}). Места и классы здесь ничего не значат.',
    kk: 'Жанасу нүктелері шамамен тең: ұпайлардың орташа айырмасы 5%-дан аз (жанасу нүктесі: {n:int}). Мұнда орын мен кластың мәні жоқ.',
    en: 'The touchpoints are nearly equal: on average their points differ by less than 5% ({n:int} touchpoints). Ranks and classes mean nothing here.',
  },
  top: {
    ru: 'Важнее всего точка контакта «{name}»: {share:percent} баллов, {deviation:signed} стандартного отклонения от среднего. Главный вклад — фактор «{factor}».',
    kk: 'Ең маңыздысы — «{name}» жанасу нүктесі: ұпайдың {share:percent}-ы, орташадан айырмасы {deviation:signed} стандартты ауытқу. Негізгі үлесті «{factor}» факторы қосады.',
    en: 'The touchpoint that matters most is “{name}”: {share:percent} of points, {deviation:signed} standard deviations from the mean. Main contribution: the factor “{factor}”.',
  },
  top_several: {
    ru: 'Важнее всего точки контакта {names:names}{more}: у каждой {share:percent} баллов, {deviation:signed} стандартного отклонения от среднего.',
    kk: 'Ең маңыздылары — {names:names}{more} жанасу нүктелері: әрқайсысында ұпайдың {share:percent}-ы, орташадан айырмасы {deviation:signed} стандартты ауытқу.',
    en: 'The touchpoints that matter most are {names:names}{more}: {share:percent} of points each, {deviation:signed} standard deviations from the mean.',
  },
  stability: {
    ru: 'Класс «критично» у точки контакта «{name}» держится в {kept:percent} проверок ({same:int} из {changes:int}, каждый раз менялась одна оценка).',
    kk: '«{name}» жанасу нүктесінің «аса маңызды» класы тексерулердің {kept:percent}-ында сақталады ({changes:int} ішінен {same:int}, әр жолы бір ғана мән өзгерді).',
    en: 'The class “critical” of the touchpoint “{name}” holds in {kept:percent} of checks ({same:int} of {changes:int}, one value changed each time).',
  },
  factor: {
    ru: 'Среди факторов выбора больше всего значит «{name}»: {share:percent} баллов, важность {importance} из 5 (факторов: {factors:int}).',
    kk: 'Таңдау факторларының ішінде ең маңыздысы — «{name}»: ұпайдың {share:percent}-ы, маңыздылығы 5 ішінен {importance} (фактор: {factors:int}).',
    en: 'Among the choice factors “{name}” counts most: {share:percent} of points, importance {importance} of 5 ({factors:int} {factors:plural:factor|factors}).',
  },
  stage: {
    ru: 'Важнее всего этап «{stage}»: в среднем {mean} {mean:plural:балл|балла|баллов} на точку контакта, у всех этапов — {all} (точек контакта на этапе: {points:int}).',
    kk: 'Ең маңызды кезең — «{stage}»: бір жанасу нүктесіне орта есеппен {mean} ұпай, барлық кезең бойынша — {all} (кезеңдегі жанасу нүктесі: {points:int}).',
    en: 'The stage that matters most is “{stage}”: {mean} points per touchpoint on average, {all} over all stages ({points:int} {points:plural:touchpoint|touchpoints} at this stage).',
  },
  unmeasured: {
    ru: 'Критичные точки контакта без оценок тайных покупателей: {points:int} из {critical:int} ({names:names}{more}). Запланируйте визиты.',
    kk: 'Құпия сатып алушылар бағаламаған аса маңызды жанасу нүктесі: {critical:int} ішінен {points:int} ({names:names}{more}). Визиттерді жоспарлаңыз.',
    en: 'Critical touchpoints that mystery shoppers have not rated: {points:int} of {critical:int} ({names:names}{more}). Plan visits.',
  },
  flips: {
    ru: 'На другой шкале ({scale}) точки контакта «{first}» и «{second}» меняются местами. С другим местом там {moved:int} из {n:int}.',
    kk: 'Басқа шкалада ({scale}) «{first}» және «{second}» жанасу нүктелері орын ауысады. Онда орны өзгергені — {n:int} ішінен {moved:int}.',
    en: 'On the other scale ({scale}) the touchpoints “{first}” and “{second}” change places. {moved:int} of {n:int} have another rank there.',
  },
  alike: {
    ru: 'Эксперты ставят точки контакта похоже: W Кендалла {w}, p {p:chance} (экспертов: {raters:int}). Малое p значит «не случайно», а не «согласны».',
    kk: 'Сарапшылар жанасу нүктелерін ұқсас ретпен қояды: Кендалл W мәні {w}, p {p:chance} (сарапшы: {raters:int}). p аз болса, бұл «кездейсоқ емес» дегенді білдіреді, «келіседі» дегенді емес.',
    en: 'The raters order the touchpoints alike: Kendall’s W {w}, p {p:chance} ({raters:int} raters). A small p means “not chance”, not “they agree”.',
  },
  partly: {
    ru: 'Эксперты согласны лишь отчасти: W Кендалла {w}, p {p:chance} (экспертов: {raters:int}). Малое p значит «не случайно», а не «согласны».',
    kk: 'Сарапшылардың пікірі ішінара ғана сәйкес: Кендалл W мәні {w}, p {p:chance} (сарапшы: {raters:int}). p аз болса, бұл «кездейсоқ емес» дегенді білдіреді, «келіседі» дегенді емес.',
    en: 'The raters agree only in part: Kendall’s W {w}, p {p:chance} ({raters:int} raters). A small p means “not chance”, not “they agree”.',
  },
  hardly: {
    ru: 'Эксперты почти не согласны в том, что важнее: W Кендалла {w}, p {p:chance} (экспертов: {raters:int}). Обсудите матрицу вместе.',
    kk: 'Ненің маңыздырақ екені жөнінде сарапшылардың пікірі сәйкес келмейді десе де болады: Кендалл W мәні {w}, p {p:chance} (сарапшы: {raters:int}). Матрицаны бірге талқылаңыз.',
    en: 'The raters hardly agree on what matters more: Kendall’s W {w}, p {p:chance} ({raters:int} raters). Talk the matrix over together.',
  },
  disagreement: {
    ru: 'Мнения экспертов расходятся от {low} до {high} в ячейках: {apart:int} из {cells:int} ({names:names}{more}). Обсудите эти связи.',
    kk: 'Сарапшылар пікірі {low} мен {high} аралығында алшақ ұяшық: {cells:int} ішінен {apart:int} ({names:names}{more}). Осы байланыстарды талқылаңыз.',
    en: 'Cells on which the raters differ from {low} to {high}: {apart:int} of {cells:int} ({names:names}{more}). Talk these relations over.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a report could not use, or took for something. */
export const LEFT_OUT = {
  empty: {
    ru: 'Пустых ячеек матрицы: {rows:int} из {cells:int}, они считаются как «никак»',
    kk: 'Матрицаның бос ұяшығы: {cells:int} ішінен {rows:int}, олар «мүлдем жоқ» деп саналады',
    en: 'Empty cells of the matrix: {rows:int} of {cells:int}, they count as “none”',
  },
  idle: {
    ru: 'Матриц без единой связи: {rows:int} ({raters})',
    kk: 'Бірде-бір байланысы жоқ матрица: {rows:int} ({raters})',
    en: 'Matrices without a single relation: {rows:int} ({raters})',
  },
  partial: {
    ru: 'Матриц, в которых отмечено меньше половины связей: {rows:int} ({raters}). Сравнивать таких экспертов с другими рано',
    kk: 'Байланыстарының жартысынан азы белгіленген матрица: {rows:int} ({raters}). Мұндай сарапшыны басқалармен салыстыруға ерте',
    en: 'Matrices with less than half of the relations marked: {rows:int} ({raters}). It is too early to compare these raters with others',
  },
  strange: {
    ru: 'Связей с кодами, которых нет в списках: {rows:int}',
    kk: 'Коды тізімдерде жоқ байланыс: {rows:int}',
    en: 'Relations with codes that are on no list: {rows:int}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of a report's parts. */
export const TITLES = {
  points: { ru: 'Точки контакта', kk: 'Жанасу нүктелері', en: 'Touchpoints' },
  factors: { ru: 'Факторы выбора', kk: 'Таңдау факторлары', en: 'Choice factors' },
  stages: { ru: 'Этапы', kk: 'Кезеңдер', en: 'Stages' },
  disagreements: { ru: 'Расхождения экспертов', kk: 'Сарапшылардың пікір қайшылығы', en: 'Disagreements' },
  flips: { ru: 'Смена мест на другой шкале', kk: 'Басқа шкаладағы орын ауысуы', en: 'Rank flips on the other scale' },
  pointsSheet: { ru: 'QFD – точки контакта', kk: 'QFD – жанасу нүктелері', en: 'QFD – touchpoints' },
  disagreementsSheet: { ru: 'QFD – расхождения', kk: 'QFD – пікір қайшылығы', en: 'QFD – disagreements' },
  flipsSheet: { ru: 'QFD – смена мест', kk: 'QFD – орын ауысуы', en: 'QFD – rank flips' },
  pointsChart: {
    ru: 'Доля баллов по точкам контакта',
    kk: 'Жанасу нүктелері бойынша ұпай үлесі',
    en: 'Share of points by touchpoint',
  },
} as const satisfies Readonly<Record<string, Localized>>;
