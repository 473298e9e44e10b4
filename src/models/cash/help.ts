import type { ColumnNotes, FactNotes, ModelHelp } from '../../core/defineHelp';
import { CASH_LINES_FACT, type CashLineRow } from '../../facts/cashLines';
import { METRIC_WORTH_FACT, type MetricWorth } from '../../facts/metricWorth';
import { STAGE_MONEY_FACT, type StageMoney } from '../../facts/stageMoney';
import { CASH_FUNCTION_HELP } from './functionHelp';
import { CASH_SAMPLE } from './sample';

const LINE_NOTES: FactNotes<CashLineRow> = {
  line: {
    ru: 'Строка формулы: каждая следующая считается из предыдущих.',
    kk: 'Формула жолы: әр келесі жол алдыңғылардан есептеледі.',
    en: 'A line of the formula: each is counted from those above it.',
  },
  minimal: {
    ru: 'Как есть без маркетолога. Насколько этому верить, сказано в таблице «На чём основаны уровни».',
    kk: 'Маркетологсыз қалай. Оған қаншалықты сенуге болатыны «Деңгейлер неге негізделген» кестесінде айтылған.',
    en: 'As it is without a marketer. How far to trust it says the table “What the levels stand on”.',
  },
  base: {
    ru: 'При хорошей настройке.',
    kk: 'Жақсы баптағанда.',
    en: 'With good settings.',
  },
  maximal: {
    ru: 'При отточенном пути клиента.',
    kk: 'Клиент жолы мінсіз болғанда.',
    en: 'With a polished customer journey.',
  },
};

const STAGE_NOTES: FactNotes<StageMoney> = {
  stage: {
    ru: 'Этап пути клиента; последняя строка — все пять вместе, она не равна сумме строк.',
    kk: 'Клиент жолының кезеңі; соңғы жол — бесеуі бірге, ол жолдардың қосындысына тең емес.',
    en: 'A stage of the journey; the last row is all five together, which is not the sum of the rows.',
  },
  low: {
    ru: '○ На сколько выросла бы прибыль, если показатели этапа дойдут до базы, а остальное и затраты останутся как сейчас.',
    kk: '○ Кезең көрсеткіштері базалық деңгейге жетіп, қалғаны мен шығын қазіргідей қалса, пайда қаншаға өсер еді.',
    en: '○ By how much profit would rise if the stage’s metrics reached base, the rest and costs as now.',
  },
  high: {
    ru: '○ То же, если показатели этапа дойдут до максимума.',
    kk: '○ Кезең көрсеткіштері ең жоғары деңгейге жетсе, дәл сондай өсім.',
    en: '○ The same if the stage’s metrics reached the maximum.',
  },
  profit_now: {
    ru: 'Прибыль на уровне, который выбран как «Сейчас».',
    kk: '«Қазір» деп таңдалған деңгейдегі пайда.',
    en: 'Profit at the level chosen as “now”.',
  },
  now: {
    ru: 'Уровень, на котором дела идут сегодня, из настроек отчёта.',
    kk: 'Бүгін жұмыс жүріп жатқан деңгей, есеп баптауларынан.',
    en: 'The level at which things stand today, from the report’s settings.',
  },
  period: {
    ru: 'За какой период все числа, из настроек отчёта.',
    kk: 'Барлық санның уақыт аралығы, есеп баптауларынан.',
    en: 'The period of all numbers, from the report’s settings.',
  },
};

const WORTH_NOTES: FactNotes<MetricWorth> = {
  metric: {
    ru: 'Показатель; меняется только он, остальные как на базе.',
    kk: 'Көрсеткіш; тек сол өзгереді, қалғаны базалық деңгейде.',
    en: 'A metric; it alone changes, the others stay at base.',
  },
  plus_one: {
    ru: 'Рост прибыли, если показатель станет лучше на 1 % от своей величины. У охвата, переходов, конверсии, позиций и цены это одно число, поэтому места по нему не считаются.',
    kk: 'Көрсеткіш өз шамасының 1%-ына жақсарса, пайданың өсімі. Қамту, сайтқа өту, конверсия, позиция және баға үшін бұл бір сан, сондықтан орын ол бойынша есептелмейді.',
    en: 'The rise of profit if the metric gets better by 1% of itself. It is one number for reach, visits, conversion, items and price, so ranks do not go by it.',
  },
  to_base: {
    ru: 'Сколько прибыли дал шаг показателя от минимума до базы.',
    kk: 'Көрсеткіштің ең төменнен базалыққа қадамы қанша пайда берді.',
    en: 'What the metric’s step from minimum to base has given in profit.',
  },
  to_maximal: {
    ru: 'Сколько прибыли даст его шаг от базы до максимума. По этому столбцу — место.',
    kk: 'Оның базалықтан ең жоғарыға қадамы қанша пайда береді. Орын осы баған бойынша.',
    en: 'What its step from base to maximum would give in profit. Ranks go by this column.',
  },
  rank: {
    ru: 'Место по шагу до максимума; при равной прибыли место общее.',
    kk: 'Ең жоғарыға қадам бойынша орын; пайдасы тең болса, орын ортақ.',
    en: 'Rank by the step to the maximum; equal gains share a rank.',
  },
};

