import { folded } from '../../data/qfdCells';
import type { Problems } from './problems';
import type { ProgrammeSheet, SheetRow } from './programmeSheets';

/** A code that may stand in lists with commas and in names of questions. */
const CODE = /^[\p{L}\p{N}._-]{1,20}$/u;

/** The code after the last one of its kind: J3 after J1 and J2. */
function nextCode(codes: readonly string[], letter: string): string {
  const pattern = /^(.*?)(\d{1,9})$/u;
  const numbered = codes.flatMap((code) => {
    const [, head = '', number] = pattern.exec(code) ?? [];
    return number === undefined ? [] : [{ head, number: Number(number) }];
  });
  const head = numbered[0]?.head ?? letter;
  const most = numbered.filter((one) => one.head === head).reduce((top, { number }) => Math.max(top, number), 0);
  let next = most + 1;
  while (codes.includes(`${head}${next}`)) next += 1;
  return `${head}${next}`;
}

/**
 * Rows with a code of their own; the others are told as errors, each with a code that is free.
 * @param letter what codes of the sheet begin with when it has none yet
 */
export function rowsWithCode<Row extends { readonly code: string }>(
  { sheet, rows }: ProgrammeSheet<Row>,
  letter: string,
  problems: Problems<'blankCode' | 'badCode' | 'sameCode'>,
): readonly SheetRow<Row>[] {
  const codes = rows.map((row) => row.text('code'));
  const seen = new Set<string>();
  return rows.filter((row) => {
    const code = row.text('code');
    const fault = code === '' ? 'blankCode' : !CODE.test(code) ? 'badCode' : seen.has(code) ? 'sameCode' : undefined;
    if (fault !== undefined) {
      const free = nextCode(codes, letter);
      codes.push(free);
      problems.error(fault, { sheet, row: row.row }, { cell: row.cell('code'), value: code, free });
    }
    seen.add(code);
    return fault === undefined;
  });
}

/**
 * Tells rows that people could not tell apart.
 * @param named rows with their names, in every language
 */
export function tellSameNames(
  named: readonly { readonly row: number; readonly names: readonly string[] }[],
  sheet: ProgrammeSheet<object>['sheet'],
  problems: Problems<'sameName'>,
): void {
  const firsts = new Map<string, number>();
  for (const { row, names } of named) {
    const twice = names.find((name) => name !== '' && (firsts.get(folded(name)) ?? row) !== row);
    if (twice !== undefined) {
      const first = String(firsts.get(folded(twice)));
      problems.error('sameName', { sheet, row }, { first, value: twice });
    }
    for (const name of names) if (!firsts.has(folded(name))) firsts.set(folded(name), row);
  }
}
