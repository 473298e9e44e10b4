import { defineFact } from '../core/defineFact';

/** A path of touches with all that took it. */
export interface TouchPath {
  /** Channels in the order of the touches, with ` > ` between them. */
  path: string;
  conversions: number;
  /** Total of its conversions; blank where no amounts are known. */
  value: number | null;
  /** How many took it and did not convert. */
  non_conversions: number;
}

/** Paths of touches (methods.md §7.5; B7-09). */
export const TOUCH_PATHS_FACT = defineFact<TouchPath>({
  id: 'touch_paths',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Цепочки касаний', kk: 'Жанасу тізбектері', en: 'Touch paths' },
  key: ['path'],
  columns: [
    { id: 'path', type: 'text', header: { ru: 'Цепочка касаний', kk: 'Жанасу тізбегі', en: 'Path' } },
    { id: 'conversions', type: 'number', decimals: 0, header: { ru: 'Конверсии', kk: 'Конверсия', en: 'Conversions' } },
    { id: 'value', type: 'money', header: { ru: 'Выручка', kk: 'Түсім', en: 'Value' } },
    {
      id: 'non_conversions',
      type: 'number',
      decimals: 0,
      header: { ru: 'Без конверсии', kk: 'Конверсиясыз', en: 'Non-conversions' },
    },
  ],
});
