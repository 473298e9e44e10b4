import type { ColumnNotes, FactNotes, ModelHelp } from '../../core/defineHelp';
import { MAP_WEEKS_FACT, type MapWeek } from '../../facts/mapWeeks';
import { EXPERIENCE_FUNCTION_HELP } from './functionHelp';
import { EXPERIENCE_SAMPLE } from './sample';

const MAP_NOTES: ColumnNotes = {
  name: {
    ru: 'Точка контакта, как она названа в программе визитов; удалённая — по её коду.',
    kk: 'Визит бағдарламасындағы жанасу нүктесі; өшірілгені — кодымен.',
    en: 'The touchpoint as the visit programme names it; one that was removed stands with its code.',
  },
  job: {
    ru: 'За чем приходил тайный покупатель.',
    kk: 'Құпия сатып алушы не үшін келді.',
    en: 'What the shopper came for.',
  },
  wave: { ru: 'Период визитов.', kk: 'Визиттер кезеңі.', en: 'The period of the visits.' },
  stage: { ru: 'Этап пути клиента.', kk: 'Клиент жолының кезеңі.', en: 'A stage of the customer’s journey.' },
  n: {
    ru: 'Сколько принятых визитов оценили точку контакта; от одного исполнителя — последний.',
    kk: 'Жанасу нүктесін неше қабылданған визит бағалады; бір орындаушыдан — соңғысы.',
    en: 'How many accepted visits rated the touchpoint; of one shopper the latest.',
  },
  mean: {
    ru: 'Среднее оценок от 1 до 5.',
    kk: '1–5 аралығындағы балдардың орташасы.',
    en: 'Mean of the ratings, 1 to 5.',
  },
  target: {
    ru: 'К какой оценке стремимся; если в программе пусто — 4.',
    kk: 'Қандай балға ұмтыламыз; бағдарламада бос болса — 4.',
    en: 'The mean that is aimed at; 4 where the programme has none.',
  },
  deviation: {
    ru: 'Среднее минус целевая: плюс — лучше цели, минус — хуже.',
    kk: 'Орташа балдан нысаналы балды алғандағы айырма: плюс — нысанадан жақсы, минус — нашар.',
    en: 'Mean minus target: plus is better than the target, minus is worse.',
  },
  verdict: {
    ru: 'Отличается ли среднее от цели сильнее, чем бывает случайно, с поправкой на все точки контакта этой задачи.',
    kk: 'Орташа бал нысанадан кездейсоқ ауытқудан көбірек өзгеше ме: осы шаруаның барлық жанасу нүктесі ескерілген.',
    en: 'Whether the mean differs from the target by more than noise, allowing for all touchpoints of the job.',
  },
  p: {
    ru: 'Как часто такое отклонение выходит случайно; для одной этой точки контакта, без поправки на остальные.',
    kk: 'Мұндай ауытқу кездейсоқ қаншалықты жиі шығады; тек осы жанасу нүктесі үшін, қалғандары ескерілмеген.',
    en: 'How often chance alone brings such a deviation; of this touchpoint by itself, not allowing for the others.',
  },
  more: {
    ru: 'Сколько ещё визитов нужно, чтобы вывод вообще стал возможен; пусто, если возможен уже сейчас.',
    kk: 'Тұжырым мүмкін болуы үшін тағы неше визит керек; қазір де мүмкін болса, бос.',
    en: 'How many more visits there must be before any signal is possible; blank where it is possible now.',
  },
  before_n: {
    ru: 'Сколько принятых визитов оценили её в прошлой волне.',
    kk: 'Алдыңғы толқында оны неше қабылданған визит бағалады.',
    en: 'How many accepted visits rated it in the wave before.',
  },
  before_mean: {
    ru: 'Среднее прошлой волны.',
    kk: 'Алдыңғы толқынның орташасы.',
    en: 'The mean of the wave before.',
  },
  change: {
    ru: 'На сколько среднее выросло или упало к прошлой волне.',
    kk: 'Орташа бал алдыңғы толқынмен салыстырғанда қаншаға өсті не төмендеді.',
    en: 'By how much the mean rose or fell since the wave before.',
  },
  change_verdict: {
    ru: 'Больше ли изменение, чем бывает случайно, с той же поправкой.',
    kk: 'Өзгеріс кездейсоқ ауытқудан көп пе: сол ескерумен.',
    en: 'Whether the change is more than noise, allowing for the others likewise.',
  },
  power: {
    ru: 'Вероятность, с которой отклонение в 1 балл при таком числе визитов стало бы значимым; расчёт по предположению о разбросе.',
    kk: 'Визит саны осындай болғанда 1 балл ауытқудың анық болу ықтималдығы; шашырау туралы болжам бойынша есептелген.',
    en: 'The chance that a deviation of 1 point becomes clear with so many visits; it assumes how ratings scatter.',
  },
  importance: {
    ru: '◐ Доля точки контакта в важности по QFD; пусто, если её нет в пути клиента.',
    kk: '◐ Жанасу нүктесінің QFD бойынша маңыздылықтағы үлесі; клиент жолында болмаса, бос.',
    en: '◐ Its share of importance by QFD; blank where the journey has none.',
  },
  status: {
    ru: 'Приняты ли все визиты, запланированные для этой задачи в волне; до тех пор вывод предварительный.',
    kk: 'Толқында осы шаруаға жоспарланған визиттің бәрі қабылданды ма; оған дейін тұжырым алдын ала.',
    en: 'Whether all visits planned of the job in the wave are accepted; until then verdicts are preliminary.',
  },
};

