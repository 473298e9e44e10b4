import type { Localized } from '../core/lang';
import { EXPORT_KINDS } from './channelResults';

/** Kinds of exports that a file remembers, by code: those of channels, and refusals. */
export const KEPT_KINDS = {
  ...EXPORT_KINDS,
  refusals: { ru: 'отказы', kk: 'бас тартулар', en: 'refusals' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A kind of export that a file remembers. */
export type KeptKind = keyof typeof KEPT_KINDS;
