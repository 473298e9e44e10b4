import { defineFact } from '../core/defineFact';
import { TRACK_KIND_WORDS } from './trackWords';

/** A Customer Track: the journey of one segment. Days are civil days; text where a person typed none. */
export interface Track {
  code: string;
  segment: string;
  kind: string;
  /** When a person last went through it. */
  reviewed: number | string | null;
  /** After how many days it is out of date; blank: 90. */
  stale_after: number | string | null;
}

/** After how many days a track is out of date where nobody says (methods.md §5). */
export const USUAL_STALE_DAYS = 90;

/** Customer Tracks (methods.md §5; B5-01, B5-05, B5-06). */
export const TRACKS_FACT = defineFact<Track>({
  id: 'tracks',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Треки клиентов', kk: 'Клиент тректері', en: 'Customer tracks' },
  key: ['code'],
  columns: [
    {
      id: 'code',
      type: 'text',
      pixels: 70,
      note: {
        ru: 'Короткое имя трека, например S1. По нему находятся строки трека на другом листе.',
        kk: 'Тректің қысқа аты, мысалы S1. Тректің екінші парақтағы жолдары осы ат бойынша табылады.',
        en: 'Short name of the track, such as S1. The track’s rows on the other sheet are found by it.',
      },
      header: { ru: 'Код', kk: 'Код', en: 'Code' },
    },
    {
      id: 'segment',
      type: 'text',
      note: {
        ru: 'О ком этот трек, например «Похудеть по готовой программе».',
        kk: 'Бұл трек кім туралы, мысалы «Дайын бағдарламамен арықтау».',
        en: 'Whom the track is about, such as “Lose weight with a ready plan”.',
      },
      header: { ru: 'Сегмент', kk: 'Сегмент', en: 'Segment' },
    },
    {
      id: 'kind',
      type: 'choice',
      pixels: 130,
      note: {
        ru: '«общий трек» — если у вас один продукт и один тип клиента или сложная продажа компаниям.',
        kk: '«жалпы трек» — өнім де, клиент түрі де біреу болса немесе компанияларға күрделі сату болса.',
        en: '“general track” if you have one product and one kind of client, or a complex sale to companies.',
      },
      header: { ru: 'Вид', kk: 'Түрі', en: 'Kind' },
      words: TRACK_KIND_WORDS,
    },
    {
      id: 'reviewed',
      type: 'date',
      note: {
        ru: 'Когда трек пересматривали в последний раз.',
        kk: 'Трек соңғы рет қашан қаралды.',
        en: 'When the track was last gone through.',
      },
      header: { ru: 'Пересмотрен', kk: 'Қаралған күні', en: 'Reviewed' },
    },
    {
      id: 'stale_after',
      type: 'count',
      pixels: 140,
      note: {
        ru: 'Через сколько дней трек пора обновить. Пусто — 90.',
        kk: 'Неше күннен кейін тректі жаңарту керек. Бос болса — 90.',
        en: 'After how many days the track is out of date. Blank: 90.',
      },
      header: { ru: 'Обновлять, дней', kk: 'Жаңарту, күн', en: 'Out of date after, days' },
    },
  ],
});
