import type { Localized } from '../../core/lang';

/** What suggesting touchpoints for visits says. */
export const SUGGEST_TEXTS = {
  added: {
    ru: 'Добавлено точек контакта: {n:int}. Лист «{sheet}». Самая важная — «{first}».',
    kk: 'Қосылған жанасу нүктесі: {n:int}. «{sheet}» парағы. Ең маңыздысы — «{first}».',
    en: 'Touchpoints added: {n:int}. Sheet “{sheet}”. The most important one is “{first}”.',
  },
  judged: {
    ru: 'Выбор — по важности QFD, это суждение экспертов. Отметку «Критичная» поставьте сами: она меняет индекс визита.',
    kk: 'Таңдау QFD маңыздылығы бойынша, бұл — сарапшылар пікірі. «Аса маңызды» белгісін өзіңіз қойыңыз: ол визит индексін өзгертеді.',
    en: 'The choice goes by importance in QFD, which is experts’ judgement. Mark what is critical yourself: it changes the visit index.',
  },
  full: {
    ru: 'В программе уже {most:int} точек контакта: не добавлено — {n:int}. Более длинную анкету заполняют небрежно.',
    kk: 'Бағдарламада {most:int} жанасу нүктесі бар: қосылмағаны — {n:int}. Бұдан ұзын анкета немқұрайлы толтырылады.',
    en: 'The programme has {most:int} touchpoints now; not added: {n:int}. A longer form is filled in carelessly.',
  },
  own: {
    ru: 'Названия только на одном языке: {names}. Впишите остальные, если нужны анкеты на других языках.',
    kk: 'Атауы бір тілде ғана: {names}. Басқа тілдерде анкета керек болса, қалған атауларын жазыңыз.',
    en: 'Named in one language only: {names}. Fill in the other names if forms in other languages are needed.',
  },
  allThere: {
    ru: 'Все точки контакта с посчитанной важностью уже есть в программе визитов.',
    kk: 'Маңыздылығы есептелген жанасу нүктелерінің бәрі визит бағдарламасында бар.',
    en: 'All touchpoints whose importance is known are in the visit programme already.',
  },
  notJudged: {
    ru: 'Важность точек контакта ещё не посчитана. Постройте отчёт QFD, затем повторите.',
    kk: 'Жанасу нүктелерінің маңыздылығы әлі есептелмеген. QFD есебін құрып, қайталап көріңіз.',
    en: 'The importance of touchpoints is not known yet. Build the QFD report and try again.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
