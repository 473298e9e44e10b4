import { defineFact } from '../core/defineFact';

/** A round of visits. Days are civil days; text where a person typed no date. */
export interface Wave {
  code: string;
  name: string;
  from: number | string | null;
  to: number | string | null;
}

/** Waves of the visit programme. */
export const WAVES_FACT = defineFact<Wave>({
  id: 'waves',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Волны', kk: 'Толқындар', en: 'Waves' },
  key: ['code'],
  columns: [
    { id: 'code', type: 'text', pixels: 90, header: { ru: 'Код', kk: 'Код', en: 'Code' } },
    { id: 'name', type: 'text', header: { ru: 'Волна', kk: 'Толқын', en: 'Wave' } },
    { id: 'from', type: 'date', header: { ru: 'Начало', kk: 'Басталуы', en: 'From' } },
    { id: 'to', type: 'date', header: { ru: 'Конец', kk: 'Аяқталуы', en: 'To' } },
  ],
});
