import { words } from './words';

/** Texts of the walk through a matrix, cell by cell. */
export const WALK_TEXTS = {
  walk_progress: words(
    'Заполнено: {n:int} из {all:int}, осталось: {left:int}',
    'Толтырылды: {n:int}/{all:int}, қалды: {left:int}',
    'Filled in: {n:int} of {all:int}, left: {left:int}',
  ),
  walk_done: words(
    'Все ячейки заполнены: {all:int}',
    'Барлық ұяшық толтырылды: {all:int}',
    'All cells filled in: {all:int}',
  ),
  walk_nothing: words(
    'На листе нет точек контакта или факторов. Вернитесь назад и обновите матрицу.',
    'Парақта жанасу нүктелері немесе факторлар жоқ. Артқа қайтып, матрицаны жаңартыңыз.',
    'The sheet has no touchpoints or no factors. Go back and bring the matrix up to date.',
  ),
  walk_touchpoint: words('Точка контакта', 'Жанасу нүктесі', 'Touchpoint'),
  walk_factor: words('Фактор выбора', 'Таңдау факторы', 'Choice factor'),
  walk_previous: words('Предыдущая ячейка', 'Алдыңғы ұяшық', 'Previous cell'),
  walk_next: words('Следующая ячейка', 'Келесі ұяшық', 'Next cell'),
  walk_empty: words('Следующая пустая', 'Келесі бос ұяшық', 'Next empty cell'),
  walk_clear: words('Очистить ячейку', 'Ұяшықты тазарту', 'Clear the cell'),
  walk_keys: words(
    'Клавиши: {marks} — оценка, стрелки — переход, Backspace — очистить.',
    'Пернелер: {marks} — белгі, бағыттауыштар — өту, Backspace — тазарту.',
    'Keys: {marks} to mark, arrows to move, Backspace to clear.',
  ),
  walk_jump: words('Перейти к точке контакта', 'Жанасу нүктесіне өту', 'Go to a touchpoint'),
  walk_foreign: words(
    'В ячейке «{value}»: такой оценки нет в шкале.',
    'Ұяшықта «{value}» тұр: шкалада мұндай белгі жоқ.',
    'The cell holds “{value}”, which is no mark of the scale.',
  ),
  walk_saved: words('Всё сохранено', 'Бәрі сақталды', 'All saved'),
  walk_unsent: words('Ещё не сохранено: {n:int}', 'Әлі сақталмаған: {n:int}', 'Not saved yet: {n:int}'),
  walk_failed: words(
    '{message} Несохранённые оценки не пропали и ждут здесь.',
    '{message} Сақталмаған белгілер жоғалған жоқ, осында тұр.',
    '{message} Unsaved marks are not lost and wait here.',
  ),
  walk_leave: words('Уйти без сохранения', 'Сақтамай шығу', 'Leave without saving'),
  walk_leave_sure: words(
    'Несохранённые оценки пропадут. Уйти?',
    'Сақталмаған белгілер жоғалады. Шығу керек пе?',
    'Unsaved marks will be lost. Leave?',
  ),
  walk_leave_no: words('Остаться', 'Қалу', 'Stay'),
  walk_kept: words('Изменено другим человеком', 'Басқа адам өзгерткен', 'Changed by somebody else'),
  walk_kept_cell: words(
    '«{touchpoint}», «{factor}»: {now}',
    '«{touchpoint}», «{factor}»: {now}',
    '“{touchpoint}”, “{factor}”: {now}',
  ),
  walk_kept_empty: words('пусто', 'бос', 'empty'),
} as const;
