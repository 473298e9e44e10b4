import { defineFact } from '../core/defineFact';
import { SWITCH_WORDS } from './switchWords';

/** A stretch of days in which a tool was on or off; days of no row count as on. */
export interface ToolSwitch {
  tool: string;
  /** First day, a civil day. */
  from: number | null;
  /** Last day; blank: it still is so. */
  to: number | null;
  /** Code of `SWITCH_WORDS`. */
  state: string;
  /** Of which randomly drawn calendar the row is a block; blank for what people decided themselves. */
  plan: string | null;
}

/** When tools were switched off and on (methods.md §7.3; B7-07). */
export const TOOL_SWITCHES_FACT = defineFact<ToolSwitch>({
  id: 'tool_switches',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Журнал отключений', kk: 'Өшіру журналы', en: 'Switch log' },
  key: ['tool', 'from'],
  columns: [
    {
      id: 'tool',
      type: 'text',
      pixels: 180,
      note: {
        ru: 'Инструмент или канал, который отключали: например «Контекст». Пишите одинаково во всех строках.',
        kk: 'Өшірілген құрал немесе арна, мысалы «Контекст». Барлық жолда бірдей жазыңыз.',
        en: 'The tool or channel that was switched off, such as “Search ads”. Write it the same way in all rows.',
      },
      header: { ru: 'Инструмент', kk: 'Құрал', en: 'Tool' },
    },
    {
      id: 'from',
      type: 'date',
      pixels: 110,
      note: {
        ru: 'Первый день, когда инструмент был выключен (или включён).',
        kk: 'Құрал өшірулі (немесе қосулы) болған алғашқы күн.',
        en: 'The first day on which the tool was off (or on).',
      },
      header: { ru: 'С какого дня', kk: 'Қай күннен', en: 'From' },
    },
    {
      id: 'to',
      type: 'date',
      pixels: 110,
      note: {
        ru: 'Последний такой день. Пусто — так до сих пор.',
        kk: 'Соңғы күні. Бос болса — әлі солай.',
        en: 'The last such day. Blank: it still is so.',
      },
      header: { ru: 'По какой день', kk: 'Қай күнге дейін', en: 'To' },
    },
    {
      id: 'state',
      type: 'choice',
      pixels: 110,
      note: {
        ru: 'Включён или выключен. Дни, которых нет в журнале, считаются включёнными.',
        kk: 'Қосулы немесе өшірулі. Журналда жоқ күндер қосулы деп саналады.',
        en: 'On or off. Days that are not in the log count as on.',
      },
      header: { ru: 'Состояние', kk: 'Күйі', en: 'State' },
      words: SWITCH_WORDS,
    },
    {
      id: 'plan',
      type: 'text',
      pixels: 150,
      note: {
        ru: 'Заполняет Rosta, когда календарь выбран жребием. Не меняйте: по нему проверка знает, что переставлять.',
        kk: 'Күнтізбе жеребемен таңдалғанда Rosta толтырады. Өзгертпеңіз: сынақ нені ауыстыратынын содан біледі.',
        en: 'Filled by Rosta when the calendar was drawn by lot. Leave it: the test learns from it what to permute.',
      },
      header: { ru: 'Жребий', kk: 'Жеребе', en: 'Draw' },
    },
  ],
});
