import { AppError, type ErrorDefinition } from '../core/appError';

/** Its text stands here, since the file of texts may be what is missing. */
const FILES_MIXED: ErrorDefinition = {
  code: 'FILES_MIXED',
  text: {
    ru: 'Файл {file} в скрипте отсутствует или взят из другой сборки. Скопируйте все файлы Rosta из одной сборки.',
    kk: 'Скриптте {file} файлы жоқ немесе ол басқа жинақтан алынған. Rosta файлдарының бәрін бір жинақтан көшіріңіз.',
    en: '{file} is missing in the script or of another build. Copy all files of Rosta from one build.',
  },
};

/**
 * The refusal of a file that does not belong to this code.
 * @param name of the file, without `.html`
 */
export function filesMixed(name: string): AppError {
  return new AppError(FILES_MIXED, { file: `${name}.html` });
}

/**
 * A file that build.mjs made as JSON beside this code; Google hands it over as it was pushed.
 * @param name without `.html`
 * @param stamp of the build that this code belongs to
 * @throws AppError FILES_MIXED when it is missing, cut short or of another build
 */
export function ownFile<File extends { readonly stamp: string }>(name: string, stamp: string): File {
  try {
    const file = JSON.parse(HtmlService.createHtmlOutputFromFile(name).getContent()) as File;
    if (file.stamp === stamp) return file;
  } catch {
    // Missing or cut short: told below, by what a person can do about it.
  }
  throw filesMixed(name);
}
