import { MOST_TEXT } from '../../core/cell';
import type { Reply } from '../../core/forms';
import { unixLines } from '../tables/tableValues';

/** FNV-1a, 32 bits, from two beginnings: two responses look alike once in 2^64. */
const BASE = 0x811c9dc5;
const OTHER_BASE = 0x2f0b4c47;
const PRIME = 0x01000193;
const OTHER_PRIME = 0x85ebca6b;

/** An answer as its cell keeps it: a longer one is cut there, so that only its beginning can be compared. */
const kept = (value: string): string => unixLines(value).slice(0, MOST_TEXT - 1);

/** Finger print of all answers of a response, whatever order their questions stand in and whatever these are called by now. */
export function replyPrint(replies: readonly Pick<Reply, 'item' | 'value'>[]): string {
  const text = replies
    .filter(({ value }) => value !== '')
    .map(({ item, value }) => `${item}\u001f${kept(value)}`)
    .sort()
    .join('\u001e');
  let hash = BASE;
  let other = OTHER_BASE;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    hash = Math.imul(hash ^ sign, PRIME);
    other = Math.imul(other ^ sign, OTHER_PRIME);
  }
  return `${hex(hash)}-${hex(other)}`;
}

const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
