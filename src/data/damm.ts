/**
 * The totally anti-symmetric quasigroup of order 10 by H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004.
 * Its diagonal is zero, so that digits with their check digit end at 0.
 */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

/**
 * The check digit of some digits; with it behind them every single wrong digit and every two neighbours that changed
 * places are noticed.
 * @param digits `0`…`9` only
 * @example dammDigit('572') // '4'
 */
export function dammDigit(digits: string): string {
  let interim = 0;
  for (const digit of digits) interim = Number(QUASIGROUP[interim]?.[Number(digit)]);
  return String(interim);
}
