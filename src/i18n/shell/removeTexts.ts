import { words } from './words';

/** Texts of taking Rosta out of a file. */
export const REMOVE_TEXTS = {
  remove_link: words('Удалить Rosta…', 'Rosta қосымшасын жою…', 'Remove Rosta…'),
  remove_title: words('Удалить Rosta из файла', 'Rosta қосымшасын файлдан жою', 'Remove Rosta from the file'),
  remove_made: words('Листы, созданные Rosta', 'Rosta жасаған парақтар', 'Sheets made by Rosta'),
  remove_filled: words(
    'Листы с вашими данными и ответами',
    'Деректеріңіз бен жауаптар жиналған парақтар',
    'Sheets with your data and answers',
  ),
  remove_hint: words(
    'Отмеченные листы будут удалены, остальные останутся.',
    'Белгіленген парақтар жойылады, қалғандары сақталады.',
    'Ticked sheets will be deleted, the others stay.',
  ),
  remove_sure: words(
    'Понятно, что вернуть удалённое будет нельзя',
    'Жойылғанды қайтару мүмкін болмайтыны түсінікті',
    'I understand that this cannot be undone',
  ),
  remove: words('Удалить Rosta безвозвратно', 'Rosta қосымшасын біржола жою', 'Remove Rosta for good'),
  removing: words('Удаление…', 'Жойылуда…', 'Removing…'),
  remove_stuck: words(
    'Удалено не всё, осталось шагов: {left:int}. Повторите через минуту.',
    'Бәрі жойылған жоқ, қалған қадам: {left:int}. Бір минуттан кейін қайталаңыз.',
    'Not everything is removed, steps left: {left:int}. Try again in a minute.',
  ),
  removed: words('Rosta удалена из файла', 'Rosta файлдан жойылды', 'Rosta is removed from the file'),
  removed_close: words(
    'Боковую панель можно закрыть.',
    'Бүйірлік панельді жабуға болады.',
    'The sidebar can be closed.',
  ),
} as const;
