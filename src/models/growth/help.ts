import type { ColumnNotes, ModelHelp } from '../../core/defineHelp';
import { GROWTH_SAMPLE } from './sample';

const MONEY: ColumnNotes = {
  low: {
    ru: '○ Сколько это может дать, если этап дойдёт до базы; ноль, пока визиты не показывают «значимо ниже».',
    kk: '○ Кезең базалық деңгейге жетсе, бұл қанша бере алады; визиттер «анық төмен» деп көрсетпейінше — нөл.',
    en: '○ What it may bring if the stage reached base; zero until visits show “clearly lower”.',
  },
  high: {
    ru: '○ Сколько это может дать, если этап дойдёт до максимума: прибавка этапа × доля × разрыв.',
    kk: '○ Кезең ең жоғары деңгейге жетсе, бұл қанша бере алады: кезеңнің өсімі × үлесі × алшақтық.',
    en: '○ What it may bring if the stage reached the maximum: the stage’s gain × share × gap.',
  },
};

const NAME: ColumnNotes[string] = {
  ru: 'Точка контакта, как она названа в программе визитов.',
  kk: 'Визит бағдарламасындағы жанасу нүктесі.',
  en: 'The touchpoint as the visit programme names it.',
};

const POINT_NOTES: ColumnNotes = {
  rank: {
    ru: 'Место по верхней границе, затем по нижней; у равных одно место.',
    kk: 'Жоғарғы шек, сосын төменгі шек бойынша орны; тең болса, орны бір.',
    en: 'Rank by the upper end, then by the lower one; equal ones share a rank.',
  },
  name: NAME,
  stage: { ru: 'Этап пути клиента.', kk: 'Клиент жолының кезеңі.', en: 'A stage of the customer’s journey.' },
  ...MONEY,
  period: {
    ru: 'За какой период посчитаны деньги: настройка пути денег.',
    kk: 'Ақша қандай уақытқа есептелген: ақша жолының баптауы.',
    en: 'The period the money is of: a setting of the cash journey.',
  },
  reason: {
    ru: 'Чего не хватает, чтобы посчитать.',
    kk: 'Есептеу үшін не жетпейді.',
    en: 'What is missing for a number.',
  },
  mean: {
    ru: '● Среднее оценок принятых визитов, от 1 до 5.',
    kk: '● Қабылданған визиттердің орташа балы, 1–5.',
    en: '● Mean rating of accepted visits, 1 to 5.',
  },
  target: {
    ru: 'К какой оценке стремимся; если в программе пусто — 4.',
    kk: 'Қандай балға ұмтыламыз; бағдарламада бос болса — 4.',
    en: 'The mean that is aimed at; 4 where the programme has none.',
  },
  n: {
    ru: 'Сколько принятых визитов её оценили.',
    kk: 'Оны неше қабылданған визит бағалады.',
    en: 'How many accepted visits rated it.',
  },
  verdict: {
    ru: '● Отличается ли среднее от цели сильнее, чем бывает случайно.',
    kk: '● Орташа балл нысанадан кездейсоқ ауытқудан көбірек өзгеше ме.',
    en: '● Whether the mean differs from the target by more than noise.',
  },
  share: {
    ru: '◐ Её баллы QFD среди баллов всех точек контакта этапа.',
    kk: '◐ Оның QFD ұпайы кезеңнің барлық жанасу нүктесінің ұпайы ішінде.',
    en: '◐ Its QFD points among those of all touchpoints of the stage.',
  },
  gap: {
    ru: '(цель − среднее) / (5 − среднее): какой части пути до лучшей оценки не хватает до цели; ноль на цели и выше.',
    kk: '(нысана − орташа) / (5 − орташа): ең жоғары балға дейінгі жолдың нысанаға жетпейтін бөлігі; нысанада және одан жоғары болса — нөл.',
    en: '(target − mean) / (5 − mean): the part of the way to the best rating that is missing to the target; zero at the target and above.',
  },
  stage_low: {
    ru: '○ Что дал бы весь этап на базе. Не складывайте по строкам.',
    kk: '○ Базалық деңгейде бүкіл кезең не берер еді. Жолдар бойынша қоспаңыз.',
    en: '○ What the whole stage would bring at base. Do not add it up over rows.',
  },
  stage_high: {
    ru: '○ Что дал бы весь этап на максимуме. Не складывайте по строкам.',
    kk: '○ Ең жоғары деңгейде бүкіл кезең не берер еді. Жолдар бойынша қоспаңыз.',
    en: '○ What the whole stage would bring at the maximum. Do not add it up over rows.',
  },
  job: {
    ru: 'Задача клиента. Деньги этапа между задачами не поделены.',
    kk: 'Клиент шаруасы. Кезеңнің ақшасы шаруалар арасында бөлінбеген.',
    en: 'The job. A stage’s money is not split between jobs.',
  },
  wave: {
    ru: 'Последняя волна, в которой эту задачу оценивали.',
    kk: 'Осы шаруа бағаланған соңғы толқын.',
    en: 'The newest wave in which the job was rated.',
  },
  status: {
    ru: 'Приняты ли все визиты, запланированные в волне; до тех пор число предварительное.',
    kk: 'Толқында жоспарланған визиттің бәрі қабылданды ма; оған дейін сан алдын ала.',
    en: 'Whether all planned visits of the wave are accepted; until then the number is preliminary.',
  },
};

