/**
 * What an answer to a question means, as the registry of forms keeps it. Header questions have a role of their own; a
 * touchpoint has two questions.
 */
export const HEADER_ROLES = [
  'code',
  'date',
  'location',
  'time_in',
  'time_out',
  'receipt',
  'photo',
  'integrity',
] as const;

/** A question that is asked once a visit. */
export type HeaderRole = (typeof HEADER_ROLES)[number];

const SCORE = 's:';
const IDEA = 'i:';

/** The role of a touchpoint's question with six choices. */
export function scoreRole(touchpoint: string): string {
  return SCORE + touchpoint;
}

/** The role of a touchpoint's open question. */
export function ideaRole(touchpoint: string): string {
  return IDEA + touchpoint;
}

/** A role read back; `undefined` for a text that is none. */
export function readRole(
  role: string,
):
  | { readonly kind: 'header'; readonly role: HeaderRole }
  | { readonly kind: 'score' | 'idea'; readonly touchpoint: string }
  | undefined {
  const header = HEADER_ROLES.find((known) => known === role);
  if (header !== undefined) return { kind: 'header', role: header };
  const touchpoint = role.slice(SCORE.length);
  if (touchpoint === '') return undefined;
  if (role.startsWith(SCORE)) return { kind: 'score', touchpoint };
  return role.startsWith(IDEA) ? { kind: 'idea', touchpoint } : undefined;
}
