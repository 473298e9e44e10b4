import { words } from './words';

/** Texts of long work: how it goes on, stops, and what can be done with a part of it. */
export const JOB_TEXTS = {
  stop: words('Остановить', 'Тоқтату', 'Stop'),
  stopping: words(
    'Работа остановится после текущей части…',
    'Жұмыс ағымдағы бөліктен кейін тоқтайды…',
    'The work stops after the current part…',
  ),
  progress: words('Ход работы', 'Жұмыс барысы', 'Progress'),
  unfinished: words('Работа не закончена', 'Жұмыс аяқталмады', 'The work is not finished'),
  go_on: words('Продолжить', 'Жалғастыру', 'Continue'),
  discard: words('Удалить записанное', 'Жазылғанды жою', 'Delete what was written'),
  discarding: words('Удаление записанного…', 'Жазылған бөлік жойылуда…', 'Deleting what was written…'),
  discard_sure: words('Удалить записанные строки?', 'Жазылған жолдар жойылсын ба?', 'Delete the rows written so far?'),
  discard_yes: words('Удалить', 'Жою', 'Delete'),
  discard_no: words('Не удалять', 'Жоймау', 'Do not delete'),
  discarded: words('Записанное удалено', 'Жазылған жолдар жойылды', 'What was written is deleted'),
  claimed: words(
    'Готово: Rosta работает в этой копии',
    'Дайын: Rosta осы көшірмеде жұмыс істейді',
    'Done: Rosta works in this copy',
  ),
  upgraded: words('Листы обновлены', 'Парақтар жаңартылды', 'The sheets are updated'),
  claiming: words('Подготовка копии файла…', 'Файл көшірмесі дайындалуда…', 'Preparing the copy…'),
  upgrading: words('Обновление листов…', 'Парақтар жаңартылуда…', 'Updating the sheets…'),
} as const;
