import type { Localized } from '../../core/lang';

/** What the set-up of QFD says. */
export const QFD_SAYS = {
  made: {
    ru: 'Созданы листы: {names:names}.',
    kk: 'Жасалған парақтар: {names:names}.',
    en: 'Sheets made: {names:names}.',
  },
  nothing: {
    ru: 'Листы факторов и пути клиента уже есть.',
    kk: 'Факторлар мен клиент жолының парақтары бар.',
    en: 'The sheets of factors and of the journey are there already.',
  },
  example: {
    ru: 'Пример — кофейня: замените его строки и связи своими.',
    kk: 'Мысал — кофехана: оның жолдары мен байланыстарын өзіңіздікімен алмастырыңыз.',
    en: 'The example is a coffee shop: replace its rows and relations by your own.',
  },
  noExample: {
    ru: 'Пример не записан: на листах уже есть строки.',
    kk: 'Мысал жазылмады: парақтарда жолдар бар.',
    en: 'The example was not written: the sheets have rows already.',
  },
  noSheet: {
    ru: 'Нет листа «{title}». Создайте листы факторов и пути клиента.',
    kk: '«{title}» парағы жоқ. Факторлар мен клиент жолының парақтарын жасаңыз.',
    en: 'There is no sheet “{title}”. Make the sheets of factors and of the journey.',
  },
  more: {
    ru: 'Ещё таких же: {n:int}. Исправьте показанные строки, и появятся следующие.',
    kk: 'Осындай тағы бар: {n:int}. Көрсетілген жолдарды түзетіңіз, содан кейін келесілері шығады.',
    en: '{n:int} more like this. Correct the rows shown, and the next ones will appear.',
  },
  survey: { ru: '{mean}, опрос, n = {n:int}', kk: '{mean}, сауалнама, n = {n:int}', en: '{mean}, survey, n = {n:int}' },
  surveyAlone: { ru: '{mean}, опрос', kk: '{mean}, сауалнама', en: '{mean}, survey' },
  typedOver: {
    ru: '{value}, введено; опрос {mean}, n = {n:int}',
    kk: '{value}, жазылған; сауалнама {mean}, n = {n:int}',
    en: '{value}, typed; survey {mean}, n = {n:int}',
  },
  noMatrix: {
    ru: 'Нет ни одной матрицы. Создайте матрицу и отметьте в ней связи.',
    kk: 'Бірде-бір матрица жоқ. Матрица жасап, ондағы байланыстарды белгілеңіз.',
    en: 'There is no matrix. Make one and mark the relations in it.',
  },
  noLists: {
    ru: 'Сначала впишите факторы с важностью и точки контакта.',
    kk: 'Алдымен факторларды маңыздылығымен және жанасу нүктелерін жазыңыз.',
    en: 'First write the factors with their importance, and the touchpoints.',
  },
  noCodes: {
    ru: 'У новых строк ещё нет кодов. Создайте или обновите матрицу: коды появятся сами.',
    kk: 'Жаңа жолдардың коды әлі жоқ. Матрицаны жасаңыз немесе жаңартыңыз: кодтар өздері қойылады.',
    en: 'New rows have no codes yet. Make the matrix or bring it up to date: the codes are filled in then.',
  },
  codesToCome: {
    ru: 'Строк без кода: {n:int}. Лист «{sheet}». Обновите матрицу: коды появятся сами.',
    kk: 'Кодсыз жол: {n:int}. «{sheet}» парағы. Матрицаны жаңартыңыз: кодтар өздері қойылады.',
    en: 'Rows without a code: {n:int}. Sheet “{sheet}”. Bring the matrix up to date: the codes are filled in then.',
  },
  noMarks: {
    ru: 'Пока не отмечена ни одна связь. Пустая ячейка считается как «никак».',
    kk: 'Әзірге бірде-бір байланыс белгіленбеген. Бос ұяшық «мүлдем жоқ» деп саналады.',
    en: 'No relation is marked yet. An empty cell counts as “none”.',
  },
  broken: {
    ru: 'Сначала исправьте то, что отмечено как ошибка.',
    kk: 'Алдымен қате деп белгіленгенді түзетіңіз.',
    en: 'First correct what is marked as an error.',
  },
  ready: {
    ru: 'Связей — {all:int}, пусто — {empty:int}, экспертов — {raters:int}.',
    kk: 'Байланыс — {all:int}, бос — {empty:int}, сарапшы — {raters:int}.',
    en: '{all:int} {all:plural:relation|relations}, {empty:int} empty, {raters:int} {raters:plural:rater|raters}.',
  },
  classes: {
    ru: 'Критично — {critical:int}, важно — {important:int}, менее важно — {less:int}. Это суждение экспертов, а не измерение.',
    kk: 'Аса маңызды — {critical:int}, маңызды — {important:int}, маңызы төменірек — {less:int}. Бұл — сарапшылар пікірі, өлшем емес.',
    en: 'Critical: {critical:int}, important: {important:int}, less important: {less:int}. This is judgement, not measurement.',
  },
  added: {
    ru: 'Добавлено точек контакта: {n:int}. Лист «{sheet}».',
    kk: 'Қосылған жанасу нүктесі: {n:int}. «{sheet}» парағы.',
    en: 'Touchpoints added: {n:int}. Sheet “{sheet}”.',
  },
  alreadyThere: {
    ru: 'Уже были на листе: {n:int}.',
    kk: 'Парақта бұрыннан бар: {n:int}.',
    en: 'There already: {n:int}.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
