import type { FilledNames } from './programme';

/** Names of a row in every language. */
export function namesOf(row: { text(column: 'name_ru' | 'name_kk' | 'name_en'): string }): FilledNames {
  return { ru: row.text('name_ru'), kk: row.text('name_kk'), en: row.text('name_en') };
}
