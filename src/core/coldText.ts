import type { Localized } from './lang';

/** Said instead of every text when the file with them was not copied along, or an old one stayed. */
const MISSING = 'Help.html is missing in the script or of another build. Copy all files of Rosta from one build.';

let read: (() => readonly Localized[]) | undefined;
let texts: readonly Localized[] | undefined;

function textAt(place: number): Localized {
  // Shown while the code is being evaluated it would stay wrong for ever: the build's gate sees this.
  if (read === undefined) throw new Error(`Text ${place} is shown while loading; make it in a function.`);
  try {
    texts ??= read();
  } catch {
    // The message below says what to do; an exception here would hide the error that was to be told.
  }
  return texts?.[place] ?? { ru: MISSING, kk: MISSING, en: MISSING };
}

/** A text that stands in Help.html and is read when it is first shown. */
class ColdText implements Localized {
  constructor(private readonly place: number) {}

  get ru(): string {
    return textAt(this.place).ru;
  }

  get kk(): string {
    return textAt(this.place).kk;
  }

  get en(): string {
    return textAt(this.place).en;
  }
}

/**
 * What build.mjs puts in place of a text that not every call needs (errors, sentences of reports, settings of panels):
 * the code is evaluated on every call, so such texts would cost every formula its time.
 * @param place in the list of `readColdTexts`
 */
export function coldText(place: number): Localized {
  return new ColdText(place);
}

/** Says where cold texts are read from; nothing is read before one is shown. */
export function readColdTexts(from: () => readonly Localized[]): void {
  read = from;
  texts = undefined;
}
