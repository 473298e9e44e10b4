import type { LibraryTouchpoint, TouchpointLibrary } from '../core/touchpointLibrary';
import { ownFile } from './ownFile';

/** What Touchpoints.html holds as JSON. */
interface LibraryFile {
  readonly touchpoints: readonly LibraryTouchpoint[];
  readonly stamp: string;
}

/** The stamp of the library this code was built with; build.mjs puts it in. */
declare const LIBRARY_STAMP: string;

/** The library from the bundle's own file, read once per execution and only when asked for. */
class BuiltLibrary implements TouchpointLibrary {
  private read: LibraryFile | undefined;

  touchpoints(): readonly LibraryTouchpoint[] {
    this.read ??= ownFile<LibraryFile>('Touchpoints', LIBRARY_STAMP);
    return this.read.touchpoints;
  }
}

/** The one reader of an execution. */
export const BUILT_LIBRARY: TouchpointLibrary = new BuiltLibrary();
