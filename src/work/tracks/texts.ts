import type { Localized } from '../../core/lang';

/** What customer tracks say of themselves and of what was done with them. */
export const TRACK_TEXTS = {
  nothing: {
    ru: 'Листы треков уже есть.',
    kk: 'Тректер парақтары бар.',
    en: 'The sheets of tracks are there already.',
  },
  example: {
    ru: 'Пример — фитнес-клуб с пятью сегментами: замените его строки своими.',
    kk: 'Мысал — бес сегменті бар фитнес клуб: оның жолдарын өзіңіздікімен алмастырыңыз.',
    en: 'The example is a fitness club with five segments: replace its rows by your own.',
  },
  noExample: {
    ru: 'Пример не записан: на листах треков уже есть строки.',
    kk: 'Мысал жазылмады: тректер парақтарында жолдар бар.',
    en: 'The example was not written: the sheets of tracks have rows already.',
  },
  track: {
    ru: '{kind}, строк: {rows:int}',
    kk: '{kind}, жол саны: {rows:int}',
    en: '{kind}, rows: {rows:int}',
  },
  sourceless: {
    ru: '{text}, без источника: {n:int}',
    kk: '{text}, дереккөзі жоқ: {n:int}',
    en: '{text}, without a source: {n:int}',
  },
  reviewedNow: {
    ru: 'Трек «{segment}» пересмотрен: {day:day}.',
    kk: '«{segment}» трегі қаралды: {day:day}.',
    en: 'The track “{segment}” was reviewed on {day:day}.',
  },
  noDate: {
    ru: 'Дата не записана: на листе «{sheet}» в ячейке {cell} стоит формула или текст. Очистите ячейку и повторите.',
    kk: 'Күн жазылмады: «{sheet}» парағының {cell} ұяшығында формула не мәтін тұр. Ұяшықты тазалап, қайталаңыз.',
    en: 'No date was written: cell {cell} of sheet “{sheet}” holds a formula or a text. Clear the cell and try again.',
  },
  gone: {
    ru: 'На листе «{sheet}» нет трека с кодом «{code}»: дата не записана. Откройте экран треков заново.',
    kk: '«{sheet}» парағында «{code}» коды бар трек жоқ: күн жазылмады. Тректер бөлімін қайта ашыңыз.',
    en: 'Sheet “{sheet}” has no track with the code “{code}”, so no date was written. Open the tracks again.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
