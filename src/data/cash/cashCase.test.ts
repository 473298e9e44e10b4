import { describe, expect, it } from 'vitest';
import { cashCase } from './cashCase';
import type { CashRow } from './cashRow';
import { profitAt } from './profitAt';

const RU = { locale: 'ru_RU' };

/** A row as it is typed. */
type Typed = readonly [metric: string, minimal: unknown, base: unknown, maximal: unknown, tool?: string];

/** Rows as they are typed, numbered from 1. */
function rowsOf(...typed: readonly Typed[]): readonly CashRow[] {
  return typed.map(([metric, minimal, base, maximal, tool = ''], i) => ({
    ...{ row: i + 1, metric, tool },
    values: { minimal, base, maximal },
  }));
}

const NEEDED = [
  ['Охват, чел.', 1000, 1000, 1000],
  ['Доля переходов, %', '10 %', '10%', 0.1],
  ['конверсия в продажу', 0.5, '50,0 %', 0.5],
  ['PRICE', '100 ₽', 100, '100,00'],
] as const;

const [reach, visitRate, conversion, price] = NEEDED;

/** Codes with their rows and levels. */
const told = (...typed: readonly Typed[]): readonly string[] =>
  cashCase(rowsOf(...typed), RU).offences.map(({ code, row, level = '' }) => `${code} ${row} ${level}`.trim());

describe('a cash journey as it was typed', () => {
  it('is read by names with units, in either case, and by codes; rates and sums as text', () => {
    const { plan, offences } = cashCase(rowsOf(...NEEDED), RU);
    expect(offences).toEqual([]);
    // 1000 · 10 % · 50 % · 100; everything else has its usual value.
    for (const level of ['minimal', 'base', 'maximal'] as const) {
      expect(plan && profitAt(plan, 'repeat', () => level)).toBeCloseTo(5000, 9);
    }
  });

  it.each([
    ['ru', 'Рост чека повторной сделки, %', 'Повторных сделок на покупателя'],
    ['kk', 'Қайта сатып алу чегінің өсімі', 'Бір адамға қайта сатып алу, рет'],
    ['en', 'Repeat check uplift (%)', 'repeat deals per buyer'],
  ])('knows names in %s', (_, uplift, repeats) => {
    const { plan } = cashCase(rowsOf(...NEEDED, [uplift, 0.1, 0.1, 0.1], [repeats, 1, 1, 1]), RU);
    // 50 · 100 + 50 · 110.
    expect(plan && profitAt(plan, 'repeat', () => 'base')).toBeCloseTo(10_500, 9);
  });

  it('reads a percent typed as text as the very fraction', () => {
    // A float makes 0.011000000000000001 of 1.1 / 100.
    const { plan } = cashCase(rowsOf(...NEEDED, ['refusal_rate', '1,4 %', '1,1%', 0.011]), RU);
    expect(plan?.shared.refusal_rate).toEqual({ minimal: 0.014, base: 0.011, maximal: 0.011 });
  });

  it('takes ё for е', () => {
    // No name of a metric has ё, so the nearest is found through it.
    expect(told(...NEEDED, ['Пёрвое', 1, 1, 1])).toEqual(['CASH_STRANGE_METRIC 5']);
    expect(cashCase(rowsOf(...NEEDED, ['Постоянныё затраты', 1, 1, 1]), RU).offences).toEqual([]);
  });

  it('has a metric without values at its usual value', () => {
    const { plan, offences } = cashCase(rowsOf(...NEEDED, ['Маржа', '', null, ' ']), RU);
    expect(offences).toEqual([]);
    expect(plan?.shared.margin).toEqual({ minimal: 1, base: 1, maximal: 1 });
  });

  it('keeps what a person counted otherwise, and no metric of it', () => {
    const { stated, plan } = cashCase(rowsOf(...NEEDED, ['Выручка по вашему расчёту', '', '11 000 ₽', '']), RU);
    expect(stated).toEqual({ stated_revenue: { base: 11_000 }, stated_profit: {} });
    expect(plan).toBeDefined();
  });

  it('names what is missing altogether', () => {
    expect(told()).toEqual([
      'CASH_NO_REACH null',
      'CASH_NO_VISIT_RATE null',
      'CASH_NO_CONVERSION null',
      'CASH_NO_PRICE null',
    ]);
  });

  it('suggests the nearest name, and none where nothing is near', () => {
    const { offences } = cashCase(rowsOf(...NEEDED, ['Конверсия в продажи', 0, 0, 0], ['Погода', 1, 1, 1]), RU);
    expect(offences).toEqual([
      { code: 'CASH_UNKNOWN_METRIC', row: 5, values: { near: 'Конверсия в продажу' } },
      { code: 'CASH_STRANGE_METRIC', row: 6, values: { near: '' } },
    ]);
  });

  it.each([
    ['a metric twice', ['reach', 5, 5, 5], 'CASH_METRIC_TWICE 5'],
    ['a price of one tool', ['Маржа', 1, 1, 1, 'Контекст'], 'CASH_NOT_OF_TOOLS 5'],
    ['a level left blank', ['Маржа', 0.2, '', 0.3], 'CASH_LEVEL_BLANK 5 base'],
    ['words', ['Маржа', 0.2, 'много', 0.3], 'CASH_NOT_NUMBER 5 base'],
    ['percent of a price', ['Позиций в заказе', '10 %', 2, 3], 'CASH_NOT_NUMBER 5 minimal'],
    ['a currency at a rate', ['Маржа', '0,1 ₽', 0.2, 0.3], 'CASH_NOT_NUMBER 5 minimal'],
    ['a date', ['Повторных сделок на покупателя', 1, new Date(0), 2], 'CASH_VALUE_DATE 5 base'],
    ['a failed formula', ['Маржа', '#DIV/0!', 0.2, 0.3], 'CASH_CELL_ERROR 5 minimal'],
    ['a margin typed as 30', ['Маржа', 0.2, 0.25, 30], 'CASH_RATE_AS_PERCENT 5 maximal'],
    ['an uplift typed as 10', ['uplift', 0, 0.1, 10], 'CASH_RATE_AS_PERCENT 5 maximal'],
    ['a margin of 300 %', ['Маржа', 0.2, 0.25, '300 %'], 'CASH_RATE_ABOVE 5 maximal'],
    ['a margin of 101', ['Маржа', 0.2, 0.25, 101], 'CASH_RATE_ABOVE 5 maximal'],
    ['less than nothing', ['Постоянные затраты', -1, 0, 0], 'CASH_NEGATIVE 5 minimal'],
    ['a check below nothing', ['uplift', -1.5, 0, 0], 'CASH_UPLIFT_BELOW 5 minimal'],
    ['minimum above base', ['positions', 3, 2, 2], 'CASH_MINIMAL_ABOVE 5 minimal'],
    ['a rate at base above the maximum', ['margin', 0.2, 0.4, 0.3], 'CASH_BASE_ABOVE_SHARE 5 base'],
    ['fewer refusals at the minimum', ['refusal_rate', 0.1, 0.2, 0.1], 'CASH_MINIMAL_BELOW_SHARE 5 minimal'],
  ] as const)('refuses %s', (_, row, expected) => {
    expect(told(...NEEDED, row)).toEqual([expected]);
  });

  it('says which percent a bare number may have meant', () => {
    const { offences } = cashCase(rowsOf(...NEEDED, ['Маржа', 30, 30, 30]), RU);
    expect(offences.map(({ values }) => values)).toEqual([{ meant: 0.3 }, { meant: 0.3 }, { meant: 0.3 }]);
  });

  it('lets refusals fall, and costs do as they like', () => {
    expect(told(...NEEDED, ['refusal_rate', 0.2, 0.1, 0.1], ['fixed_costs', 5, 1, 9])).toEqual([]);
  });
});

