import type { Runner } from '../client/server';

/** What Google puts into the page of a dialog; sizes can be set in pixels. */
export interface Hosted {
  readonly script: {
    readonly run: Runner;
    readonly host: { close(): void; setWidth?(width: number): void; setHeight?(height: number): void };
  };
}

/** What a browser's window needs around a dialog, in pixels. */
const AROUND = { width: 60, height: 200 };
/** Less would be no picture. */
const LEAST = { width: 320, height: 320 };

/** Makes the dialog smaller where the person's window is smaller than it. */
export function fitWindow({ script: { host } }: Hosted): void {
  const width = Math.max(LEAST.width, window.outerWidth - AROUND.width);
  const height = Math.max(LEAST.height, window.outerHeight - AROUND.height);
  if (width < window.innerWidth) host.setWidth?.(width);
  if (height < window.innerHeight) host.setHeight?.(height);
}