const STAGE_NOTES: ColumnNotes = {
  stage: {
    ru: 'Этап; внизу все вместе: этапы усиливают друг друга, поэтому это не сумма строк.',
    kk: 'Кезең; төменде бәрі бірге: кезеңдер бірін-бірі күшейтеді, сондықтан бұл жолдардың қосындысы емес.',
    en: 'The stage; all together at the bottom: stages strengthen one another, so it is not the sum of the rows.',
  },
  low: {
    ru: '○ Прибавка прибыли, если показатели этапа дойдут до базы, а остальное и затраты останутся как сейчас.',
    kk: '○ Кезең көрсеткіштері базалық деңгейге жетіп, қалғаны мен шығын қазіргідей қалса, пайда өсімі.',
    en: '○ Added profit if the stage’s metrics reached base, the rest and costs staying as now.',
  },
  high: {
    ru: '○ То же, если показатели этапа дойдут до максимума.',
    kk: '○ Кезең көрсеткіштері ең жоғары деңгейге жетсе, дәл сол.',
    en: '○ The same if the stage’s metrics reached the maximum.',
  },
  period: {
    ru: 'За какой период посчитаны деньги.',
    kk: 'Ақша қандай уақытқа есептелген.',
    en: 'The period the money is of.',
  },
  profit_now: {
    ru: 'Прибыль на уровне, который назван нынешним.',
    kk: 'Қазіргі деп аталған деңгейдегі пайда.',
    en: 'Profit on the level that is called now.',
  },
  now: {
    ru: 'Какой уровень назван нынешним в пути денег.',
    kk: 'Ақша жолында қай деңгей қазіргі деп аталған.',
    en: 'Which level the cash journey calls now.',
  },
};

const EVIDENCE_NOTES: ColumnNotes = {
  name: {
    ru: 'Инструмент, барьер или канал.',
    kk: 'Құрал, кедергі немесе арна.',
    en: 'The tool, barrier or channel.',
  },
  stage: {
    ru: 'Этап, к которому это относится; у канала он ○ допущение.',
    kk: 'Бұл қай кезеңге жатады; арнаның кезеңі — ○ жорамал.',
    en: 'The stage it belongs to; of a channel it is ○ assumed.',
  },
  kind: {
    ru: 'Влияние инструмента (проверка отключением), потерянные деньги на барьере (отказы) или доля канала (цепочки касаний).',
    kk: 'Құралдың әсері (өшіріп-қосу сынағы), кедергіде жоғалған ақша (бас тарту) немесе арнаның үлесі (жанасу тізбектері).',
    en: 'Effect of a tool (off/on test), lost money at a barrier (refusals) or share of a channel (touch paths).',
  },
  series: {
    ru: 'Для инструмента: показатель, на который он влияет.',
    kk: 'Құрал үшін: ол әсер ететін көрсеткіш.',
    en: 'Of a tool: the series it has an effect on.',
  },
  value: {
    ru: '● Эффект в единицах показателя; деньги, которые хотели потратить отказавшиеся; конверсии канала. Это не прибыль: строки с точками роста не складываются.',
    kk: '● Көрсеткіштің өз өлшемімен есептелген әсер; бас тартқандар жұмсамақ болған ақша; арнаның конверсиясы. Бұл пайда емес: жолдар өсу нүктелерімен қосылмайды.',
    en: '● Effect in the unit of the series; money that those who refused meant to spend; conversions of the channel. It is no profit: do not add it to growth points.',
  },
  period: {
    ru: 'Для инструмента: эффект за день или за неделю.',
    kk: 'Құрал үшін: әсер бір күнге ме, бір аптаға ма.',
    en: 'Of a tool: whether the effect is per day or per week.',
  },
  low: {
    ru: '● Нижняя граница интервала; пусто, если интервал не считали.',
    kk: '● Аралықтың төменгі шегі; аралық есептелмесе, бос.',
    en: '● Lower end of the interval; blank where there is none.',
  },
  high: { ru: '● Верхняя граница интервала.', kk: '● Аралықтың жоғарғы шегі.', en: '● Upper end of the interval.' },
  share: {
    ru: '● Эффект к среднему без инструмента; доля всех отказов; доля всех конверсий.',
    kk: '● Құралсыз орташаға қатысты әсер; барлық бас тартудағы үлес; барлық конверсиядағы үлес.',
    en: '● Effect of the mean without the tool; share of all refusals; share of all conversions.',
  },
  n: {
    ru: 'Сколько периодов; отказов на барьере; конверсий всех каналов.',
    kk: 'Неше кезең; кедергіде неше бас тарту; барлық арнаның неше конверсиясы.',
    en: 'How many periods; refusals at the barrier; conversions of all channels.',
  },
  verdict: {
    ru: 'Для инструмента: отличается ли эффект от случайного разброса.',
    kk: 'Құрал үшін: әсер кездейсоқ ауытқудан өзгеше ме.',
    en: 'Of a tool: whether the effect differs from noise.',
  },
  day: {
    ru: 'Когда построен отчёт. Старше 90 дней — постройте заново.',
    kk: 'Есеп қашан құрылған. 90 күннен асса, қайта құрыңыз.',
    en: 'When the report was built. Older than 90 days: build it again.',
  },
  sheet: { ru: 'Лист отчёта.', kk: 'Есеп парағы.', en: 'The report’s sheet.' },
};

