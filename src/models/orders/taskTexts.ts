import type { FindingTask } from '../../core/finding';
import type { Localized } from '../../core/lang';

const GOAL: Localized = {
  ru: 'Отчёты считаются по верным заказам',
  kk: 'Есептер дұрыс тапсырыстар бойынша құрылады',
  en: 'Reports are counted from correct orders',
};

/** What rows nobody can use ask for: such a row cannot be right. */
export const CORRECT_ROWS: FindingTask = {
  goal: GOAL,
  criterion: {
    ru: 'При повторной проверке таких строк 0 (сейчас {rows:int}).',
    kk: 'Қайта тексергенде мұндай жол — 0 (қазір {rows:int}).',
    en: 'Checked again, there are 0 such rows ({rows:int} now).',
  },
};

/** What odd rows ask for: some of them may be right. */
export const LOOK_THROUGH: FindingTask = {
  goal: GOAL,
  criterion: {
    ru: 'Просмотрены все такие строки: {rows:int}. Каждая исправлена, или известно, почему она верна.',
    kk: 'Мұндай жолдың бәрі қаралды: {rows:int}. Әрқайсысы түзетілді немесе неге дұрыс екені белгілі.',
    en: 'All such rows are looked through: {rows:int}. Each is corrected, or it is known why it is right.',
  },
};

/** What months without orders ask for. */
export const EXPORT_WHOLE: FindingTask = {
  goal: GOAL,
  criterion: {
    ru: 'При повторной проверке месяцев без заказов 0 (сейчас {gaps:int} из {months:int}), или известно, почему заказов не было.',
    kk: 'Қайта тексергенде тапсырыссыз ай — 0 (қазір {months:int} ішінен {gaps:int}) немесе тапсырыс болмаған себебі белгілі.',
    en: 'Checked again, there are 0 months without orders ({gaps:int} of {months:int} now), or it is known why there were none.',
  },
};
