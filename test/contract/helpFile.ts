/**
 * A file such as the add-on reads its texts from: JSON of more than 50 000 characters, Cyrillic, with its `<` written as
 * an escape.
 */
export const HELP_FILE = JSON.stringify({ texts: Array(2000).fill('Покажите ещё: a <b> — деректер') }).replaceAll(
  '<',
  '\\u003c',
);
