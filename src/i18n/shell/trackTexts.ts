import { words } from './words';

/** Texts of Customer Tracks. */
export const TRACK_TEXTS = {
  tracks: words('Треки клиентов', 'Клиент тректері', 'Customer tracks'),
  tracks_question: words(
    'Чем путь одного сегмента отличается от пути других?',
    'Бір сегменттің жолы басқалардың жолынан несімен ерекшеленеді?',
    'How does the journey of one segment differ from the others?',
  ),
  tracks_none: words(
    'Трек — путь одного сегмента: задачи, точки контакта, факторы, агенты влияния и барьеры по этапам.',
    'Трек — бір сегменттің жолы: шаруалар, жанасу нүктелері, факторлар, ықпал етушілер мен кедергілер кезең бойынша.',
    'A track is the journey of one segment: jobs, touchpoints, factors, agents of influence and barriers by stage.',
  ),
  tracks_example_hint: words(
    'В примере — фитнес-клуб и пять его сегментов.',
    'Мысалда — фитнес-клуб және оның бес сегменті.',
    'The example is a fitness club with five segments.',
  ),
  tracks_sheets: words('Листы треков', 'Трек парақтары', 'Track sheets'),
  track_reviewed: words('Пересмотрен сегодня', 'Бүгін қайта қаралды', 'Reviewed today'),
  track_show: words('Показать трек', 'Тректі көрсету', 'Show the track'),
  tracks_compare: words('Сравнить два трека', 'Екі тректі салыстыру', 'Compare two tracks'),
  track_first: words('Первый трек', 'Бірінші трек', 'First track'),
  track_second: words('Второй трек', 'Екінші трек', 'Second track'),
  track_compare: words('Сравнить', 'Салыстыру', 'Compare'),
  tracks_same: words('Выберите два разных трека.', 'Екі түрлі тректі таңдаңыз.', 'Choose two different tracks.'),
} as const;