const BASIS_NOTES: ColumnNotes = {
  level: { ru: 'Уровень показателей.', kk: 'Көрсеткіштер деңгейі.', en: 'The level of the metrics.' },
  measured: {
    ru: 'Сколько чисел уровня посчитано по данным.',
    kk: 'Деңгейдің неше саны деректен есептелген.',
    en: 'How many numbers of the level are counted from data.',
  },
  judged: {
    ru: 'Сколько чисел уровня — суждение человека.',
    kk: 'Деңгейдің неше саны — адамның пікірі.',
    en: 'How many numbers of the level are a person’s judgement.',
  },
  assumed: {
    ru: 'Сколько чисел уровня — «что, если», без основы или взято обычным.',
    kk: 'Деңгейдің неше саны — «егер болса», негізсіз не әдеттегідей алынған.',
    en: 'How many numbers of the level are a what-if, have no basis or are the usual value.',
  },
  label: {
    ru: 'Чему верить в итоге уровня: решает самая слабая основа.',
    kk: 'Деңгей нәтижесіне қаншалықты сенуге болады: ең әлсіз негіз шешеді.',
    en: 'How far the level’s result can be trusted: its weakest basis decides.',
  },
};

const STEP_NOTES: ColumnNotes = {
  step: {
    ru: 'Первая строка — прибыль в начале, последняя — в конце. Между ними показатели этапов по очереди переходят на новый уровень, маржа и затраты последними.',
    kk: 'Бірінші жол — бастапқы пайда, соңғысы — соңғы пайда. Арасында кезең көрсеткіштері кезекпен жаңа деңгейге өтеді, маржа мен шығын соңынан.',
    en: 'The first row is profit at the beginning, the last at the end. Between them the stages’ metrics take the new level one after the other, margin and costs last.',
  },
  change: {
    ru: 'В первой и последней строке прибыль, между ними её изменение. При другом порядке шаги были бы иными, а сумма той же.',
    kk: 'Бірінші және соңғы жолда пайда, арасында оның өзгерісі. Басқа ретпен қадамдар өзгеше, ал қосындысы сол болар еді.',
    en: 'Profit in the first and the last row, its change between them. In another order the steps would differ, their sum would not.',
  },
};

const SWING_NOTES: ColumnNotes = {
  metric: WORTH_NOTES.metric,
  down: {
    ru: 'Изменение прибыли базы, если показатель вернётся к минимуму.',
    kk: 'Көрсеткіш ең төменге қайтса, базалық пайданың өзгерісі.',
    en: 'The change of profit at base if the metric fell back to its minimum.',
  },
  up: {
    ru: 'Изменение прибыли базы, если показатель дойдёт до максимума.',
    kk: 'Көрсеткіш ең жоғарыға жетсе, базалық пайданың өзгерісі.',
    en: 'The change of profit at base if the metric reached its maximum.',
  },
};

const TOOL_NOTES: ColumnNotes = {
  tool: {
    ru: 'Инструмент или канал с листа уровней.',
    kk: 'Деңгейлер парағындағы құрал немесе арна.',
    en: 'A tool or channel of the sheet of levels.',
  },
  visits: {
    ru: 'Переходы этого инструмента на базе.',
    kk: 'Осы құралдың базалық деңгейдегі сайтқа өтуі.',
    en: 'The tool’s visits at base.',
  },
  sales: {
    ru: 'Продажи этого инструмента на базе, до отказов.',
    kk: 'Осы құралдың базалық деңгейдегі сатылымы, бас тартуға дейін.',
    en: 'The tool’s sales at base, before refusals.',
  },
  costs: {
    ru: 'Затраты самого инструмента на базе.',
    kk: 'Құралдың базалық деңгейдегі өз шығыны.',
    en: 'The tool’s own costs at base.',
  },
  profit: {
    ru: 'Часть маржи по доле в продажах минус затраты инструмента; общие и постоянные затраты не вычтены.',
    kk: 'Сатылымдағы үлесіне сай маржа бөлігінен құрал шығыны шегерілген; ортақ және тұрақты шығын шегерілмеген.',
    en: 'Its part of the margin by its share of sales, less its own costs; common and fixed costs are not taken off.',
  },
  share: {
    ru: 'Доля в прибыли всех инструментов; пусто, если у какого-то из них убыток.',
    kk: 'Барлық құрал пайдасындағы үлесі; біреуінде залал болса, бос.',
    en: 'Its share of the profit of all tools; blank where one of them makes a loss.',
  },
};

