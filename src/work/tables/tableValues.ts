import { type Cell, isBlank, isDate } from '../../core/cell';
import { isoDay } from '../../core/civilDate';
import type { GivenFact } from '../../core/defineFact';
import type { Lang } from '../../core/lang';
import type { Column, FileContext, Value } from '../../core/table';
import { dayReader } from '../../data/dayReader';

/** Signs no key holds. */
const BETWEEN = '\u001f';

/** A text with line breaks as a cell keeps them, so that what is written is what is read back. */
export function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

type Reader = (cell: Cell) => Value;

/** Codes of a choice by the words for them in any language, and by themselves. */
function choiceReader({ words = {} }: Column): Reader {
  const codes = new Map(
    Object.entries(words).flatMap(([code, texts]) =>
      [code, texts.ru, texts.kk, texts.en].map((word) => [word.toLowerCase(), code] as const),
    ),
  );
  return (cell) => codes.get(String(cell).trim().toLowerCase()) ?? String(cell);
}

/**
 * Makes a reader of a column's cells. What people typed in its place stays as text: a word that is no state, a date that
 * is none.
 */
function valueReader(column: Column, dayOf: ReturnType<typeof dayReader>): Reader {
  const textOf = (cell: Cell): string => {
    const day = isDate(cell) ? dayOf(cell) : undefined;
    return day === undefined ? String(cell) : isoDay(day);
  };
  const read: Reader = (() => {
    switch (column.type) {
      case 'date':
        return (cell) => dayOf(cell) ?? textOf(cell);
      case 'choice':
        return choiceReader(column);
      case 'text':
      case 'places':
        return textOf;
      default:
        return (cell) => (typeof cell === 'number' ? cell : textOf(cell));
    }
  })();
  return (cell) => (isBlank(cell) ? null : read(cell));
}

/** Readers of a fact's columns, in its order. */
export function valueReaders({ columns }: GivenFact, file: Pick<FileContext, 'zone' | 'locale'>): readonly Reader[] {
  // One for all columns: it is dear to make.
  const dayOf = dayReader(file);
  return columns.map((column) => valueReader(column, dayOf));
}

/** A value as an export has it: a day as `2026-11-22`. */
export function plainValue({ type }: Column, value: Value): Value {
  return type === 'date' && typeof value === 'number' ? isoDay(value) : value;
}

/** What names a row: the plain values of its key columns; empty when all of them are blank. */
export function rowKey({ key, columns }: GivenFact, values: readonly Value[]): string {
  const parts = columns.flatMap((column, i) =>
    key.includes(column.id) ? [String(plainValue(column, values[i] ?? null) ?? '')] : [],
  );
  return parts.every((part) => part === '') ? '' : parts.join(BETWEEN);
}

/** A row's key as people read it: words for codes, and no blank parts, as of a metric that belongs to no tool. */
export function shownKey({ key: ids, columns }: GivenFact, key: string, lang: Lang): string {
  const ofKey = columns.filter(({ id }) => ids.includes(id));
  const parts = key.split(BETWEEN).map((part, i) => ofKey[i]?.words?.[part]?.[lang] ?? part);
  return parts.filter((part) => part !== '').join(' / ');
}
