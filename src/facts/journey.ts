import { defineFact } from '../core/defineFact';
import { CLASS_HEADER, CLASS_WORDS } from './classWords';
import { PLACE_WORDS } from './placeWords';
import { STAGE_WORDS } from './stageWords';

/**
 * A touchpoint of the customer journey. People fill in what comes first and the three columns in their own words; the rest
 * Rosta takes from other facts. Numbers are text where a person typed none.
 */
export interface JourneyPoint {
  code: string;
  stage: string;
  place: string;
  name: string;
  /** Share of all points of QFD, a fraction. */
  importance: number | string | null;
  /** Deviation of the points from the mean, in standard deviations. */
  deviation: number | string | null;
  class: string | null;
  /** Mean rating of the newest wave with visits. */
  mean: number | string | null;
  n: number | string | null;
  target: number | string | null;
  /** The change against the wave before, in words with both n. */
  trend: string | null;
  /** What the touchpoint is worth in profit of one period if its stage reached its level. */
  money_low: number | string | null;
  money_high: number | string | null;
  /** What the customer wants here. */
  wants: string;
  /** What stands in the way. */
  hinders: string;
  /** What could be better. */
  ideas: string;
}

/** Columns of the journey that Rosta fills in; they stand side by side on a fresh sheet. New ones go to the end: prints are kept so. */
export const JOURNEY_FILLED = [
  ...(['importance', 'deviation', 'class', 'mean', 'n', 'target', 'trend'] as const),
  ...(['money_low', 'money_high'] as const),
] as const;