describe('tools of a cash journey', () => {
  it('have their own reach, with their own or common rates; one without a name counts beside them', () => {
    const { plan } = cashCase(
      rowsOf(
        ...[visitRate, conversion, price],
        ['Охват', 1000, 1000, 1000],
        ['Охват', 200, 200, 200, 'Контекст'],
        ['Доля переходов', 0.2, 0.2, 0.2, 'контекст '],
        ['Затраты на инструменты', 100, 100, 100, 'Контекст'],
        ['Затраты на инструменты', 30, 30, 30],
        ['Затраты на инструменты', 7, 7, 7, 'SMM'],
      ),
      RU,
    );
    expect(plan?.tools.map(({ tool }) => tool)).toEqual(['', 'Контекст']);
    // (1000 · 0.1 + 200 · 0.2) · 0.5 · 100 − 100 − 30 − 7 = 7000 − 137.
    expect(plan && profitAt(plan, 'repeat', () => 'base')).toBeCloseTo(6863, 9);
  });

  it('each need reach and, of their own or common, both rates', () => {
    expect(
      told(price, ['reach', 1, 1, 1, 'SMM'], ['visit_rate', 1, 1, 1, 'SEO'], ['conversion', 0, 0, 0, 'SEO']),
    ).toEqual(['CASH_TOOL_NO_VISIT_RATE 2', 'CASH_TOOL_NO_CONVERSION 2', 'CASH_TOOL_NO_REACH 3']);
  });

  it('are the same in either case', () => {
    expect(told(...NEEDED, [...reach, 'SMM'], [...reach, 'smm'])).toEqual(['CASH_METRIC_TWICE 6']);
  });
});
