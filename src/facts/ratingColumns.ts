/** Columns of a table of ratings that functions give, too; they stand apart, since every formula evaluates what they come from. */
export const RATING_COLUMNS = {
  n: { id: 'n', type: 'count', header: { ru: 'Визитов', kk: 'Визит саны', en: 'Visits' } },
  mean: { id: 'mean', type: 'number', header: { ru: 'Средняя оценка', kk: 'Орташа балл', en: 'Mean rating' } },
  deviation: { id: 'deviation', type: 'number', header: { ru: 'Отклонение', kk: 'Ауытқу', en: 'Deviation' } },
  more: {
    id: 'more',
    type: 'count',
    header: { ru: 'Нужно ещё визитов', kk: 'Тағы қажет визит', en: 'More visits needed' },
  },
} as const;
