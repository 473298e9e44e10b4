import type { Localized } from '../../../core/lang';

/** Words of where the money of a growth point comes from, outside the profit formula. */
export const PARENTS_TEXTS = {
  title: {
    ru: 'Откуда деньги: «{name}»',
    kk: 'Ақша қайдан шықты: «{name}»',
    en: 'Where the money comes from: “{name}”',
  },
  source: {
    ru: 'Этап «{stage}» · задача клиента «{job}» · волна «{wave}» · {label}',
    kk: '«{stage}» кезеңі · клиент шаруасы «{job}» · толқын «{wave}» · {label}',
    en: 'Stage “{stage}” · job “{job}” · wave “{wave}” · {label}',
  },
  notSummed: {
    ru: 'Точки роста не складываются. Все этапы вместе дают {low}–{high} {period}.',
    kk: 'Өсу нүктелері қосылмайды. Барлық кезең бірге {period} {low}–{high} береді.',
    en: 'Growth points do not add up. All stages together give {low}–{high} {period}.',
  },
  preliminary: {
    ru: 'Предварительно: приняты ещё не все визиты волны.',
    kk: 'Алдын ала: толқынның барлық визиті әлі қабылданған жоқ.',
    en: 'Preliminary: not all visits of the wave are accepted yet.',
  },
  noNumber: {
    ru: 'Суммы нет: {reason}. Ниже — то, что уже известно.',
    kk: 'Сома жоқ: {reason}. Төменде — қазір белгілісі.',
    en: 'There is no sum: {reason}. Below is what is known so far.',
  },
  legend: {
    ru: 'Откройте число, чтобы увидеть, из чего оно. Ссылка показывает строку листа.',
    kk: 'Санның неден құралғанын көру үшін оны ашыңыз. Сілтеме парақтың жолын көрсетеді.',
    en: 'Open a number to see what it is made of. A link shows the row of the sheet.',
  },
  rounded: {
    ru: 'Считается без округления, округлены только показанные числа.',
    kk: 'Есеп дөңгелектеусіз жүреді, тек көрсетілген сандар дөңгелектенген.',
    en: 'Nothing is rounded while counting, only the numbers shown are.',
  },
  inherits: {
    ru: 'У результата самая слабая основа из тех, на которых он стоит.',
    kk: 'Нәтиженің негізі — құрамындағылардың ең әлсізі.',
    en: 'A result is labelled by the weakest of what it stands on.',
  },

  root: {
    ru: 'Деньги точки контакта = деньги этапа × доля в этапе × разрыв до цели',
    kk: 'Жанасу нүктесінің ақшасы = кезең ақшасы × кезеңдегі үлес × нысанаға дейінгі алшақтық',
    en: 'Money of the touchpoint = money of its stage × share of the stage × gap to the target',
  },
  upTo: { ru: 'до {high} {period}', kk: '{period} көп дегенде {high}', en: 'up to {high} {period}' },
  range: { ru: '{low}–{high} {period}', kk: '{period} {low}–{high}', en: '{low}–{high} {period}' },
  high: {
    ru: 'До: {money} × {share} × {gap}',
    kk: 'Жоғарғы шегі: {money} × {share} × {gap}',
    en: 'To: {money} × {share} × {gap}',
  },
  low: {
    ru: 'От: {money} × {share} × {gap}',
    kk: 'Төменгі шегі: {money} × {share} × {gap}',
    en: 'From: {money} × {share} × {gap}',
  },
  lowZero: {
    ru: 'От: 0, пока средняя оценка не значимо ниже целевой',
    kk: 'Төменгі шегі: орташа балл нысаналы балдан анық төмен болмайынша 0',
    en: 'From: 0 as long as the mean is not clearly below the target',
  },

  stage: {
    ru: 'Деньги этапа «{stage}»: если дойдёт до базы – до максимума',
    kk: '«{stage}» кезеңінің ақшасы: базалық деңгейге – ең жоғары деңгейге жетсе',
    en: 'Money of the stage “{stage}”: if it reached base – maximum',
  },
  gain: {
    ru: 'Прибавка на уровне «{level}» = прибыль тогда − прибыль сейчас: {after} − {now}',
    kk: '«{level}» деңгейіндегі қосымша = сондағы пайда − қазіргі пайда: {after} − {now}',
    en: 'Gain at “{level}” = profit then − profit now: {after} − {now}',
  },
  noGain: {
    ru: 'Прибавка на уровне «{level}»: {after} − {now}, меньше нуля не считается',
    kk: '«{level}» деңгейіндегі қосымша: {after} − {now}, нөлден төмені есептелмейді',
    en: 'Gain at “{level}”: {after} − {now}, never counted below zero',
  },
  profitThen: {
    ru: 'Прибыль, если весь этап на уровне «{level}», а остальное и затраты как сейчас',
    kk: 'Бүкіл кезең «{level}» деңгейінде, қалғаны мен шығын қазіргідей болғандағы пайда',
    en: 'Profit with the whole stage at “{level}”, the rest and costs as now',
  },
  profitNow: {
    ru: 'Прибыль сейчас, уровень «{level}»',
    kk: 'Қазіргі пайда, «{level}» деңгейі',
    en: 'Profit now, level “{level}”',
  },
  noLevels: {
    ru: 'Деньги этапа: уровней на листе «{sheet}» пока нет',
    kk: 'Кезең ақшасы: «{sheet}» парағында деңгейлер әзірге жоқ',
    en: 'Money of the stage: there are no levels on sheet “{sheet}” yet',
  },

  evidence: {
    ru: 'Что ещё известно об этапе «{stage}»; в сумму не входит',
    kk: '«{stage}» кезеңі туралы тағы белгілісі; сомаға кірмейді',
    en: 'What else is known of the stage “{stage}”; not part of the sum',
  },
  evidenceOf: {
    ru: '{text}. Отчёт от {day:day}',
    kk: '{text}. Есеп күні {day:day}',
    en: '{text}. Report of {day:day}',
  },
  evidenceOld: {
    ru: '{text}. Отчёт от {day:day}: старше 90 дней, постройте его заново',
    kk: '{text}. Есеп күні {day:day}: 90 күннен асты, оны қайта құрыңыз',
    en: '{text}. Report of {day:day}: older than 90 days, build it again',
  },
  evidenceMore: {
    ru: 'Ещё в отчёте о точках роста: {n:int}',
    kk: 'Өсу нүктелері есебінде тағы: {n:int}',
    en: 'Further ones in the report on growth points: {n:int}',
  },
  report: { ru: 'лист «{sheet}»', kk: '«{sheet}» парағы', en: 'sheet “{sheet}”' },

  share: {
    ru: 'Доля в этапе = баллы точки контакта / баллы всех точек контакта этапа: {points} / {all}',
    kk: 'Кезеңдегі үлес = жанасу нүктесінің ұпайы / кезеңдегі барлық жанасу нүктесінің ұпайы: {points} / {all}',
    en: 'Share of the stage = points of the touchpoint / points of all touchpoints of the stage: {points} / {all}',
  },
  points: {
    ru: 'Баллы QFD, «{name}» = сумма важность × связь',
    kk: 'QFD ұпайы, «{name}» = маңыздылық × байланыс қосындысы',
    en: 'QFD points, “{name}” = sum of importance × relation',
  },
  allPoints: {
    ru: 'Баллы всех точек контакта этапа «{stage}» (n = {n:int})',
    kk: '«{stage}» кезеңіндегі барлық жанасу нүктесінің ұпайы (n = {n:int})',
    en: 'Points of all touchpoints of the stage “{stage}” (n = {n:int})',
  },
  onePoint: { ru: 'Точка контакта «{name}»', kk: '«{name}» жанасу нүктесі', en: 'Touchpoint “{name}”' },
  factor: {
    ru: 'Фактор «{name}»: {importance} × {mark}',
    kk: '«{name}» факторы: {importance} × {mark}',
    en: 'Factor “{name}”: {importance} × {mark}',
  },
  importance: { ru: 'Важность фактора', kk: 'Фактордың маңыздылығы', en: 'Importance of the factor' },
  mark: {
    ru: 'Связь, медиана экспертов (n = {n:int})',
    kk: 'Байланыс, сарапшылар медианасы (n = {n:int})',
    en: 'Relation, median of raters (n = {n:int})',
  },
  emptyMark: {
    ru: 'Связь не отмечена: считается как «никак»',
    kk: 'Байланыс белгіленбеген: «мүлдем жоқ» деп саналады',
    en: 'The relation is not marked: it counts as “none”',
  },
  rater: { ru: 'Эксперт: {name}', kk: 'Сарапшы: {name}', en: 'Rater: {name}' },
  journeyShare: {
    ru: 'Доля в этапе по листу «{sheet}»: связи экспертов прочитать не удалось',
    kk: 'Кезеңдегі үлес «{sheet}» парағынан алынды: сарапшылар байланысын оқу мүмкін болмады',
    en: 'Share of the stage by sheet “{sheet}”: the raters’ relations cannot be read',
  },
  changedShare: {
    ru: 'Доля в этапе по листу «{sheet}»: матрица изменилась после последнего отчёта QFD. Постройте его заново',
    kk: 'Кезеңдегі үлес «{sheet}» парағынан алынды: соңғы QFD есебінен кейін матрица өзгерді. Есепті қайта құрыңыз',
    en: 'Share of the stage by sheet “{sheet}”: the matrix has changed since the last QFD report. Build it again',
  },
  noShare: {
    ru: 'Доля в этапе: важности пока нет. Постройте отчёт QFD',
    kk: 'Кезеңдегі үлес: маңыздылық әзірге жоқ. QFD есебін құрыңыз',
    en: 'Share of the stage: there is no importance yet. Build the QFD report',
  },

  gap: {
    ru: 'Разрыв до цели = (цель − среднее) / (5 − среднее): ({target} − {mean}) / (5 − {mean})',
    kk: 'Нысанаға дейінгі алшақтық = (нысана − орташа) / (5 − орташа): ({target} − {mean}) / (5 − {mean})',
    en: 'Gap to the target = (target − mean) / (5 − mean): ({target} − {mean}) / (5 − {mean})',
  },
  reached: {
    ru: 'Разрыв до цели: средняя оценка {mean} не ниже целевой {target}',
    kk: 'Нысанаға дейінгі алшақтық: орташа балл {mean}, нысаналы {target} балдан төмен емес',
    en: 'Gap to the target: the mean {mean} is not below the target {target}',
  },
  noGap: {
    ru: 'Разрыв до цели: принятых оценок пока нет',
    kk: 'Нысанаға дейінгі алшақтық: қабылданған балл әзірге жоқ',
    en: 'Gap to the target: there are no accepted ratings yet',
  },
  target: { ru: 'Целевая оценка', kk: 'Нысаналы балл', en: 'Target' },
  mean: {
    ru: 'Средняя оценка (n = {n:int})',
    kk: 'Орташа балл (n = {n:int})',
    en: 'Mean rating (n = {n:int})',
  },
  tested: {
    ru: 'Средняя оценка: {verdict} (n = {n:int}, p {p:chance})',
    kk: 'Орташа балл: {verdict} (n = {n:int}, p {p:chance})',
    en: 'Mean rating: {verdict} (n = {n:int}, p {p:chance})',
  },
  rating: {
    ru: 'Визит {code}, {day:day}',
    kk: '{code} визиті, {day:day}',
    en: 'Visit {code}, {day:day}',
  },
  undated: { ru: 'Визит {code}', kk: '{code} визиті', en: 'Visit {code}' },
  more: {
    ru: 'Ещё ответов: {n:int}. Они стоят на листе «{sheet}»',
    kk: 'Тағы жауап: {n:int}. Олар «{sheet}» парағында тұр',
    en: 'Further answers: {n:int}. They stand on sheet “{sheet}”',
  },
  cell: {
    ru: '«{sheet}», ячейка {cell}',
    kk: '«{sheet}», {cell} ұяшығы',
    en: '“{sheet}”, cell {cell}',
  },
  row: { ru: '«{sheet}», строка {row}', kk: '«{sheet}», {row}-жол', en: '“{sheet}”, row {row}' },
} as const satisfies Readonly<Record<string, Localized>>;
