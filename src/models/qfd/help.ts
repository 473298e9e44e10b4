import type { ColumnNotes, FactNotes, ModelHelp } from '../../core/defineHelp';
import { FACTOR_IMPORTANCE_FACT, type FactorImportance } from '../../facts/factorImportance';
import { STAGE_IMPORTANCE_FACT, type StageImportance } from '../../facts/stageImportance';
import { TOUCHPOINT_IMPORTANCE_FACT, type TouchpointImportance } from '../../facts/touchpointImportance';
import { QFD_FUNCTION_HELP } from './functionHelp';
import { QFD_SAMPLE } from './sample';

const POINT_NOTES: FactNotes<TouchpointImportance> = {
  code: {
    ru: 'Короткое имя точки контакта с листа «Путь клиента».',
    kk: '«Клиент жолы» парағындағы жанасу нүктесінің қысқа аты.',
    en: 'The touchpoint’s short name on sheet “Customer journey”.',
  },
  stage: {
    ru: 'Этап пути, к которому относится точка контакта.',
    kk: 'Жанасу нүктесі жататын жол кезеңі.',
    en: 'The stage of the journey the touchpoint belongs to.',
  },
  name: {
    ru: 'Что клиент видит или делает в этой точке.',
    kk: 'Клиент осы нүктеде не көреді немесе не істейді.',
    en: 'What the customer sees or does there.',
  },
  score: {
    ru: '◐ Сумма по всем факторам: важность фактора, умноженная на связь.',
    kk: '◐ Барлық фактор бойынша қосынды: фактордың маңыздылығы байланысқа көбейтіледі.',
    en: '◐ Sum over all factors: the factor’s importance times the relation.',
  },
  share: {
    ru: '◐ Доля баллов точки контакта во всех баллах.',
    kk: '◐ Жанасу нүктесі ұпайының барлық ұпайдағы үлесі.',
    en: '◐ The touchpoint’s points out of all points.',
  },
  deviation: {
    ru: '◐ Насколько баллы выше или ниже средних, в стандартных отклонениях.',
    kk: '◐ Ұпай орташадан қаншалықты жоғары не төмен, стандартты ауытқумен.',
    en: '◐ How far the points are above or below the mean, in standard deviations.',
  },
  class: {
    ru: '◐ Критично, важно или менее важно — по отклонению и границе классов из настроек.',
    kk: '◐ Ауытқу мен баптаудағы класс шегіне қарай: аса маңызды, маңызды немесе маңызы төменірек.',
    en: '◐ Critical, important or less important, by the deviation and the class cut-off in the settings.',
  },
  carried_by: {
    ru: '◐ Фактор, который приносит больше всего баллов; пусто, если точка контакта не связана ни с одним.',
    kk: '◐ Ең көп ұпай әкелетін фактор; жанасу нүктесі ешбір фактормен байланыспаса, бос.',
    en: '◐ The factor that brings the most points; empty where the touchpoint is related to none.',
  },
  kept: {
    ru: '◐ В какой доле проверок класс остаётся прежним. В каждой проверке меняется одна важность на 1 или одна связь на ступень.',
    kk: '◐ Тексерулердің қандай үлесінде класс өзгермейді. Әр тексеруде бір маңыздылық 1-ге немесе бір байланыс бір сатыға өзгереді.',
    en: '◐ In what share of checks the class stays. Each check changes one importance by 1 or one relation by one level.',
  },
  rank: {
    ru: '◐ Место по баллам; при равных баллах место общее.',
    kk: '◐ Ұпай бойынша орын; ұпайы тең болса, орны ортақ.',
    en: '◐ Rank by points; equal points share a rank.',
  },
  other_rank: {
    ru: '◐ Место на другой шкале: для авторской это шкала с нулём, для остальных — авторская.',
    kk: '◐ Басқа шкаладағы орын: авторлық шкала үшін ол — нөлі бар шкала, қалғандары үшін — авторлық шкала.',
    en: '◐ Rank on the other scale: for the author’s it is the one with zero, for the others the author’s.',
  },
};

