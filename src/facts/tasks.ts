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
  /** Codes of the touchpoint and the job whose deviation it is to mend; blank for other tasks. */
  touchpoint: string | null;
  job: string | null;
  /** Code of the visit that checks whether it is mended; blank: none is planned. */
  recheck: string | null;
  /** What the recheck visit found, in words. */
  outcome: string | null;
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
  version: 2,
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
    {
      id: 'touchpoint',
      type: 'text',
      pixels: 110,
      header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' },
    },
    { id: 'job', type: 'text', pixels: 110, header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' } },
    {
      id: 'recheck',
      type: 'text',
      pixels: 120,
      header: { ru: 'Визит перепроверки', kk: 'Қайта тексеру визиті', en: 'Recheck visit' },
    },
    {
      id: 'outcome',
      type: 'text',
      pixels: 260,
      header: { ru: 'Итог перепроверки', kk: 'Қайта тексеру нәтижесі', en: 'Outcome of the recheck' },
    },
  ],
});
