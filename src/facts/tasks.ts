import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';

/** One task. `due` is a civil day; text where a person typed no date. */
export interface Task {
  code: string;
  cause: string;
  upper_goal: string;
  criterion: string;
  owner: string;
  due: number | string | null;
  state: string;
  source: string;
}

/** Names of a task's states by code (glossary). */
const STATE_WORDS: Readonly<Record<string, Localized>> = {
  new: { ru: 'новая', kk: 'жаңа', en: 'new' },
  approved: { ru: 'согласована', kk: 'келісілді', en: 'approved' },
  in_progress: { ru: 'в работе', kk: 'орындалуда', en: 'in progress' },
  done: { ru: 'готова', kk: 'дайын', en: 'done' },
  cancelled: { ru: 'отменена', kk: 'тоқтатылды', en: 'cancelled' },
};

/** Tasks with cause, upper-level goal and criterion (E-08); kept as a table that people edit. */
export const TASKS_FACT = defineFact<Task>({
  id: 'tasks',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Задачи', kk: 'Тапсырмалар', en: 'Tasks' },
  key: ['code'],
  columns: [
    { id: 'code', type: 'text', pixels: 90, header: { ru: 'Задача', kk: 'Тапсырма', en: 'Task' } },
    { id: 'cause', type: 'text', pixels: 260, header: { ru: 'Причина', kk: 'Себебі', en: 'Cause' } },
    {
      id: 'upper_goal',
      type: 'text',
      pixels: 180,
      header: { ru: 'Цель верхнего уровня', kk: 'Жоғары деңгейлі мақсат', en: 'Upper-level goal' },
    },
    { id: 'criterion', type: 'text', pixels: 260, header: { ru: 'Критерий', kk: 'Критерий', en: 'Criterion' } },
    { id: 'owner', type: 'text', pixels: 130, header: { ru: 'Ответственный', kk: 'Жауапты', en: 'Owner' } },
    { id: 'due', type: 'date', header: { ru: 'Срок', kk: 'Мерзімі', en: 'Due' } },
    { id: 'state', type: 'choice', header: { ru: 'Состояние', kk: 'Күйі', en: 'State' }, words: STATE_WORDS },
    { id: 'source', type: 'text', pixels: 150, header: { ru: 'Источник', kk: 'Дереккөз', en: 'Source' } },
  ],
});
