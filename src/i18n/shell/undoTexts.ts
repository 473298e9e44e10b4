import { words } from './words';

/** Texts of undoing runs. */
export const UNDO_TEXTS = {
  undo: words('Отменить', 'Болдырмау', 'Undo'),
  undo_title: words('Отменить записанное', 'Жазылғанды болдырмау', 'Undo what was written'),
  undo_none: words('Записей, которые можно отменить, нет.', 'Болдырмауға болатын жазба жоқ.', 'Nothing to undo.'),
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
  undo_list: words('К списку', 'Тізімге өту', 'To the list'),
  maybe_undone: words(
    'Изменения могли быть уже отменены: сначала проверьте листы файла.',
    'Өзгерістер кері қайтарылып қойған болуы мүмкін: алдымен файл парақтарын тексеріңіз.',
    'The changes may be undone already: check the sheets of the file first.',
  ),
} as const;
