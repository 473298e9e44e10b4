import type { LeftOut } from '../core/defineModel';
import type { Localized } from '../core/lang';
import { currencySign } from './currencyMarks';
import type { LineCurrencies } from './lineCurrencies';

const ASSUMED: Localized = {
  ru: 'Валюта не указана, строк: {rows:int} — считаются в {cur}',
  kk: 'Валютасы көрсетілмеген жол: {rows:int} — валютасы {cur} деп саналды',
  en: 'Rows without a currency: {rows:int}, counted as {cur}',
};

/**
 * Says what rows without a currency were counted as, where several currencies occur; nothing where there is no choice.
 * @param currencies what lineCurrencies.ts read
 */
export function assumedCurrency(currencies: LineCurrencies | undefined): readonly LeftOut[] {
  if (currencies === undefined || currencies.codes.length < 2 || currencies.unmarked === 0) return [];
  return [{ text: ASSUMED, rows: currencies.unmarked, values: { cur: currencySign(currencies.bare) }, offences: [] }];
}
