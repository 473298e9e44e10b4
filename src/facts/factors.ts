import { defineFact } from '../core/defineFact';

/** A choice factor: what customers choose by. Numbers are text where a person typed none. */
export interface Factor {
  code: string;
  name: string;
  /** 1…5, typed; blank: the survey's mean. */
  importance: number | string | null;
  /** Mean of a survey's ratings; filled by Rosta. */
  survey_mean: number | string | null;
  /** How many answers the mean is of; filled by Rosta. */
  answers: number | string | null;
}

/** Choice factors with their importance (methods.md §4; B4-03). */
export const FACTORS_FACT = defineFact<Factor>({
  id: 'factors',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Факторы выбора', kk: 'Таңдау факторлары', en: 'Choice factors' },
  key: ['code'],
  columns: [
    {
      id: 'code',
      type: 'text',
      pixels: 70,
      note: {
        ru: 'Короткое имя строки, например F1. Если пусто, Rosta поставит его сама. Не меняйте его, когда матрица создана.',
        kk: 'Жолдың қысқа аты, мысалы F1. Бос болса, Rosta өзі қояды. Матрица жасалған соң оны өзгертпеңіз.',
        en: 'Short name of the row, such as F1. If it is blank, Rosta fills it in. Do not change it once the matrix is made.',
      },
      header: { ru: 'Код', kk: 'Код', en: 'Code' },
    },
    {
      id: 'name',
      type: 'text',
      note: {
        ru: 'По чему клиент выбирает, в двух-трёх словах, например «Скорость обслуживания».',
        kk: 'Клиент неге қарап таңдайды, екі-үш сөзбен, мысалы «Қызмет көрсету жылдамдығы».',
        en: 'What the customer chooses by, in two or three words, such as “Speed of service”.',
      },
      header: { ru: 'Фактор выбора', kk: 'Таңдау факторы', en: 'Choice factor' },
    },
    {
      id: 'importance',
      type: 'number',
      pixels: 120,
      note: {
        ru: 'Насколько фактор важен клиенту, от 1 до 5. Пусто — берётся среднее опроса.',
        kk: 'Фактор клиентке қаншалықты маңызды, 1–5. Бос болса — сауалнама орташасы алынады.',
        en: 'How much the factor matters to the customer, 1 to 5. Blank: the survey’s mean.',
      },
      header: { ru: 'Важность, 1–5', kk: 'Маңыздылық, 1–5', en: 'Importance, 1–5' },
    },
    {
      id: 'survey_mean',
      type: 'number',
      pixels: 130,
      note: {
        ru: 'Заполняет Rosta по листу с ответами опроса.',
        kk: 'Rosta сауалнама жауаптары бойынша өзі толтырады.',
        en: 'Filled in by Rosta from the sheet with the survey’s answers.',
      },
      header: { ru: 'Среднее опроса', kk: 'Сауалнама орташасы', en: 'Survey mean' },
    },
    {
      id: 'answers',
      type: 'count',
      note: {
        ru: 'Сколько ответов в среднем. Заполняет Rosta.',
        kk: 'Орташаға кірген жауап саны. Rosta өзі толтырады.',
        en: 'How many answers the mean is of. Filled in by Rosta.',
      },
      header: { ru: 'Ответов', kk: 'Жауап саны', en: 'Answers' },
    },
  ],
});
