import { ServiceError } from './ServiceError';
import { type Entered, FormulaText } from './stored';

const MOST_CHARACTERS = 50_000;

/**
 * Refuses a text that no cell can hold; the apostrophe that marks a text does not count (assumed). The limit and its
 * wording: reported, Sheets itself.
 * @throws ServiceError
 */
export function refuseTooLong(value: Entered): void {
  const text = value instanceof FormulaText ? value.text : value;
  if (typeof text !== 'string' || text.length <= MOST_CHARACTERS) return;
  if (text.length === MOST_CHARACTERS + 1 && text.startsWith("'")) return;
  throw new ServiceError(
    `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
  );
}
