import { words } from './words';

/** Texts of tasks. */
export const TASK_TEXTS = {
  tasks: words('Задачи', 'Тапсырмалар', 'Tasks'),
  make_task: words('Создать задачу', 'Тапсырма жасау', 'Make a task'),
  making_task: words('Создание задачи…', 'Тапсырма жасалуда…', 'Making the task…'),
  new_task: words('Новая задача', 'Жаңа тапсырма', 'New task'),
  show_all: words('Показать все: {n:int}', 'Барлығын көрсету: {n:int}', 'Show all: {n:int}'),
  show_row: words('Показать строку', 'Жолды көрсету', 'Show the row'),
  task_cause: words('Причина', 'Себебі', 'Cause'),
  task_cause_hint: words(
    'Что не так и откуда это видно.',
    'Не дұрыс емес және ол неден көрінеді.',
    'What is wrong and what shows it.',
  ),
  task_goal: words('Цель верхнего уровня', 'Жоғары деңгейлі мақсат', 'Upper-level goal'),
  task_goal_hint: words(
    'Какой показатель бизнеса это улучшит.',
    'Бұл бизнестің қай көрсеткішін жақсартады.',
    'Which measure of the business this improves.',
  ),
  task_criterion: words('Критерий', 'Критерий', 'Criterion'),
  task_criterion_hint: words(
    'По какому числу или факту видно, что задача готова.',
    'Тапсырманың дайын екені қай саннан немесе фактіден көрінеді.',
    'The number or fact that shows the task is done.',
  ),
  task_owner: words('Ответственный', 'Жауапты', 'Owner'),
  task_due: words('Срок', 'Мерзімі', 'Due'),
  label_value: words('{label}: {value}', '{label}: {value}', '{label}: {value}'),
  still_to_fill: words('Осталось заполнить: {fields}', 'Толтыру керек: {fields}', 'Still to fill in: {fields}'),
  maybe_task: words(
    'Задача могла появиться: сначала проверьте лист с задачами.',
    'Тапсырма пайда болған болуы мүмкін: алдымен тапсырмалар парағын тексеріңіз.',
    'The task may be there already: check the sheet with the tasks first.',
  ),
} as const;
