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
  claiming: words('Подготовка копии файла…', 'Файл көшірмесі дайындалуда…', 'Preparing the copy…'),
  upgrading: words('Обновление листов…', 'Парақтар жаңартылуда…', 'Updating the sheets…'),
} as const;
