import { isDate } from '../../core/cell';
import { dealStatus } from '../../data/channels/dealStatus';
import { parseNumber } from '../../data/parseNumber';

const YES = /^(?:да|иә|yes|y|true|истина|ақиқат|ok|[+✓✔☑])$/iu;
const NO = /^(?:нет|жоқ|no|n|false|ложь|жалған|null|none|n\/a|\(not set\)|[-–—−\s]+)$/iu;
/** Beginnings of words by which logs of events name a purchase, unless a "not" stands before them. */
const BOUGHT =
  /(?<!\p{L})(?<!(?<!\p{L})(?:не|not|no|емес) ?)(?:заказ|покупк|куп(?:ил|лен)|конверс|продаж|оплат|сатып ал|тапсырыс|сатыл|төле[нм]|конверсия|order|conver|sale|bought|transaction|buy)/u;
/** Beginnings of words for touches that are no purchase. */
const TOUCHED =
  /(?<!\p{L})(?:не |не$|not |визит|посещ|клик|просмотр|показ|касан|переход|сеанс|сесси|открыт|кіру|көр|жанасу|шерту|ашыл|visit|click|view|impression|touch|session|open|page|landing)/u;

/**
 * Whether a cell says that a touch ended in a conversion: yes, true, a number above zero (a count, an amount or the number of an
 * order), a day, a CRM's word for a deal that was won, or an event called a purchase. A blank cell says no.
 * @param locale decides how text is read as a number
 * @returns `undefined` for words nobody knows
 */
export function isConversion(cell: unknown, locale: string): boolean | undefined {
  if (cell === undefined || cell === null) return false;
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell > 0;
  if (isDate(cell)) return true;
  const text = String(cell).trim();
  if (text === '' || NO.test(text)) return false;
  if (YES.test(text)) return true;
  const number = parseNumber(text, locale);
  if (number !== undefined) return number > 0;
  const status = dealStatus(text);
  if (status !== undefined) return status === 'won';
  const words = text.toLowerCase().replace(/ё/g, 'е');
  if (BOUGHT.test(words)) return true;
  return TOUCHED.test(words) ? false : undefined;
}
