import { BUILT_HELP } from '../html/builtHelp';

/**
 * Goes before anything is written or shown: without the file of texts a sheet would be named by an error.
 * @throws AppError FILES_MIXED
 */
export function needTexts(): void {
  BUILT_HELP.file();
}
