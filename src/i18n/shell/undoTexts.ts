import { words } from './words';

/** Texts of undoing runs. */
export const UNDO_TEXTS = {
  undo: words('Отменить', 'Болдырмау', 'Undo'),
  undo_title: words('Последние действия', 'Соңғы әрекеттер', 'Last actions'),
  undo_none: words('Действий пока нет.', 'Әзірге әрекет жоқ.', 'No actions yet.'),
  on_sheets: words('Листы: {names:names}', 'Парақтар: {names:names}', 'Sheets: {names:names}'),
  sheet_named: words('Лист «{name}»', '«{name}» парағы', 'Sheet “{name}”'),
  undo_kept: words('Изменили люди', 'Адамдар өзгерткен', 'Changed by people'),
  undoing: words(
    'Восстановление прежних ячеек…',
    'Бұрынғы ұяшықтар қалпына келтірілуде…',
    'Restoring the earlier cells…',
  ),
  undone: words('Изменения отменены', 'Өзгерістер кері қайтарылды', 'The changes are undone'),
  undone_kept: words('Оставшиеся листы', 'Қалған парақтар', 'Sheets that stayed'),
  undo_list: words('К последним действиям', 'Соңғы әрекеттерге', 'To the last actions'),
  maybe_undone: words(
    'Изменения могли быть уже отменены: сначала проверьте листы файла.',
    'Өзгерістер кері қайтарылып қойған болуы мүмкін: алдымен файл парақтарын тексеріңіз.',
    'The changes may be undone already: check the sheets of the file first.',
  ),
} as const;
