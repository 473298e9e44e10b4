import type { FactRead, FactRow } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import { parseNumber } from '../../data/parseNumber';

/** Rows of a fact; none where no sheet keeps it. */
export function rowsOf(facts: Readonly<Record<string, FactRead>> | undefined, id: string): FactRead['rows'] {
  return facts?.[id]?.rows ?? [];
}

/** A cell as text; blank where there is nothing. */
export function textOf(values: FactRow, column: string): string {
  return String(values[column] ?? '').trim();
}

/** A number that stands in a cell or was typed as text; `null` for what is none. */
export function numberOf(values: FactRow, column: string, locale: string): number | null {
  const value = values[column] ?? null;
  return typeof value === 'number' ? value : (parseNumber(value ?? '', locale) ?? null);
}

/** Codes divided by commas or spaces. */
export function codesOf(values: FactRow, column: string): readonly string[] {
  return textOf(values, column)
    .split(/[\s,;]+/)
    .filter((code) => code !== '');
}

/** A name in a language, else in any it has, else the code. */
export function nameOf(values: FactRow, lang: Lang): string {
  const texts = [`name_${lang}`, 'name_ru', 'name_kk', 'name_en', 'code'].map((column) => textOf(values, column));
  return texts.find((text) => text !== '') ?? '';
}
