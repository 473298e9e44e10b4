import { AppError, type ErrorDefinition } from '../../core/appError';
import type { Store } from '../../core/ports';

const NAME = 'rosta.name';
const TOKEN = 'rosta.token';
/** Longer names would push everything else out of a row of 300 px. */
const LONGEST_NAME = 60;

/** A name that was not typed. */
const NO_NAME: ErrorDefinition = {
  code: 'PERSON_NAME',
  text: {
    ru: 'Имя не введено. Введите его и нажмите «Сохранить».',
    kk: 'Ат жазылмаған. Атыңызды жазып, «Сақтау» түймесін басыңыз.',
    en: 'No name was entered. Enter it and press “Save”.',
  },
};

/** The name this person typed; empty before that. */
export function personName(own: Pick<Store, 'get'>): string {
  return own.get(NAME) ?? '';
}

/** What tells this person's records from others'; none before the first record. */
export function personToken(own: Pick<Store, 'get'>): string | undefined {
  return own.get(TOKEN);
}

/** The token of this person, made when there is none. */
export function ownToken(own: Store, newToken: () => string): string {
  const kept = personToken(own);
  if (kept !== undefined) return kept;
  const token = newToken();
  own.set(TOKEN, token);
  return token;
}

/**
 * Keeps the name a person typed, without the spaces around it.
 * @returns the name as it is kept
 * @throws AppError PERSON_NAME for an empty or long name, or one of several lines
 */
export function keepName(own: Store, typed: string): string {
  const name = typed.trim();
  if (name === '') throw new AppError(NO_NAME);
  if (name.length > LONGEST_NAME || /[\p{Cc}\u2028\u2029]/u.test(name))
    throw new AppError('PERSON_NAME', { value: name.replace(/\s+/g, ' '), max: LONGEST_NAME });
  own.set(NAME, name);
  return name;
}
