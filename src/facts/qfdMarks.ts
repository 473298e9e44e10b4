import { defineFact } from '../core/defineFact';

/** What one rater thinks of one touchpoint and one factor. */
export interface QfdMark {
  /** The rater's name; a file with one matrix has one rater. */
  rater: string;
  /** Code of the touchpoint. */
  touchpoint: string;
  /** Code of the factor. */
  factor: string;
  /** A mark of the scale, `null` where the cell is empty; text where a person typed something else. */
  mark: number | string | null;
  /** Code of the scale its matrix is filled in on: seed or classic. */
  scale: string;
  /** Where it stands, such as `D8`, with the sheet's name, for errors. */
  sheet: string;
  cell: string;
}

/** Marks of the QFD matrices, one row a cell, matched by code wherever they stand (methods.md §4; B4-05…B4-07). */
export const QFD_MARKS_FACT = defineFact<QfdMark>({
  id: 'qfd_marks',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Матрица QFD', kk: 'QFD матрицасы', en: 'QFD matrix' },
  key: ['rater', 'touchpoint', 'factor'],
  columns: [
    { id: 'rater', type: 'text', header: { ru: 'Эксперт', kk: 'Сарапшы', en: 'Rater' } },
    {
      id: 'touchpoint',
      type: 'text',
      header: { ru: 'Код точки контакта', kk: 'Жанасу нүктесінің коды', en: 'Touchpoint code' },
    },
    { id: 'factor', type: 'text', header: { ru: 'Код фактора', kk: 'Фактор коды', en: 'Factor code' } },
    { id: 'mark', type: 'number', header: { ru: 'Связь', kk: 'Байланыс', en: 'Relation' } },
    { id: 'scale', type: 'text', header: { ru: 'Шкала', kk: 'Шкала', en: 'Scale' } },
    { id: 'sheet', type: 'text', header: { ru: 'Лист', kk: 'Парақ', en: 'Sheet' } },
    { id: 'cell', type: 'text', header: { ru: 'Ячейка', kk: 'Ұяшық', en: 'Cell' } },
  ],
});
