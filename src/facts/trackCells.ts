import { defineFact } from '../core/defineFact';
import { STAGE_WORDS } from './stageWords';
import { LANE_WORDS, SOURCE_WORDS } from './trackWords';

/** One thing known of a segment at a stage of its journey. */
export interface TrackCell {
  /** Code of the track. */
  track: string;
  stage: string;
  lane: string;
  text: string;
  source: string;
}

/** Cells of the Customer Tracks, each with its source (methods.md §5; B5-02, B5-04). */
export const TRACK_CELLS_FACT = defineFact<TrackCell>({
  id: 'track_cells',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Строки треков', kk: 'Трек жолдары', en: 'Track rows' },
  key: ['track', 'stage', 'lane', 'text'],
  columns: [
    {
      id: 'track',
      type: 'text',
      pixels: 90,
      note: {
        ru: 'Код трека с листа «Треки клиентов».',
        kk: '«Клиент тректері» парағындағы трек коды.',
        en: 'The track’s code from the sheet “Customer tracks”.',
      },
      header: { ru: 'Код трека', kk: 'Трек коды', en: 'Track code' },
    },
    {
      id: 'stage',
      type: 'choice',
      note: {
        ru: 'На каком этапе пути это происходит. Выберите из списка.',
        kk: 'Бұл жолдың қай кезеңінде болады. Тізімнен таңдаңыз.',
        en: 'At which stage of the journey it happens. Choose from the list.',
      },
      header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' },
      words: STAGE_WORDS,
    },
    {
      id: 'lane',
      type: 'choice',
      pixels: 150,
      note: {
        ru: 'О чём строка: задача клиента, точка контакта, фактор выбора, агент влияния (чьё мнение важно) или барьер.',
        kk: 'Жол не туралы: клиент шаруасы, жанасу нүктесі, таңдау факторы, ықпал етуші (пікірі маңызды адам) немесе кедергі.',
        en: 'What the row is about: a job, a touchpoint, a choice factor, an agent of influence (whose opinion counts) or a barrier.',
      },
      header: { ru: 'Дорожка', kk: 'Жолақ', en: 'Lane' },
      words: LANE_WORDS,
    },
    {
      id: 'text',
      type: 'text',
      pixels: 360,
      note: {
        ru: 'Своими словами, одна мысль в строке.',
        kk: 'Өз сөзіңізбен, бір жолға бір ой.',
        en: 'In your own words, one thought a row.',
      },
      header: { ru: 'Содержание', kk: 'Мазмұны', en: 'Content' },
    },
    {
      id: 'source',
      type: 'choice',
      pixels: 200,
      note: {
        ru: 'Откуда это известно. Выберите из списка; пусто — источник не указан, и трек скажет об этом.',
        kk: 'Бұл қайдан белгілі. Тізімнен таңдаңыз; бос болса — дереккөз көрсетілмеген, трек бұл туралы айтады.',
        en: 'How this is known. Choose from the list; blank: no source given, and the track says so.',
      },
      header: { ru: 'Источник', kk: 'Дереккөз', en: 'Source' },
      words: SOURCE_WORDS,
    },
  ],
});
