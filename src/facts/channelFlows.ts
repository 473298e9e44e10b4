import { defineFact } from '../core/defineFact';

/** How much goes from a channel at one step of the path to what comes next. */
export interface ChannelFlow {
  /** Step of `from`, from 1. */
  step: number;
  from: string;
  /** A channel, or how the path ends: `(conversion)`, `(none)`, `(more)` for further steps. */
  to: string;
  /** Paths, conversions and non-conversions together. */
  count: number;
}

/** Ends of a path among the channels of flows. */
export const FLOW_ENDS = { conversion: '(conversion)', none: '(none)', more: '(more)' } as const;

/** Flows between channels step by step, for a picture (methods.md §7.5; B7-09). */
export const CHANNEL_FLOWS_FACT = defineFact<ChannelFlow>({
  id: 'channel_flows',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Переходы между каналами', kk: 'Арналар арасындағы өту', en: 'Flows between channels' },
  key: ['step', 'from', 'to'],
  columns: [
    { id: 'step', type: 'count', header: { ru: 'Шаг', kk: 'Қадам', en: 'Step' } },
    { id: 'from', type: 'text', header: { ru: 'Откуда', kk: 'Қайдан', en: 'From' } },
    { id: 'to', type: 'text', header: { ru: 'Куда', kk: 'Қайда', en: 'To' } },
    { id: 'count', type: 'number', decimals: 0, header: { ru: 'Цепочек', kk: 'Тізбек саны', en: 'Paths' } },
  ],
});