/** What people read of the cash journey before they use it. */
export const CASH_HELP: ModelHelp = {
  model: 'cash',
  about: [
    {
      ru: 'Прибыль складывается по этапам: охват × доля переходов × конверсия — это продажи; без отказов, × чек — выручка первых сделок; к ней добавляются повторные сделки. Выручка × маржа минус затраты — прибыль.',
      kk: 'Пайда кезең бойынша құралады: қамту × сайтқа өту үлесі × конверсия — бұл сатылым; бас тартусыз, × чек — алғашқы мәміле түсімі; оған қайта сатып алу қосылады. Түсім × маржа, одан шығын шегерілсе — пайда.',
      en: 'Profit is made stage by stage: reach × visit rate × conversion are sales; without refusals, × check, the revenue of first deals; repeat deals are added to it. Revenue × margin less costs is profit.',
    },
    {
      ru: 'У каждого показателя три уровня: минимум — как есть без маркетолога, база — при хорошей настройке, максимум — при отточенном пути клиента. У отказов меньше — лучше, поэтому их минимум — самое большое число.',
      kk: 'Әр көрсеткіштің үш деңгейі бар: ең төмен — маркетологсыз, базалық — жақсы баптағанда, ең жоғары — клиент жолы мінсіз болғанда. Бас тарту аз болса — жақсы, сондықтан оның ең төмен деңгейі — ең үлкен сан.',
      en: 'Each metric has three levels: minimum, as it is without a marketer; base, with good settings; maximum, with a polished journey. Fewer refusals are better, so their minimum is the greatest number.',
    },
    {
      ru: '«Сейчас» — уровень, на котором дела идут сегодня; пока вы не выбрали другой, это минимум. От него считаются деньги этапов и точек роста: сколько прибыли добавил бы этап на базе и на максимуме, если остальное, маржа и затраты останутся как сейчас.',
      kk: '«Қазір» — бүгін жұмыс жүріп жатқан деңгей; басқасы таңдалмаса, ол — ең төмен. Кезеңдер мен өсу нүктелерінің ақшасы содан есептеледі: қалғаны, маржа мен шығын қазіргідей қалса, кезең базалық және ең жоғары деңгейде қанша пайда қосар еді.',
      en: '“Now” is the level at which things stand today; until you choose another it is the minimum. The money of stages and growth points is counted from it: the profit a stage would add at base and at the maximum, the rest, margin and costs as now.',
    },
    {
      ru: 'У каждого числа есть основа: измерено, оценка эксперта или допущение. Итог уровня не надёжнее самого слабого своего числа.',
      kk: 'Әр санның негізі бар: өлшенген, сарапшы пікірі немесе жорамал. Деңгей нәтижесі өзінің ең әлсіз санынан сенімді емес.',
      en: 'Each number has a basis: measured, judged or assumed. The result of a level is no surer than its weakest number.',
    },
    {
      ru: 'Почему 10 500, а не 11 000: 50 продаж × 100 = 5000, ещё по одной сделке на покупателя с чеком 110 — 5500. Чтобы вышло 11 000, на 10 % должны вырасти и чеки первых сделок. Правило выбирается в настройках.',
      kk: 'Неге 11 000 емес, 10 500: 50 сатылым × 100 = 5000, әр сатып алушыға чегі 110 болатын тағы бір мәміле — 5500. 11 000 шығуы үшін алғашқы мәміле чегі де 10%-ға өсуі керек. Ереже баптауларда таңдалады.',
      en: 'Why 10,500 and not 11,000: 50 sales × 100 = 5,000, one more deal per buyer at a check of 110 is 5,500. For 11,000 the checks of first deals would have to be 10% higher too. The rule is chosen in the settings.',
    },
    {
      ru: 'Что улучшать, видно по шагу от базы до максимума. Рост на 1 % этого не показывает: выручка — произведение, и у охвата, переходов, конверсии, позиций и цены он даёт одно и то же.',
      kk: 'Нені жақсарту керегі базалықтан ең жоғарыға қадамнан көрінеді. 1% өсім мұны көрсетпейді: түсім — көбейтінді, қамту, сайтқа өту, конверсия, позиция және баға үшін ол бірдей нәтиже береді.',
      en: 'What to improve shows in the step from base to maximum. A rise of 1% does not show it: revenue is a product, and it gives the same for reach, visits, conversion, items and price.',
    },
  ],
  functions: CASH_FUNCTION_HELP,
  tables: {
    [CASH_LINES_FACT.id]: LINE_NOTES,
    cash_basis: BASIS_NOTES,
    [STAGE_MONEY_FACT.id]: STAGE_NOTES,
    cash_steps: STEP_NOTES,
    [METRIC_WORTH_FACT.id]: WORTH_NOTES,
    cash_swings: SWING_NOTES,
    cash_tools: TOOL_NOTES,
  },
  sample: {},
  facts: CASH_SAMPLE,
};
