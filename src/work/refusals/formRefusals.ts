import type { LeftOut } from '../../core/defineModel';
import { LANGS } from '../../core/lang';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { parseDay } from '../../data/parseDate';
import { numberIn } from '../../data/qfdCells';
import { barrierFinder, barrierName, type NamedBarrier } from '../../data/refusals/barrierFinder';
import { REFUSALS_FACT, type Refusal } from '../../facts/refusals';
import { openSheet, type SheetRow } from '../programme/programmeSheets';
import { OTHER_BARRIER } from './formTexts';
import type { ReadRefusals } from './readRefusals';
import { ANSWERS_LEFT_OUT } from './readTexts';

/** Letters of a day in `at`: 2026-11-22. */
const DAY = 10;
/** Cells that a sentence names; more nobody looks up. */
const NAMED_CELLS = 3;

type Row = SheetRow<Refusal>;

/** What was meant to be spent: `null` for nothing, `undefined` for what is no amount. */
function lostOf(row: Row): number | null | undefined {
  const value = row.value('lost');
  if (value === null) return null;
  const lost = numberIn(value);
  return lost === undefined || lost < 0 ? undefined : lost;
}

function told(code: 'barrier' | 'lost', rows: readonly Row[], sheet: string): readonly LeftOut[] {
  if (rows.length === 0) return [];
  const cells = rows.slice(0, NAMED_CELLS).map((row) => row.cell(code));
  return [
    { text: ANSWERS_LEFT_OUT[code], rows: rows.length, offences: [], values: { sheet, cells: cells.join(', ') } },
  ];
}

/**
 * Reads what those who did not buy answered; one remote call, none where there is no such sheet. People may add rows and correct
 * them: a barrier is known by its code and by its name; one that is on the sheet of barriers no more is called as its form called it.
 * @param asked names of barriers on forms, by code
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function formRefusals(
  workbook: Workbook,
  barriers: readonly NamedBarrier[],
  asked: ReadonlyMap<string, string>,
  file: FileContext,
): ReadRefusals | undefined {
  const { sheet, rows } = openSheet(workbook, REFUSALS_FACT, file);
  if (sheet === null || rows.length === 0) return undefined;
  const byCode = new Map(barriers.map((barrier) => [barrier.code, barrier]));
  const find = barrierFinder(barriers);
  const isOther = (text: string): boolean => LANGS.some((lang) => OTHER_BARRIER[lang] === text);
  const nameOf = (text: string): string => {
    const barrier = byCode.get(text) ?? find(text);
    if (barrier !== undefined) return barrierName(barrier, file.lang);
    return isOther(text) ? OTHER_BARRIER[file.lang] : (asked.get(text) ?? text.replace(/\s+/g, ' '));
  };
  const used = rows.filter((row) => row.text('barrier') !== '');
  const odd = used.filter((row) => lostOf(row) === undefined);
  return {
    sheet: sheet.name,
    rows: used.map((row, i) => ({
      values: {
        ...{ origin: sheet.name, day: parseDay(row.text('at').slice(0, DAY)) ?? null, stage: row.text('stage') },
        ...{ barrier: nameOf(row.text('barrier')), lost: lostOf(row) ?? null, person: i + 1 },
      },
      ...{ row: row.row, sheetId: sheet.id },
    })),
    leftOut: [
      ...told(
        'barrier',
        rows.filter((row) => row.text('barrier') === ''),
        sheet.name,
      ),
      ...told('lost', odd, sheet.name),
    ],
    currency: used.some((row) => typeof lostOf(row) === 'number') ? file.currency : '',
  };
}
