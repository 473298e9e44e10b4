import type { Locate } from '../i18n/places';

/** Places of an error where no sheet is known: rows of what was handed over. */
export const NOWHERE: Locate = ({ role, row }) => ({ kind: 'argument', argument: role, row: row + 1 });