const INDEX_NOTES: ColumnNotes = {
  location: { ru: 'Где был визит.', kk: 'Визит қай жерде болды.', en: 'Where the visit was made.' },
  job: {
    ru: 'За чем приходил тайный покупатель.',
    kk: 'Құпия сатып алушы не үшін келді.',
    en: 'What the shopper came for.',
  },
  wave: { ru: 'Период визитов.', kk: 'Визиттер кезеңі.', en: 'The period of the visits.' },
  n: {
    ru: 'Сколько принятых визитов с оценками; при двух-трёх индекс мало что значит.',
    kk: 'Балы бар қабылданған визит саны; екі-үшеу болса, индекстің мәні аз.',
    en: 'Accepted visits with ratings; of two or three the index means little.',
  },
  index: {
    ru: 'Среднее по визитам: 0 — все оценки 1, 100 — все 5. Точки контакта взвешены по важности, если она известна у всех. Провал в критичной точке контакта ограничивает визит 50.',
    kk: 'Визиттер бойынша орташа: 0 — барлық балл 1, 100 — барлығы 5. Маңыздылығы бәрінде белгілі болса, жанасу нүктелері сол бойынша өлшенеді. Аса маңызды нүкте сәтсіз болса, визит 50-ден аспайды.',
    en: 'Mean over visits: 0 is all ratings 1, 100 is all 5. Touchpoints weigh by importance where all have one. A failure at a critical touchpoint caps the visit at 50.',
  },
  failed: {
    ru: 'В скольких визитах критичная точка контакта получила 1 или 2.',
    kk: 'Неше визитте аса маңызды жанасу нүктесі 1 не 2 алды.',
    en: 'In how many visits a critical touchpoint was rated 1 or 2.',
  },
};

const WEEK_NOTES: FactNotes<MapWeek> = {
  job: {
    ru: 'За чем приходил тайный покупатель.',
    kk: 'Құпия сатып алушы не үшін келді.',
    en: 'What the shopper came for.',
  },
  week: {
    ru: 'Понедельник недели; недели без визитов пропущены.',
    kk: 'Аптаның дүйсенбісі; визиті жоқ апталар аттап өтілген.',
    en: 'Monday of the week; weeks without visits are passed over.',
  },
  n: {
    ru: 'Принятые визиты недели.',
    kk: 'Аптаның қабылданған визиттері.',
    en: 'Accepted visits of the week.',
  },
  mean: {
    ru: 'Среднее средних оценок визитов недели.',
    kk: 'Апта визиттерінің орташа балдарының орташасы.',
    en: 'Mean of the visits’ mean ratings.',
  },
  centre: {
    ru: 'Среднее первых недель: не меньше 8 недель и 20 визитов; до тех пор пусто.',
    kk: 'Алғашқы апталардың орташасы: кемінде 8 апта және 20 визит; оған дейін бос.',
    en: 'Mean of the first weeks, at least 8 with 20 visits; blank until then.',
  },
  low: {
    ru: 'Ниже неделя случайно почти не бывает: три стандартных ошибки от середины.',
    kk: 'Апта кездейсоқ бұдан төмен болмайды десе де болады: ортасынан үш стандартты қате.',
    en: 'Chance hardly ever brings a week below this: three standard errors from the centre.',
  },
  high: {
    ru: 'Выше неделя случайно почти не бывает: три стандартных ошибки от середины.',
    kk: 'Апта кездейсоқ бұдан жоғары болмайды десе де болады: ортасынан үш стандартты қате.',
    en: 'Chance hardly ever brings a week above this: three standard errors from the centre.',
  },
  signal: {
    ru: 'Неделя вне границ или восьмая подряд по одну сторону от середины.',
    kk: 'Шектен тыс апта немесе ортасынан бір жақтағы қатарынан сегізінші апта.',
    en: 'A week outside the limits, or the eighth in a row on one side of the centre.',
  },
};

