import type { RunOutcome } from '../protocol';

/** What a frame of the add-on tells the page. */
export type FrameMessage =
  | { readonly type: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly type: 'open'; readonly address: string }
  | { readonly type: 'close' | 'escape' };

/** What the page answers. */
export interface FrameAnswer {
  readonly type: 'answer';
  readonly id: number;
  readonly outcome: RunOutcome;
}

/** Reads a message of the frame: the frame holds the add-on's code, so its shape is not taken on trust. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, id, name, args, address } = data as Readonly<Record<string, unknown>>;
  if (type === 'close' || type === 'escape') return { type };
  if (type === 'open' && typeof address === 'string' && /^https:/.test(address) && URL.canParse(address)) {
    return { type, address };
  }
  if (type !== 'run' || typeof id !== 'number' || typeof name !== 'string' || !Array.isArray(args)) return undefined;
  return { type, id, name, args };
}
