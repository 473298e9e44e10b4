import { AppError } from '../../core/appError';
import type { FactRead, LeftOut } from '../../core/defineModel';
import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { NamedBarrier } from '../../data/refusals/barrierFinder';
import { crmRefusals } from '../../data/refusals/crmRefusals';
import type { RefusalResult } from '../../facts/refusalResults';
import { CHANNEL_ERRORS } from '../channels/errors';
import { isOfRefusals, type KeptExport, readExports } from '../channels/keptExports';
import { readCells } from '../channels/readExport';
import { ofOneCurrency, toldOf } from '../channels/readResults';
import { FACT_ERRORS } from '../facts/errors';
import { isRefusalForm, readForms } from '../forms/registry';
import { formRefusals } from './formRefusals';
import { readBarriers } from './readBarriers';
import { ANSWERS_LEFT_OUT } from './readTexts';
import { askedBarriers } from './refusalChoices';

/** What reading refusals needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Pick<Store, 'get' | 'all'>;
}

/** Refusals of one sheet. */
export interface ReadRefusals {
  readonly sheet: string;
  readonly rows: readonly {
    readonly values: RefusalResult;
    /** 1-based row of the sheet. */
    readonly row: number;
    readonly sheetId: number;
  }[];
  readonly leftOut: readonly LeftOut[];
  /** Sign of the currency its amounts name; empty where they name none. */
  readonly currency: string;
}

function exportRefusals(
  workbook: Workbook,
  kept: KeptExport,
  barriers: readonly NamedBarrier[],
  file: FileContext,
): ReadRefusals {
  const { sheet, firstRow, cells, placed } = readCells(workbook, kept);
  const { rows, places, leftOut, currency } = crmRefusals(cells, barriers, sheet, file);
  return {
    ...{ sheet, currency, leftOut: leftOut.map(placed) },
    rows: rows.map((values, i) => ({ values, row: firstRow + (places[i] ?? 0), sheetId: kept.sheetId })),
  };
}

/** Amounts of another currency than most cannot be added to the others: their refusals count without them. */
function withoutMoney(read: ReadRefusals, main: string): ReadRefusals {
  const { sheet, currency, rows, leftOut } = read;
  const priced = rows.filter(({ values }) => values.lost !== null).length;
  const told = { text: ANSWERS_LEFT_OUT.currency, rows: priced, offences: [], values: { sheet, currency, main } };
  return {
    ...{ sheet, currency: '', leftOut: [...leftOut, told] },
    rows: rows.map((row) => ({ ...row, values: { ...row.values, lost: null } })),
  };
}

/**
 * Reads all refusals where they stand: answers of the form and exports of the CRM; a remote call for the barriers, one for the
 * answers and one for each export, besides the lists of sheets, of marks and of what is kept. An export that is gone or has
 * changed is told of, and the others are read.
 * @throws AppError FACT_NO_REFUSALS where there is neither an answer nor an export; NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readRefusals({ workbook, store }: Ports, file: FileContext): FactRead {
  const { barriers } = readBarriers(workbook, file);
  const asked = askedBarriers(readForms(store, workbook.id()).filter(isRefusalForm), file.lang);
  const answers = formRefusals(workbook, barriers, asked, file);
  const errors: AppError[] = [];
  const exported = readExports(store)
    .filter(isOfRefusals)
    .flatMap((kept): readonly ReadRefusals[] => {
      try {
        return [exportRefusals(workbook, kept, barriers, file)];
      } catch (cause) {
        if (!(cause instanceof AppError) || cause.text === undefined) throw cause;
        if (!kept.isExample || cause.code !== CHANNEL_ERRORS.sheetGone.code) errors.push(cause);
        return [];
      }
    });
  const read = [...(answers === undefined ? [] : [answers]), ...exported];
  const [hindered] = errors;
  if (read.length === 0) throw hindered ?? new AppError(FACT_ERRORS.FACT_NO_REFUSALS);
  const { currency, isOther } = ofOneCurrency(
    read.map(({ currency: sign, rows }) => ({ currency: sign, weight: rows.length })),
  );
  const added = read.map((one) => (isOther(one) ? withoutMoney(one, currency) : one));
  return {
    ...{ sheet: '', letters: {} },
    rows: added.flatMap(({ rows }) => rows.map((row) => ({ ...row, values: { ...row.values } }))),
    leftOut: [...errors.map(toldOf), ...added.flatMap(({ leftOut }) => leftOut)],
    ...(currency !== '' && { currency }),
  };
}