/** What people read of growth points before they use them. */
export const GROWTH_HELP: ModelHelp = {
  model: 'growth',
  about: [
    {
      ru: 'Точка роста — точка контакта, где разрыв между оценкой и целью стоит денег. Отчёт соединяет важность по QFD, оценки тайных покупателей и уровни пути денег.',
      kk: 'Өсу нүктесі — балл мен нысананың алшақтығы ақшаға түсетін жанасу нүктесі. Есеп QFD бойынша маңыздылықты, құпия сатып алушылардың балын және ақша жолының деңгейлерін біріктіреді.',
      en: 'A growth point is a touchpoint whose gap between rating and target costs money. The report joins importance by QFD, ratings of mystery shoppers and the levels of the cash journey.',
    },
    {
      ru: 'Сначала считается, сколько прибыли дал бы весь этап на базе и на максимуме. Точке контакта достаётся её доля баллов этапа, умноженная на разрыв до цели.',
      kk: 'Алдымен бүкіл кезең базалық және ең жоғары деңгейде қанша пайда берер еді, сол есептеледі. Жанасу нүктесіне кезең ұпайындағы үлесі нысанаға дейінгі алшақтыққа көбейтіліп тиеді.',
      en: 'First it counts what profit a whole stage would bring at base and at the maximum. A touchpoint gets its share of the stage’s points, times the gap to its target.',
    },
    {
      ru: 'Число — допущение: никто не доказал, что лучшая оценка приведёт этап на его уровень. Поэтому показан диапазон, а нижняя граница есть только там, где визиты показывают «значимо ниже».',
      kk: 'Сан — жорамал: жақсы балл кезеңді өз деңгейіне жеткізетінін ешкім дәлелдеген жоқ. Сондықтан аралық көрсетілген, ал төменгі шек тек визиттер «анық төмен» деп көрсеткен жерде бар.',
      en: 'The number is assumed: nobody has proved that a better rating brings the stage to its level. So a range is shown, and it has a lower end only where visits show “clearly lower”.',
    },
    {
      ru: 'Рядом стоит, что ещё известно об этапах из последних отчётов: влияние инструментов, потери на барьерах, доли каналов. К сумме точки роста это не прибавляется.',
      kk: 'Қасында кезеңдер туралы соңғы есептерден тағы не белгілі екені тұр: құралдардың әсері, кедергілердегі шығын, арналардың үлесі. Бұл өсу нүктесінің сомасына қосылмайды.',
      en: 'Beside it stands what else the last reports know of the stages: effects of tools, losses at barriers, shares of channels. It is not added to the sum of a growth point.',
    },
    {
      ru: 'Строки не складывают: рядом стоит, что дают все этапы вместе. Где визитов мало, числа нет и сказано, сколько визитов не хватает.',
      kk: 'Жолдар қосылмайды: барлық кезең бірге не беретіні қасында тұр. Визит аз жерде сан жоқ, тағы неше визит керегі айтылады.',
      en: 'Rows are not added up: what all stages bring together stands beside them. Where visits are too few there is no number, and it is said how many are missing.',
    },
  ],
  functions: {},
  tables: {
    growth_shown: POINT_NOTES,
    growth_stages: STAGE_NOTES,
    growth_evidence: EVIDENCE_NOTES,
    growth_top: { name: NAME, ...MONEY },
  },
  sample: {},
  facts: GROWTH_SAMPLE,
};
