import type { BuiltFile } from '../core/helpFile';
import type { Help } from '../core/ports';

/** The file that build.mjs makes of all help and all cold texts. */
const FILE = 'Help';

/** Help and cold texts from the bundle's own file, read once per execution and only when asked for. */
class BuiltHelp implements Help {
  private read: BuiltFile | undefined;

  file(): BuiltFile {
    // The file is JSON alone; Google hands it over as it was pushed.
    this.read ??= JSON.parse(HtmlService.createHtmlOutputFromFile(FILE).getContent()) as BuiltFile;
    return this.read;
  }
}

/** The one reader of an execution. */
export const BUILT_HELP = new BuiltHelp();