/** What people read of the experience map before they use it. */
export const EXPERIENCE_HELP: ModelHelp = {
  model: 'experience',
  about: [
    {
      ru: 'Карта опыта показывает, что принятые визиты говорят о каждой точке контакта: среднее, отклонение от целевой оценки и заключение, отличается ли оно от случайного разброса.',
      kk: 'Тәжірибе картасы қабылданған визиттер әр жанасу нүктесі туралы не айтатынын көрсетеді: орташа балл, нысаналы балдан ауытқу және ол кездейсоқ ауытқудан өзгеше ме деген тұжырым.',
      en: 'The experience map shows what accepted visits say of each touchpoint: mean, deviation from the target, and whether it differs from noise.',
    },
    {
      ru: 'Считаются только принятые визиты программы: не ждущие проверки, не перепроверки и не репетиция. Пока приняты не все визиты волны, заключения предварительные.',
      kk: 'Тек бағдарламаның қабылданған визиттері есептеледі: тексеруді күткені, қайта тексеру мен жаттығу кірмейді. Толқынның барлық визиті қабылданғанша тұжырымдар алдын ала болады.',
      en: 'Only accepted visits of the programme count: none that wait for review, no rechecks and no rehearsal. Until all visits of a wave are accepted, verdicts are preliminary.',
    },
    {
      ru: 'Точек контакта много, и какая-нибудь отклонится случайно. Поэтому «значимо» учитывает все сравнения задачи вместе, а то, что значимо лишь по отдельности, названо «наблюдать».',
      kk: 'Жанасу нүктесі көп, олардың біреуі кездейсоқ ауытқиды. Сондықтан «анық» сөзі шаруаның барлық салыстыруын бірге ескереді, ал жеке қарағанда ғана анық болғаны «бақылау» деп аталады.',
      en: 'There are many touchpoints, and some deviate by chance. So “clearly” allows for all comparisons of a job together, and what is clear only by itself is called “watch”.',
    },
    {
      ru: 'Случайный разброс не значит «без отличий»: столбец с вероятностью говорит, заметили бы мы отклонение в 1 балл. «Мало визитов» говорит, сколько ещё нужно.',
      kk: 'Кездейсоқ ауытқу «айырма жоқ» дегенді білдірмейді: ықтималдық бағаны 1 балл ауытқу байқалар ма еді, соны айтады. «Визит аз» тағы қанша керегін айтады.',
      en: 'Noise does not mean “no difference”: the column with the chance says whether a deviation of 1 point would show. “Too few visits” says how many more it takes.',
    },
    {
      ru: 'Задача из вывода помнит свою точку контакта: для неё можно запланировать визит перепроверки, и он покажет, исправлено ли отклонение.',
      kk: 'Тұжырымнан жасалған тапсырма өз жанасу нүктесін сақтайды: оған қайта тексеру визитін жоспарлауға болады, ол ауытқудың түзелгенін көрсетеді.',
      en: 'A task made of a finding keeps its touchpoint: a recheck visit can be planned for it, which shows whether the deviation is mended.',
    },
  ],
  functions: EXPERIENCE_FUNCTION_HELP,
  tables: {
    experience_shown: MAP_NOTES,
    experience_index: INDEX_NOTES,
    [MAP_WEEKS_FACT.id]: WEEK_NOTES,
  },
  sample: {},
  facts: EXPERIENCE_SAMPLE,
};
