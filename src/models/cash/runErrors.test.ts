import { describe, expect, it } from 'vitest';
import { type CashFactRow, cashInput, flat, SEED } from '../../../test/fakes/cashFacts';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import type { ModelInput } from '../../core/defineModel';
import { errorText } from '../../i18n/errors';
import { runCash } from './run';

/** The error that is thrown, with its sentence. */
function refusal(input: ModelInput): { readonly code: string; readonly text: string; readonly at: unknown } {
  try {
    runCash(input);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { cellSheet, cellRow } = error.values;
    const text = errorText(error, RUSSIAN, () => ({ kind: 'cell', sheet: '', cell: '' }));
    return { code: error.code, text: text.replace(/\u00a0/g, ' '), at: [cellSheet, cellRow] };
  }
  return { code: '', text: 'nothing was refused', at: [] };
}

/** The seed with another row in place of a metric's. */
const withRow = (row: CashFactRow): readonly CashFactRow[] =>
  SEED.map((one) => (one.metric === row.metric ? row : one));
const conversion = (...values: CashFactRow['values']): readonly CashFactRow[] =>
  withRow({ metric: 'conversion', values });

describe('the cash journey refuses', () => {
  it('a file without the sheet of levels, and a sheet without a number', () => {
    expect(refusal({ ...cashInput([]), facts: {} }).text).toMatch(/^Нет листа «Путь денег»: без него прибыль/);
    const empty = SEED.map(({ metric }) => flat(metric, null));
    expect(refusal(cashInput(empty)).text).toMatch(/^На листе «Путь денег» ещё нет ни одного числа\./);
  });

  it.each([
    [conversion(0.12, 0.1, 0.5), 'CASH_MINIMAL_ABOVE_SHARE', 'D4', '12 % и 10 %'],
    [conversion(0.1, 10, 0.5), 'CASH_RATE_AS_PERCENT', 'E4', '10 %'],
    [conversion(0.1, 0.2, 101), 'CASH_RATE_ABOVE', 'F4', '100 %'],
    [conversion(-0.1, 0.2, 0.5), 'CASH_NEGATIVE', 'D4', '«-0,1»'],
    [conversion(0.1, 'много', 0.5), 'CASH_NOT_NUMBER', 'E4', '«много»'],
    [conversion(0.1, null, 0.5), 'CASH_LEVEL_BLANK', 'E4', 'не на всех уровнях'],
    [[...SEED, flat('margin', 1.2)], 'CASH_RATE_AS_PERCENT', 'D8', '1,2'],
    [[...SEED, flat('Прайс', 5)], 'CASH_STRANGE_METRIC', 'C8', '«Прайс»'],
    [[...SEED, flat('Цена позици', 5)], 'CASH_UNKNOWN_METRIC', 'C8', '«Цена позиции»'],
    [[...SEED, flat('price', 5)], 'CASH_METRIC_TWICE', 'C8', 'в строке 5'],
  ] as const)('%#: what is wrong, with its sheet, its cell and the button to it', (rows, code, cell, detail) => {
    const { code: found, text, at } = refusal(cashInput(rows));
    expect([found, at]).toEqual([code, [7, Number(cell.slice(1))]]);
    expect(text).toContain(`лист «Путь денег», ячейка ${cell}`);
    expect(text).toContain(detail);
  });

  it('names both levels with the metric’s own word', () => {
    expect(refusal(cashInput(conversion(0.12, 0.1, 0.5))).text).toBe(
      'Минимум больше базы: лист «Путь денег», ячейка D4, «Конверсия в продажу», 12 % и 10 %. Исправьте одно из значений.',
    );
  });

  it('a journey without a metric that cannot be guessed', () => {
    const { code, text } = refusal(cashInput(SEED.filter(({ metric }) => metric !== 'price')));
    expect([code, text]).toEqual(['CASH_NO_PRICE', expect.stringContaining('«Цена позиции»')]);
  });

  it('nothing of a price typed with its currency, or of a rate typed with its sign', () => {
    const typed = [...withRow(flat('price', '1 234,50 ₽')), flat('margin', '50 %')];
    expect(refusal(cashInput(typed)).text).toBe('nothing was refused');
  });
});
