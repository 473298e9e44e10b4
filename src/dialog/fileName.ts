import type { FactRefView } from '../core/views';

/** A fact and the version of its schema. */
export type FactVersion = Pick<FactRefView, 'fact' | 'version'>;

/** Browsers put " (1)" and the like before the ending of a second download. */
const CSV_NAME = /^([a-z][a-z0-9_]*)\.v(\d{1,6})\b.*\.csv$/i;

/** The name of a fact's .csv, which a restore reads the fact and its version from. */
export function csvName({ fact, version }: FactVersion): string {
  return `${fact}.v${version}.csv`;
}

/** The fact and version that a .csv's name tells, or `undefined` when it was renamed. */
export function factOfName(name: string): FactVersion | undefined {
  const [, fact, version] = CSV_NAME.exec(name) ?? [];
  return fact === undefined ? undefined : { fact: fact.toLowerCase(), version: Number(version) };
}

/** The name of the workbook of all facts. @param day ISO */
export function bookName(day: string): string {
  return `rosta-${day}.xlsx`;
}
