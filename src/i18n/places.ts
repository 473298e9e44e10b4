import type { CellAt } from '../core/appError';
import type { Lang, Localized } from '../core/lang';
import { fill } from './template';

/** Where an offence sits: a cell of a sheet, or an argument of a custom function, with the row and, in a table, the column (1-based) where it is a range. */
export type Place = { readonly kind: 'cell'; readonly sheet: string; readonly cell: string } | ArgumentPlace;

interface ArgumentPlace {
  readonly kind: 'argument';
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

/** Finds the place of an offence; a panel knows the cell, a custom function only its argument's row. */
export type Locate = (offence: CellAt) => Place;

/** Places named in an error; the rest is counted. */
const NAMED = 3;
/** Longer outside values are cut in messages. */
const MAX_VALUE = 40;

const CELL: Localized = {
  ru: 'лист «{sheet}», ячейка {cell}',
  kk: '«{sheet}» парағы, {cell} ұяшығы',
  en: 'sheet “{sheet}”, cell {cell}',
};

const WHOLE_ARGUMENT: Localized = {
  ru: 'аргумент {argument}',
  kk: '{argument} аргументі',
  en: 'argument {argument}',
};

const ARGUMENT: Localized = {
  ru: 'аргумент {argument}, строка {row} диапазона',
  kk: '{argument} аргументі, ауқымның {row}-жолы',
  en: 'argument {argument}, row {row} of the range',
};

const ARGUMENT_CELL: Localized = {
  ru: 'аргумент {argument}, строка {row}, столбец {column} диапазона',
  kk: '{argument} аргументі, ауқымның {row}-жолы, {column}-бағаны',
  en: 'argument {argument}, row {row}, column {column} of the range',
};

const WITH_VALUE: Localized = {
  ru: '{place}, значение «{value}»',
  kk: '{place}, «{value}» мәні',
  en: '{place}, value “{value}”',
};

/** Further places after the first: the sheet or argument is the same, so only what differs is said. */
const NEXT_CELL: Localized = { ru: '{cell} «{value}»', kk: '{cell} «{value}»', en: '{cell} “{value}”' };
const NEXT_ROW: Localized = { ru: 'строка {row} «{value}»', kk: '{row}-жол «{value}»', en: 'row {row} “{value}”' };

const ROW: Localized = { ru: 'строка {row}', kk: '{row}-жол', en: 'row {row}' };
const ROW_COLUMN: Localized = {
  ru: 'строка {row}, столбец {column}',
  kk: '{row}-жол, {column}-баған',
  en: 'row {row}, column {column}',
};

const MORE: Localized = {
  ru: 'ещё таких: {more:int}',
  kk: 'тағы осындай: {more:int}',
  en: '{more:int} more like this',
};

function shownValue({ value }: CellAt): string {
  return value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
}

function argumentText({ argument, row, column }: ArgumentPlace, lang: Lang): string {
  if (row === undefined) return fill(WHOLE_ARGUMENT, { argument }, lang);
  return column === undefined
    ? fill(ARGUMENT, { argument, row: String(row) }, lang)
    : fill(ARGUMENT_CELL, { argument, row: String(row), column: String(column) }, lang);
}

/** One place with the value found there. */
export function placeText(offence: CellAt, place: Place, lang: Lang): string {
  const where =
    place.kind === 'cell' ? fill(CELL, { sheet: place.sheet, cell: place.cell }, lang) : argumentText(place, lang);
  return offence.value === '' ? where : fill(WITH_VALUE, { place: where, value: shownValue(offence) }, lang);
}

function nextPlaceText(offence: CellAt, place: Place, lang: Lang): string {
  const value = shownValue(offence);
  if (place.kind === 'cell') return value === '' ? place.cell : fill(NEXT_CELL, { cell: place.cell, value }, lang);
  if (place.column !== undefined) {
    const cell = fill(ROW_COLUMN, { row: String(place.row), column: String(place.column) }, lang);
    return value === '' ? cell : fill(NEXT_CELL, { cell, value }, lang);
  }
  return value === ''
    ? fill(ROW, { row: String(place.row) }, lang)
    : fill(NEXT_ROW, { row: String(place.row), value }, lang);
}

/** The first three places of an error, and how many more there are. */
export function placesText(offences: readonly CellAt[], locate: Locate, lang: Lang): string {
  const named = offences.slice(0, NAMED).map((offence, index) => {
    const place = locate(offence);
    return index === 0 ? placeText(offence, place, lang) : nextPlaceText(offence, place, lang);
  });
  const more = offences.length - named.length;
  return [...named, ...(more > 0 ? [fill(MORE, { more }, lang)] : [])].join('; ');
}
