import type { BuiltFile } from '../core/helpFile';
import type { Help } from '../core/ports';

/** The file that build.mjs makes of all help and all cold texts. */
const FILE = 'Help';

/** The stamp of the texts this code was built with; build.mjs puts it in. */
declare const TEXTS_STAMP: string;

/**
 * The file as JSON; Google hands it over as it was pushed.
 * @throws Error when it is missing or of another build: its texts would stand in the wrong places
 */
function ownFile(): BuiltFile {
  const file = JSON.parse(HtmlService.createHtmlOutputFromFile(FILE).getContent()) as BuiltFile;
  if (file.stamp !== TEXTS_STAMP) throw new Error(`${FILE}.html is of another build than Code.js.`);
  return file;
}

/** Help and cold texts from the bundle's own file, read once per execution and only when asked for. */
class BuiltHelp implements Help {
  private read: BuiltFile | undefined;

  file(): BuiltFile {
    this.read ??= ownFile();
    return this.read;
  }
}

/** The one reader of an execution. */
export const BUILT_HELP = new BuiltHelp();
