import { defineFact } from '../core/defineFact';

/** Which channel a tag belongs to. A blank part fits every value; the row with most parts wins. */
export interface ChannelTag {
  source: string | null;
  medium: string | null;
  campaign: string | null;
  channel: string | null;
}

const ANY = {
  ru: 'Пусто — подходит любое значение.',
  kk: 'Бос болса — кез келген мән келеді.',
  en: 'Blank fits every value.',
} as const;

/** Tags of links (UTM) and the channels they belong to: joins ad exports with the CRM (methods.md §7.2; B7-06). */
export const CHANNEL_TAGS_FACT = defineFact<ChannelTag>({
  id: 'channel_tags',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Метки каналов', kk: 'Арна белгілері', en: 'Channel tags' },
  key: ['source', 'medium', 'campaign'],
  columns: [
    {
      id: 'source',
      type: 'text',
      pixels: 140,
      note: ANY,
      header: { ru: 'utm_source', kk: 'utm_source', en: 'utm_source' },
    },
    {
      id: 'medium',
      type: 'text',
      pixels: 140,
      note: ANY,
      header: { ru: 'utm_medium', kk: 'utm_medium', en: 'utm_medium' },
    },
    {
      id: 'campaign',
      type: 'text',
      pixels: 200,
      note: ANY,
      header: { ru: 'utm_campaign', kk: 'utm_campaign', en: 'utm_campaign' },
    },
    {
      id: 'channel',
      type: 'text',
      pixels: 180,
      note: {
        ru: 'Канал, к которому относятся ссылки с этими метками. Подходит строка, где совпало больше меток.',
        kk: 'Осы белгілері бар сілтемелер жататын арна. Белгісі көбірек сәйкес келген жол таңдалады.',
        en: 'The channel of links with these tags. The row wins in which most tags fit.',
      },
      header: { ru: 'Канал', kk: 'Арна', en: 'Channel' },
    },
  ],
});
