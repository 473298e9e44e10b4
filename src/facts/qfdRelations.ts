import { defineFact } from '../core/defineFact';

/** What the raters together think of one touchpoint and one factor. */
export interface QfdRelation {
  /** Code of the touchpoint. */
  touchpoint: string;
  /** Code of the factor. */
  factor: string;
  /** Median of the raters' levels as a mark; `null` where nobody marked. */
  mark: number | null;
  /** Lowest and highest mark of the raters. */
  low: number | null;
  high: number | null;
}

/** Relations between touchpoints and factors after the raters are put together (methods.md §4; B4-05). */
export const QFD_RELATIONS_FACT = defineFact<QfdRelation>({
  id: 'qfd_relations',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Связи', kk: 'Байланыстар', en: 'Relations' },
  key: ['touchpoint', 'factor'],
  columns: [
    { id: 'touchpoint', type: 'text', header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' } },
    { id: 'factor', type: 'text', header: { ru: 'Фактор выбора', kk: 'Таңдау факторы', en: 'Choice factor' } },
    { id: 'mark', type: 'number', header: { ru: 'Связь', kk: 'Байланыс', en: 'Relation' } },
    { id: 'low', type: 'number', header: { ru: 'Самая низкая', kk: 'Ең төмені', en: 'Lowest' } },
    { id: 'high', type: 'number', header: { ru: 'Самая высокая', kk: 'Ең жоғарысы', en: 'Highest' } },
  ],
});