const FACTOR_NOTES: FactNotes<FactorImportance> = {
  carried_by: {
    ru: '◐ Точки контакта с самой сильной связью с этим фактором; пусто, если связей нет.',
    kk: '◐ Осы фактормен байланысы ең күшті жанасу нүктелері; байланыс болмаса, бос.',
    en: '◐ The touchpoints with the strongest relation to this factor; empty where there is none.',
  },
  code: {
    ru: 'Короткое имя фактора с листа «Факторы выбора».',
    kk: '«Таңдау факторлары» парағындағы фактордың қысқа аты.',
    en: 'The factor’s short name on sheet “Choice factors”.',
  },
  name: { ru: 'По чему клиент выбирает.', kk: 'Клиент неге қарап таңдайды.', en: 'What the customer chooses by.' },
  importance: {
    ru: '◐ Насколько фактор важен клиенту, от 1 до 5: введено вручную или взято из опроса.',
    kk: '◐ Фактор клиентке қаншалықты маңызды, 1–5: қолмен жазылған немесе сауалнамадан алынған.',
    en: '◐ How much the factor matters to the customer, 1 to 5: typed, or taken from a survey.',
  },
  score: {
    ru: '◐ Важность фактора, умноженная на сумму его связей со всеми точками контакта.',
    kk: '◐ Фактордың маңыздылығы оның барлық жанасу нүктесімен байланысының қосындысына көбейтіледі.',
    en: '◐ The factor’s importance times the sum of its relations with all touchpoints.',
  },
  share: {
    ru: '◐ Доля баллов фактора во всех баллах.',
    kk: '◐ Фактор ұпайының барлық ұпайдағы үлесі.',
    en: '◐ The factor’s points out of all points.',
  },
  deviation: {
    ru: '◐ Насколько баллы фактора выше или ниже средних, в стандартных отклонениях.',
    kk: '◐ Фактор ұпайы орташадан қаншалықты жоғары не төмен, стандартты ауытқумен.',
    en: '◐ How far the factor’s points are above or below the mean, in standard deviations.',
  },
  class: {
    ru: '◐ Критично, важно или менее важно — по отклонению фактора.',
    kk: '◐ Фактордың ауытқуына қарай: аса маңызды, маңызды немесе маңызы төменірек.',
    en: '◐ Critical, important or less important, by the factor’s deviation.',
  },
};

const STAGE_NOTES: FactNotes<StageImportance> = {
  stage: { ru: 'Этап пути клиента.', kk: 'Клиент жолының кезеңі.', en: 'A stage of the customer’s journey.' },
  carried_by: {
    ru: '◐ Точка контакта, у которой на этом этапе больше всего баллов.',
    kk: '◐ Осы кезеңде ұпайы ең көп жанасу нүктесі.',
    en: '◐ The touchpoint with the most points at this stage.',
  },
  touchpoints: {
    ru: 'Сколько точек контакта на этапе.',
    kk: 'Кезеңде неше жанасу нүктесі бар.',
    en: 'How many touchpoints the stage has.',
  },
  sum: {
    ru: '◐ Баллы всех точек контакта этапа; чем больше точек, тем больше сумма.',
    kk: '◐ Кезеңдегі барлық жанасу нүктесінің ұпайы; нүкте көп болса, қосынды да көп.',
    en: '◐ Points of all touchpoints of the stage; more touchpoints make a larger sum.',
  },
  mean: {
    ru: '◐ Баллов в среднем на точку контакта: по этому числу этапы можно сравнивать.',
    kk: '◐ Бір жанасу нүктесіне орта есеппен келетін ұпай: кезеңдерді осы сан бойынша салыстыруға болады.',
    en: '◐ Points per touchpoint on average: by this number stages can be compared.',
  },
  share: {
    ru: '◐ Доля суммы этапа во всех баллах.',
    kk: '◐ Кезең қосындысының барлық ұпайдағы үлесі.',
    en: '◐ The stage’s sum out of all points.',
  },
  deviation: {
    ru: '◐ Насколько средние баллы этапа выше или ниже средних по этапам, в стандартных отклонениях.',
    kk: '◐ Кезеңнің орташа ұпайы кезеңдер орташасынан қаншалықты жоғары не төмен, стандартты ауытқумен.',
    en: '◐ How far the stage’s mean points are above or below the mean of the stages, in standard deviations.',
  },
  class: {
    ru: '◐ Критично, важно или менее важно — по отклонению этапа.',
    kk: '◐ Кезеңнің ауытқуына қарай: аса маңызды, маңызды немесе маңызы төменірек.',
    en: '◐ Critical, important or less important, by the stage’s deviation.',
  },
};

const FLIP_NOTES: ColumnNotes = {
  name: {
    ru: 'Точка контакта, место которой зависит от шкалы.',
    kk: 'Орны шкалаға байланысты өзгеретін жанасу нүктесі.',
    en: 'A touchpoint whose rank depends on the scale.',
  },
  rank: {
    ru: '◐ Место в этом отчёте.',
    kk: '◐ Осы есептегі орын.',
    en: '◐ Rank in this report.',
  },
  other_rank: {
    ru: '◐ Место при тех же связях на другой шкале.',
    kk: '◐ Сол байланыстармен басқа шкаладағы орын.',
    en: '◐ Rank with the same relations on the other scale.',
  },
};

