import type { HelpFile } from '../core/helpFile';
import type { Help } from '../core/ports';

/** The file that build.mjs makes of all help. */
const FILE = 'Help';

/** Help from the bundle's own file, read once per execution and only when asked for. */
export class BuiltHelp implements Help {
  private read: HelpFile | undefined;

  file(): HelpFile {
    // The file is JSON alone; Google hands it over as it was pushed.
    this.read ??= JSON.parse(HtmlService.createHtmlOutputFromFile(FILE).getContent()) as HelpFile;
    return this.read;
  }
}
