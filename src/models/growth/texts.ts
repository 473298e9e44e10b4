import type { Localized } from '../../core/lang';

/** Sentences around growth points; those on the points themselves stand in data/growth/pointTexts.ts. */
export const FINDINGS = {
  at_maximum: {
    ru: 'Сейчас выбран уровень «Максимум»: выше уровней нет, поэтому все числа — ноль. Проверьте настройку «Сейчас» в пути денег.',
    kk: 'Қазір «Ең жоғары» деңгей таңдалған: одан жоғары деңгей жоқ, сондықтан барлық сан — нөл. Ақша жолындағы «Қазір» баптауын тексеріңіз.',
    en: 'The level “Maximum” is set as now: there is none above it, so all numbers are zero. Check the setting “Now” of the cash journey.',
  },
  no_gain: {
    ru: 'Ни один этап не даёт прибыли сверх нынешней ({now:money} {period}), поэтому все числа — ноль. Проверьте базу и максимум на листе «{sheet}».',
    kk: 'Бірде-бір кезең қазіргі пайдадан ({period} {now:money}) артық бермейді, сондықтан барлық сан — нөл. «{sheet}» парағындағы базалық және ең жоғары мәндерді тексеріңіз.',
    en: 'No stage brings more than today’s profit ({now:money} {period}), so all numbers are zero. Check base and maximum on sheet “{sheet}”.',
  },
  at_target: {
    ru: 'Оценки нигде не ниже целевых, поэтому все числа — ноль (точек контакта: {points:int}). Поднимите цели или держите уровень.',
    kk: 'Балдар еш жерде нысанадан төмен емес, сондықтан барлық сан — нөл (жанасу нүктесі: {points:int}). Нысананы көтеріңіз немесе деңгейді ұстап тұрыңыз.',
    en: 'Ratings are nowhere below their targets, so all numbers are zero (touchpoints: {points:int}). Raise the targets or hold the level.',
  },
  no_stage_gain: {
    ru: 'Оценка ниже целевой: {names:names}{more}. Уровни этапа прибыли здесь не добавляют, поэтому все числа — ноль. Проверьте показатели этапа на листе «{sheet}».',
    kk: 'Нысаналы балдан төмен: {names:names}{more}. Кезең деңгейлері мұнда пайда қоспайды, сондықтан барлық сан — нөл. «{sheet}» парағынан кезең көрсеткіштерін тексеріңіз.',
    en: 'Below target: {names:names}{more}. The levels of the stage add no profit here, so all numbers are zero. Check the metrics of the stage on sheet “{sheet}”.',
  },
  more_points: {
    ru: 'Ещё точек роста с числом: {points:int}. Они стоят в таблице ниже.',
    kk: 'Саны бар тағы өсу нүктесі: {points:int}. Олар төмендегі кестеде.',
    en: 'Further growth points with a number: {points:int}. They stand in the table below.',
  },
  joint: {
    ru: 'Все этапы вместе: {low:money} {period}, если дойдут до базы, и {high:money}, если до максимума, сверх нынешней прибыли ({now:money}); маржа и затраты как сейчас. Не складывайте строки: этапы усиливают друг друга.',
    kk: 'Барлық кезең бірге қазіргі пайдаға ({now:money}) қосымша: базалық деңгейге жетсе, {period} {low:money}, ең жоғарыға жетсе, {high:money}; маржа мен шығын қазіргідей. Жолдарды қоспаңыз: кезеңдер бірін-бірі күшейтеді.',
    en: 'All stages together: {low:money} {period} if they reached base and {high:money} if they reached the maximum, on top of today’s profit ({now:money}), margin and costs as now. Do not add up rows: stages strengthen one another.',
  },
  joint_high: {
    ru: 'Все этапы вместе: {high:money} {period}, если дойдут до максимума, сверх нынешней прибыли ({now:money}); маржа и затраты как сейчас. База прибыли не добавляет. Не складывайте строки: этапы усиливают друг друга.',
    kk: 'Барлық кезең бірге қазіргі пайдаға ({now:money}) қосымша: ең жоғарыға жетсе, {period} {high:money}; маржа мен шығын қазіргідей. Базалық деңгей пайда қоспайды. Жолдарды қоспаңыз: кезеңдер бірін-бірі күшейтеді.',
    en: 'All stages together: {high:money} {period} if they reached the maximum, on top of today’s profit ({now:money}), margin and costs as now. Base adds nothing. Do not add up rows: stages strengthen one another.',
  },
  jobs: {
    ru: 'Задач клиента: {jobs:int}. Деньги этапа между ними не поделены: строки разных задач говорят об одной и той же прибыли.',
    kk: 'Клиент шаруасы: {jobs:int}. Кезеңнің ақшасы олардың арасында бөлінбеген: әр шаруаның жолдары бір пайда туралы айтады.',
    en: 'Jobs: {jobs:int}. A stage’s money is not split between them: rows of different jobs speak of the same profit.',
  },
  few: {
    ru: '– «{name}»: числа нет, мало визитов (n\u00a0=\u00a0{n:int}). Нужно ещё визитов: {more:int}.',
    kk: '– «{name}»: сан жоқ, визит аз (n\u00a0=\u00a0{n:int}). Тағы қажет визит: {more:int}.',
    en: '– “{name}”: no number, too few visits (n\u00a0=\u00a0{n:int}). More visits needed: {more:int}.',
  },
  few_together: {
    ru: '– «{name}»: числа нет, для всех сравнений вместе мало визитов (n\u00a0=\u00a0{n:int}). Добавьте визиты.',
    kk: '– «{name}»: сан жоқ, барлық салыстыруға бірге визит аз (n\u00a0=\u00a0{n:int}). Визит қосыңыз.',
    en: '– “{name}”: no number, too few visits for all comparisons together (n\u00a0=\u00a0{n:int}). Add visits.',
  },
  more_few: {
    ru: 'Ещё точек контакта, где мало визитов: {points:int}.',
    kk: 'Визиті аз тағы жанасу нүктесі: {points:int}.',
    en: 'Further touchpoints with too few visits: {points:int}.',
  },
  unrated: {
    ru: '– Числа нет, нет и оценок: {names:names}{more}. Проверьте, есть ли у тайных покупателей возможность поставить оценку.',
    kk: '– Сан да, балл да жоқ: {names:names}{more}. Құпия сатып алушыларда балл қоюға мүмкіндік бар ма, тексеріңіз.',
    en: '– No number and no ratings: {names:names}{more}. Check whether shoppers have a chance to judge.',
  },
  unrated_jobs: {
    ru: '– Задачи клиента без оценок: {names:names}{more}. Числа появятся после принятых визитов.',
    kk: '– Балы әлі жоқ клиент шаруасы: {names:names}{more}. Сандар визиттер қабылданған соң шығады.',
    en: '– Jobs without ratings yet: {names:names}{more}. Numbers come once visits are accepted.',
  },
  no_importance: {
    ru: '– Числа нет, важность неизвестна: {names:names}{more}. На листе «Путь клиента» нужен тот же код, что в программе визитов. Добавьте его и постройте отчёт QFD.',
    kk: '– Сан жоқ, маңыздылығы белгісіз: {names:names}{more}. «Клиент жолы» парағында визит бағдарламасындағы код болуы керек. Оны қосып, QFD есебін құрыңыз.',
    en: '– No number, importance unknown: {names:names}{more}. The sheet “Customer journey” needs the code of the visit programme. Add it there and build the QFD report.',
  },
  preliminary: {
    ru: 'Предварительно: {waves:names} — приняты ещё не все визиты по плану. Числа могут измениться.',
    kk: 'Алдын ала: {waves:names} — жоспардағы визиттің бәрі әлі қабылданған жоқ. Сандар өзгеруі мүмкін.',
    en: 'Preliminary: {waves:names}, where not all planned visits are accepted yet. The numbers may still change.',
  },
  old_evidence: {
    ru: 'Сведения об этапах старше 90 дней: {names:names}{more}. Постройте эти отчёты заново.',
    kk: 'Кезеңдер туралы деректерге 90 күннен асты: {names:names}{more}. Бұл есептерді қайта құрыңыз.',
    en: 'What is known of the stages is older than 90 days: {names:names}{more}. Build these reports again.',
  },
  from_zero: {
    ru: 'Нижняя граница — ноль, пока визиты не показывают «значимо ниже»: без неё сказано «до».',
    kk: 'Визиттер «анық төмен» деп көрсетпейінше, төменгі шек — нөл: ондайда «көп дегенде» делінген.',
    en: 'The lower end is zero until visits show “clearly lower”: without it the sentence says “up to”.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of the report's parts. */
export const TITLES = {
  points: { ru: 'Точки роста', kk: 'Өсу нүктелері', en: 'Growth points' },
  pointsSheet: { ru: 'Точки роста – список', kk: 'Өсу нүктелері – тізім', en: 'Growth points – list' },
  stages: {
    ru: 'Деньги этапов: что даёт весь этап',
    kk: 'Кезеңдердің ақшасы: бүкіл кезең не береді',
    en: 'Money of the stages: what a whole stage brings',
  },
  evidence: {
    ru: 'Что ещё известно об этапах',
    kk: 'Кезеңдер туралы тағы не белгілі',
    en: 'What else is known of the stages',
  },
  top: { ru: 'Самые большие точки роста', kk: 'Ең үлкен өсу нүктелері', en: 'The largest growth points' },
} as const satisfies Readonly<Record<string, Localized>>;
