import type { Level } from '../../facts/levelWords';

/** The three levels by code, from the worst to the best (B7-10). */
export const LEVELS: readonly Level[] = ['minimal', 'base', 'maximal'];
