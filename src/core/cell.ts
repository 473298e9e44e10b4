/** A value as Sheets hands it over or takes it. Blank is `''`. */
export type Cell = string | number | boolean | Date;

/** Whether a cell holds nothing a person would see. */
export function isBlank(value: unknown): value is '' | null | undefined {
  return value === '' || value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** Whether a value is a date; true across script realms, where `instanceof` fails. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The longest text that reaches a cell whole: a cell holds 50 000 characters, with the apostrophe that keeps text text. */
export const MOST_TEXT = 49_990;