/** The customer journey map: touchpoints by stage with what is known of each (methods.md §5, §8; B4-04, B4-11, B5, B7-12). */
export const JOURNEY_FACT = defineFact<JourneyPoint>({
  id: 'journey',
  version: 2,
  personal: false,
  label: 'judged',
  title: { ru: 'Путь клиента', kk: 'Клиент жолы', en: 'Customer journey' },
  key: ['code'],
  columns: [
    {
      id: 'code',
      type: 'text',
      pixels: 70,
      note: {
        ru: 'Короткое имя строки, например T1. Если пусто, Rosta поставит его сама. Не меняйте его, когда матрица создана.',
        kk: 'Жолдың қысқа аты, мысалы T1. Бос болса, Rosta өзі қояды. Матрица жасалған соң оны өзгертпеңіз.',
        en: 'Short name of the row, such as T1. If it is blank, Rosta fills it in. Do not change it once the matrix is made.',
      },
      header: { ru: 'Код', kk: 'Код', en: 'Code' },
    },
    {
      id: 'stage',
      type: 'choice',
      note: {
        ru: 'Выберите этап пути из списка: потребность, выбор, сделка, опыт, лояльность.',
        kk: 'Жол кезеңін тізімнен таңдаңыз: қажеттілік, таңдау, мәміле, тәжірибе, адалдық.',
        en: 'Choose the stage of the journey from the list: need, choice, deal, experience, loyalty.',
      },
      header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' },
      words: STAGE_WORDS,
    },
    {
      id: 'place',
      type: 'choice',
      note: {
        ru: 'Где клиент встречает эту точку контакта: онлайн или офлайн.',
        kk: 'Клиент бұл жанасу нүктесін қайда кездестіреді: онлайн әлде офлайн.',
        en: 'Where the customer meets this touchpoint: online or offline.',
      },
      header: { ru: 'Где', kk: 'Қайда', en: 'Where' },
      words: PLACE_WORDS,
    },
    {
      id: 'name',
      type: 'text',
      note: {
        ru: 'Что клиент видит или делает, в двух-трёх словах, например «Ожидание заказа».',
        kk: 'Клиент не көреді немесе не істейді, екі-үш сөзбен, мысалы «Тапсырысты күту».',
        en: 'What the customer sees or does, in two or three words, such as “Waiting for the order”.',
      },
      header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' },
    },
    {
      id: 'importance',
      type: 'share',
      pixels: 100,
      note: {
        ru: '◐ Доля баллов QFD: суждение экспертов. Обновляет Rosta.',
        kk: '◐ QFD ұпайының үлесі: сарапшылар пікірі. Rosta жаңартып отырады.',
        en: '◐ Share of QFD points: experts’ judgement. Kept up to date by Rosta.',
      },
      header: { ru: 'Важность', kk: 'Маңыздылық', en: 'Importance' },
    },
    {
      id: 'deviation',
      type: 'number',
      note: {
        ru: '◐ Насколько баллы выше или ниже средних, в стандартных отклонениях. Обновляет Rosta.',
        kk: '◐ Ұпай орташадан қаншалықты жоғары не төмен, стандартты ауытқумен. Rosta жаңартып отырады.',
        en: '◐ How far the points are above or below the mean, in standard deviations. Kept up to date by Rosta.',
      },
      header: { ru: 'Отклонение', kk: 'Ауытқу', en: 'Deviation' },
    },
    {
      id: 'class',
      type: 'choice',
      note: {
        ru: '◐ Критично, важно или менее важно — по отклонению. Обновляет Rosta.',
        kk: '◐ Ауытқуына қарай: аса маңызды, маңызды немесе маңызы төменірек. Rosta жаңартып отырады.',
        en: '◐ Critical, important or less important, by the deviation. Kept up to date by Rosta.',
      },
      header: CLASS_HEADER,
      words: CLASS_WORDS,
    },
    {
      id: 'mean',
      type: 'number',
      pixels: 130,
      note: {
        ru: '● Средняя оценка тайных покупателей за последнюю волну; визиты без проверки. Обновляет Rosta.',
        kk: '● Құпия сатып алушылардың соңғы толқындағы орташа балы; визиттер тексерілмеген. Rosta жаңартып отырады.',
        en: '● Mean rating by mystery shoppers in the latest wave; visits unreviewed. Kept up to date by Rosta.',
      },
      header: { ru: 'Средняя оценка', kk: 'Орташа балл', en: 'Mean rating' },
    },
    {
      id: 'n',
      type: 'count',
      pixels: 80,
      note: {
        ru: '● Сколько оценок в средней. Обновляет Rosta.',
        kk: '● Орташаға кірген балл саны. Rosta жаңартып отырады.',
        en: '● How many ratings the mean is of. Kept up to date by Rosta.',
      },
      header: { ru: 'Оценок', kk: 'Балл саны', en: 'Ratings' },
    },
    {
      id: 'target',
      type: 'number',
      pixels: 130,
      note: {
        ru: 'Целевая оценка из программы визитов. Обновляет Rosta.',
        kk: 'Визит бағдарламасындағы нысаналы балл. Rosta жаңартып отырады.',
        en: 'The target from the visit programme. Kept up to date by Rosta.',
      },
      header: { ru: 'Целевая оценка', kk: 'Нысаналы балл', en: 'Target' },
    },
    {
      id: 'trend',
      type: 'text',
      pixels: 150,
      note: {
        ru: '● Изменение к прошлой волне. Если оценок меньше пяти, их мало для вывода. Обновляет Rosta.',
        kk: '● Өткен толқынмен салыстырғандағы өзгеріс. Балл саны бестен аз болса, қорытындыға жетпейді. Rosta жаңартып отырады.',
        en: '● The change since the wave before. Fewer than five ratings are too few to conclude. Kept up to date by Rosta.',
      },
      header: { ru: 'Изменение', kk: 'Өзгеріс', en: 'Change' },
    },
    {
      id: 'money_low',
      type: 'money',
      pixels: 130,
      note: {
        ru: '○ Допущение: сколько прибыли за период стоит точка контакта, если её этап дойдёт до базового уровня. Обновляет Rosta.',
        kk: '○ Жорамал: кезең базалық деңгейге жетсе, жанасу нүктесі бір уақыт аралығында қанша пайда береді. Rosta жаңартып отырады.',
        en: '○ Assumed: what the touchpoint is worth in profit of one period if its stage reached the base level. Kept up to date by Rosta.',
      },
      header: { ru: 'Деньги: от', kk: 'Ақша: төменгі', en: 'Money: low' },
    },
    {
      id: 'money_high',
      type: 'money',
      pixels: 130,
      note: {
        ru: '○ Допущение: сколько прибыли за период стоит точка контакта, если её этап дойдёт до максимального уровня. Обновляет Rosta.',
        kk: '○ Жорамал: кезең ең жоғары деңгейге жетсе, жанасу нүктесі бір уақыт аралығында қанша пайда береді. Rosta жаңартып отырады.',
        en: '○ Assumed: what the touchpoint is worth in profit of one period if its stage reached the maximal level. Kept up to date by Rosta.',
      },
      header: { ru: 'Деньги: до', kk: 'Ақша: жоғарғы', en: 'Money: high' },
    },
    {
      id: 'wants',
      type: 'text',
      note: {
        ru: 'Чего клиент хочет в этой точке контакта. Ваши слова: Rosta этот столбец не меняет.',
        kk: 'Клиент осы жанасу нүктесінде не қалайды. Өз сөзіңіз: Rosta бұл бағанды өзгертпейді.',
        en: 'What the customer wants at this touchpoint. Your own words: Rosta does not change this column.',
      },
      header: { ru: 'Чего хочет клиент', kk: 'Клиент не қалайды', en: 'What the customer wants' },
    },
    {
      id: 'hinders',
      type: 'text',
      note: {
        ru: 'Что мешает клиенту. Ваши слова: Rosta этот столбец не меняет.',
        kk: 'Клиентке не кедергі. Өз сөзіңіз: Rosta бұл бағанды өзгертпейді.',
        en: 'What stands in the customer’s way. Your own words: Rosta does not change this column.',
      },
      header: { ru: 'Что мешает', kk: 'Не кедергі', en: 'What hinders' },
    },
    {
      id: 'ideas',
      type: 'text',
      note: {
        ru: 'Что можно улучшить. Ваши слова: Rosta этот столбец не меняет.',
        kk: 'Нені жақсартуға болады. Өз сөзіңіз: Rosta бұл бағанды өзгертпейді.',
        en: 'What could be better. Your own words: Rosta does not change this column.',
      },
      header: { ru: 'Идеи', kk: 'Идеялар', en: 'Ideas' },
    },
  ],
});
