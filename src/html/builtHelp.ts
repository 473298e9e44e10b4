import { AppError, type ErrorDefinition } from '../core/appError';
import type { BuiltFile } from '../core/helpFile';
import type { Help } from '../core/ports';

/** The file that build.mjs makes of all help and all cold texts. */
const FILE = 'Help';

/** Its text stands here, since the file of texts is what is missing. */
const FILES_MIXED: ErrorDefinition = {
  code: 'FILES_MIXED',
  text: {
    ru: 'Файл Help.html в скрипте отсутствует или взят из другой сборки. Скопируйте все файлы Rosta из одной сборки.',
    kk: 'Скриптте Help.html файлы жоқ немесе ол басқа жинақтан алынған. Rosta файлдарының бәрін бір жинақтан көшіріңіз.',
    en: 'Help.html is missing in the script or of another build. Copy all files of Rosta from one build.',
  },
};

/** The stamp of the texts this code was built with; build.mjs puts it in. */
declare const TEXTS_STAMP: string;

/**
 * The file as JSON; Google hands it over as it was pushed.
 * @throws AppError FILES_MIXED when it is missing or of another build: its texts would stand in the wrong places
 */
function ownFile(): BuiltFile {
  try {
    const file = JSON.parse(HtmlService.createHtmlOutputFromFile(FILE).getContent()) as BuiltFile;
    if (file.stamp === TEXTS_STAMP) return file;
  } catch {
    // Missing or cut short: told below, by what a person can do about it.
  }
  throw new AppError(FILES_MIXED);
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
