import type { BuiltFile } from '../core/helpFile';
import type { Help } from '../core/ports';
import { ownFile } from './ownFile';

/** The stamp of the texts this code was built with, which stand in places of a list; build.mjs puts it in. */
declare const TEXTS_STAMP: string;

/** Help and cold texts from the bundle's own file, read once per execution and only when asked for. */
class BuiltHelp implements Help {
  private read: BuiltFile | undefined;

  file(): BuiltFile {
    this.read ??= ownFile<BuiltFile>('Help', TEXTS_STAMP);
    return this.read;
  }
}

/** The one reader of an execution. */
export const BUILT_HELP = new BuiltHelp();
