import type { Localized } from '../../core/lang';

/** What each column of the experience map says. */
export const MAP_COLUMN_HELP: Readonly<Record<string, Localized>> = {
  wave: {
    ru: 'Код волны визитов.',
    kk: 'Визит толқынының коды.',
    en: 'Code of the wave of visits.',
  },
  job: {
    ru: 'Код задачи клиента.',
    kk: 'Клиент шаруасының коды.',
    en: 'Code of the job.',
  },
  stage: {
    ru: 'Этап пути клиента.',
    kk: 'Клиент жолының кезеңі.',
    en: 'Stage of the journey.',
  },
  name: {
    ru: 'Точка контакта; выше стоят более важные с большим отклонением.',
    kk: 'Жанасу нүктесі; маңыздырақ әрі ауытқуы үлкендері жоғары тұрады.',
    en: 'Touchpoint; more important ones with a larger deviation stand higher.',
  },
  n: {
    ru: 'Сколько принятых визитов её оценили; от одного исполнителя — один, последний.',
    kk: 'Оны бағалаған қабылданған визит саны; бір орындаушыдан — біреуі, соңғысы.',
    en: 'Accepted visits that rated it; one of each shopper, the latest.',
  },
  mean: {
    ru: 'Средняя оценка, от 1 до 5.',
    kk: 'Орташа балл, 1-ден 5-ке дейін.',
    en: 'Mean rating, 1 to 5.',
  },
  target: {
    ru: 'Целевая оценка с листа точек контакта; не указана — 4.',
    kk: 'Жанасу нүктелері парағындағы нысаналы балл; көрсетілмесе — 4.',
    en: 'Target from the sheet of touchpoints; 4 where none is given.',
  },
  deviation: {
    ru: 'Средняя минус целевая оценка.',
    kk: 'Орташа балл мен нысаналы балдың айырмасы.',
    en: 'Mean less the target.',
  },
  p: {
    ru: 'Вероятность такого отклонения от цели по случайности, без поправки.',
    kk: 'Нысанадан мұндай ауытқудың кездейсоқ болу ықтималдығы, түзетусіз.',
    en: 'Chance of such a deviation from the target, unadjusted.',
  },
  verdict: {
    ru: 'Отличается ли среднее от цели, с поправкой на число одновременных проверок.',
    kk: 'Орташа балл нысанадан өзгеше ме: қатар жасалған тексерулер саны ескерілген.',
    en: 'Whether the mean differs from the target, adjusted for tests made together.',
  },
  more: {
    ru: 'Сколько ещё визитов нужно, прежде чем заключение возможно.',
    kk: 'Тұжырым жасау үшін тағы неше визит керек.',
    en: 'How many more visits before a verdict is possible.',
  },
  before_n: {
    ru: 'Сколько визитов её оценили в прошлой волне.',
    kk: 'Алдыңғы толқында оны бағалаған визит саны.',
    en: 'Visits that rated it in the wave before.',
  },
  before_mean: {
    ru: 'Средняя оценка прошлой волны.',
    kk: 'Алдыңғы толқынның орташа балы.',
    en: 'Mean rating of the wave before.',
  },
  change: {
    ru: 'Средняя минус средняя прошлой волны.',
    kk: 'Орташа балл мен алдыңғы толқын орташасының айырмасы.',
    en: 'Mean less that of the wave before.',
  },
  change_p: {
    ru: 'Вероятность такого изменения по случайности, без поправки.',
    kk: 'Мұндай өзгерістің кездейсоқ болу ықтималдығы, түзетусіз.',
    en: 'Chance of such a change, unadjusted.',
  },
  change_verdict: {
    ru: 'Изменилось ли среднее с прошлой волны, с поправкой.',
    kk: 'Орташа балл алдыңғы толқыннан бері өзгерді ме, түзетумен.',
    en: 'Whether the mean changed since the wave before, adjusted.',
  },
  change_more: {
    ru: 'Сколько ещё визитов нужно для сравнения волн; пусто, если в прошлой волне их меньше трёх.',
    kk: 'Толқындарды салыстыруға тағы неше визит керек; алдыңғы толқында үштен аз болса, бос.',
    en: 'How many more visits to compare waves; blank where the wave before has fewer than three.',
  },
  power: {
    ru: 'Вероятность заметить отклонение в 1 балл при таком числе визитов. Мала — «случайный разброс» не значит «всё в порядке».',
    kk: 'Осынша визитпен 1 балл ауытқуды байқау ықтималдығы. Аз болса, «кездейсоқ ауытқу» «бәрі жақсы» деген сөз емес.',
    en: 'Chance to see a deviation of 1 point with so many visits. Where it is small, “noise” does not mean “all is well”.',
  },
  importance: {
    ru: 'Доля баллов QFD с листа пути клиента; пусто — ещё не посчитана.',
    kk: 'Клиент жолы парағындағы QFD ұпайының үлесі; бос болса, әлі есептелмеген.',
    en: 'Share of QFD points from the sheet of the journey; blank where not computed yet.',
  },
  status: {
    ru: 'Предварительно, пока не приняты все запланированные визиты.',
    kk: 'Жоспардағы визиттердің бәрі қабылданғанша — алдын ала.',
    en: 'Preliminary until all planned visits are accepted.',
  },
  touchpoint: {
    ru: 'Код точки контакта.',
    kk: 'Жанасу нүктесінің коды.',
    en: 'Code of the touchpoint.',
  },
};
