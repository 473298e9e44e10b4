import type { InputColumn } from '../../core/defineModel';
import { SERIES_DATE, SERIES_VALUE } from '../../data/onoff/seriesColumns';

/** Roles of the columns with numbers, in their order. */
export const SERIES_ROLES = ['value', 'value_2', 'value_3'] as const;

/** Columns of a sheet with one or several series. */
export const ONOFF_COLUMNS: readonly InputColumn[] = [
  SERIES_DATE,
  SERIES_VALUE,
  {
    ...{ role: 'value_2', type: 'number', required: false },
    label: { ru: 'Второй показатель', kk: 'Екінші көрсеткіш', en: 'Second series' },
    synonyms: {
      ru: 'показатель 2, второй показатель',
      kk: '2-көрсеткіш, екінші көрсеткіш',
      en: 'series 2, second series',
    },
  },
  {
    ...{ role: 'value_3', type: 'number', required: false },
    label: { ru: 'Третий показатель', kk: 'Үшінші көрсеткіш', en: 'Third series' },
    synonyms: {
      ru: 'показатель 3, третий показатель',
      kk: '3-көрсеткіш, үшінші көрсеткіш',
      en: 'series 3, third series',
    },
  },
];