const DISAGREEMENT_NOTES: ColumnNotes = {
  touchpoint: {
    ru: 'Точка контакта, о которой эксперты думают по-разному.',
    kk: 'Сарапшылар әртүрлі ойлайтын жанасу нүктесі.',
    en: 'The touchpoint that raters see differently.',
  },
  factor: {
    ru: 'Фактор, связь с которым эксперты видят по-разному.',
    kk: 'Сарапшылар байланысын әртүрлі көретін фактор.',
    en: 'The factor whose relation they see differently.',
  },
  low: {
    ru: '◐ Самая низкая связь из отмеченных.',
    kk: '◐ Белгіленгендердің ең төмені.',
    en: '◐ The lowest relation marked.',
  },
  high: {
    ru: '◐ Самая высокая связь из отмеченных.',
    kk: '◐ Белгіленгендердің ең жоғарысы.',
    en: '◐ The highest relation marked.',
  },
  raters: {
    ru: 'Сколько экспертов отметили эту связь.',
    kk: 'Бұл байланысты неше сарапшы белгіледі.',
    en: 'How many raters marked this relation.',
  },
};

/** What people read of QFD before they use it. */
export const QFD_HELP: ModelHelp = {
  model: 'qfd',
  about: [
    {
      ru: 'QFD переводит то, по чему клиенты выбирают, в важность точек контакта. Это суждение экспертов, а не измерение: оно помогает договориться, с чего начать.',
      kk: 'QFD клиенттердің неге қарап таңдайтынын жанасу нүктелерінің маңыздылығына айналдырады. Бұл — сарапшылар пікірі, өлшем емес: ол неден бастау керегін келісуге көмектеседі.',
      en: 'QFD turns what customers choose by into the importance of touchpoints. This is judgement, not measurement: it helps to agree on where to begin.',
    },
    {
      ru: 'У каждого фактора есть важность от 1 до 5. В матрице отмечают, может ли клиент в точке контакта составить представление о факторе: 1 — никак, 3 — опыт может сложиться, 9 — критический опыт. Важность умножается на связь и складывается по факторам.',
      kk: 'Әр фактордың 1–5 аралығындағы маңыздылығы бар. Матрицада клиент жанасу нүктесінде фактор туралы түсінік ала ала ма, соны белгілейді: 1 — мүлдем жоқ, 3 — тәжірибе қалыптасуы мүмкін, 9 — шешуші тәжірибе. Маңыздылық байланысқа көбейтіліп, факторлар бойынша қосылады.',
      en: 'Each factor has an importance from 1 to 5. The matrix says whether customers can judge the factor at a touchpoint: 1 – none, 3 – can form, 9 – critical experience. Importance times relation is added up over the factors.',
    },
    {
      ru: 'Классы сравнивают точки контакта между собой: выше среднего больше чем на половину стандартного отклонения — критично, на столько же ниже — менее важно. Неважных точек контакта нет. Границу можно изменить в настройках.',
      kk: 'Кластар жанасу нүктелерін өзара салыстырады: орташадан стандартты ауытқудың жартысынан жоғары болса — аса маңызды, сонша төмен болса — маңызы төменірек. Маңызсыз жанасу нүктесі болмайды. Шекті баптауларда өзгертуге болады.',
      en: 'Classes compare touchpoints with each other: half a standard deviation above the mean is critical, as much below less important. No touchpoint is unimportant. The cut-off can be changed in the settings.',
    },
    {
      ru: 'Устойчивость показывает, насколько классу можно верить: каждая важность меняется на 1, каждая связь — на ступень, и считается, как часто класс остаётся. На авторской шкале и «никак» даёт балл, поэтому отчёт показывает и места на шкале с нулём.',
      kk: 'Орнықтылық класқа қаншалықты сенуге болатынын көрсетеді: әр маңыздылық 1-ге, әр байланыс бір сатыға өзгертіліп, класс қаншалықты жиі сақталатыны саналады. Авторлық шкалада «мүлдем жоқ» та ұпай береді, сондықтан есеп нөлі бар шкаладағы орындарды да көрсетеді.',
      en: 'Stability says how far a class can be trusted: each importance changes by 1, each relation by one level, and it is counted how often the class stays. On the author’s scale even “none” brings a point, so the report also shows the ranks on the scale with zero.',
    },
    {
      ru: 'Если экспертов несколько, у каждого своя матрица. Берётся медиана: для 1 и 9 это 3. Матрицы сверяются по кодам, порядок строк и столбцов неважен.',
      kk: 'Сарапшы бірнешеу болса, әрқайсысының өз матрицасы бар. Медиана алынады: 1 мен 9 үшін ол — 3. Матрицалар кодтар бойынша салыстырылады, жол мен баған реті маңызды емес.',
      en: 'Several raters have a matrix each. The median counts: of 1 and 9 it is 3. Matrices are matched by code, the order of rows and columns does not matter.',
    },
  ],
  functions: QFD_FUNCTION_HELP,
  tables: {
    [TOUCHPOINT_IMPORTANCE_FACT.id]: POINT_NOTES,
    [FACTOR_IMPORTANCE_FACT.id]: FACTOR_NOTES,
    [STAGE_IMPORTANCE_FACT.id]: STAGE_NOTES,
    qfd_flips: FLIP_NOTES,
    qfd_disagreements: DISAGREEMENT_NOTES,
  },
  sample: {},
  facts: QFD_SAMPLE,
};
