import { defineFact } from '../core/defineFact';
import { ATTRIBUTION_WORDS } from './attributionWords';
import { STAGE_WORDS } from './stageWords';

/** Conversions of a channel by each attribution model, and its part beside the last touch. */
export interface ChannelAttribution {
  channel: string;
  first: number;
  last: number;
  linear: number;
  position: number;
  decay: number;
  /** Of the chain whose order was chosen. */
  markov: number;
  shapley: number;
  /** Bootstrap interval of the Markov conversions; blank unless asked for. */
  low: number | null;
  high: number | null;
  /** Markov conversions of all conversions. */
  share: number | null;
  /** Markov share of the total value; blank without values. */
  value: number | null;
  /** Conversions with the channel on the path, but not last. */
  assisted: number;
  /** `assisted` / `last`; blank where it is never last. */
  ratio: number | null;
  /** Stage its touches stand at most, see the model. */
  stage: string;
}

/** Associated conversions by channel (methods.md §7.5; B7-09). */
export const ATTRIBUTION_FACT = defineFact<ChannelAttribution>({
  id: 'attribution',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Ассоциированные конверсии', kk: 'Көмекші конверсиялар', en: 'Associated conversions' },
  key: ['channel'],
  columns: [
    { id: 'channel', type: 'text', header: { ru: 'Канал', kk: 'Арна', en: 'Channel' } },
    { id: 'first', type: 'number', header: ATTRIBUTION_WORDS.first },
    { id: 'last', type: 'number', header: ATTRIBUTION_WORDS.last },
    { id: 'linear', type: 'number', header: ATTRIBUTION_WORDS.linear },
    { id: 'position', type: 'number', header: ATTRIBUTION_WORDS.position },
    { id: 'decay', type: 'number', header: ATTRIBUTION_WORDS.decay },
    { id: 'markov', type: 'number', header: ATTRIBUTION_WORDS.markov },
    { id: 'shapley', type: 'number', header: ATTRIBUTION_WORDS.shapley },
    {
      id: 'share',
      type: 'share',
      header: { ru: 'Доля по цепи Маркова', kk: 'Марков тізбегі бойынша үлесі', en: 'Markov share' },
    },
    { id: 'low', type: 'number', header: { ru: 'Цепь Маркова: от', kk: 'Марков тізбегі: төменгі', en: 'Markov: low' } },
    {
      id: 'high',
      type: 'number',
      header: { ru: 'Цепь Маркова: до', kk: 'Марков тізбегі: жоғарғы', en: 'Markov: high' },
    },
    {
      id: 'value',
      type: 'money',
      header: { ru: 'Выручка по цепи Маркова', kk: 'Марков тізбегі бойынша түсім', en: 'Markov value' },
    },
    { id: 'assisted', type: 'number', header: { ru: 'Ассоциированные', kk: 'Көмекші', en: 'Assisted' } },
    {
      id: 'ratio',
      type: 'number',
      decimals: 2,
      header: { ru: 'Ассоциированные / последнее', kk: 'Көмекші / соңғы', en: 'Assisted / last' },
    },
    { id: 'stage', type: 'choice', header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: STAGE_WORDS },
  ],
});
