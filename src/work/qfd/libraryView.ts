import type { FactRead } from '../../core/defineModel';
import type { Lang, Localized } from '../../core/lang';
import type { Workbook } from '../../core/ports';
import type { LibraryView } from '../../core/qfdViews';
import type { FileContext } from '../../core/table';
import type { LibraryTouchpoint, TouchpointLibrary } from '../../core/touchpointLibrary';
import { folded, textIn } from '../../data/qfdCells';
import { PLACE_WORDS } from '../../facts/placeWords';
import { STAGE_WORDS } from '../../facts/stageWords';
import { INDUSTRY_WORDS } from './industryWords';
import { readSetup } from './readSetup';

/** Whether a touchpoint of the library is on the journey already: by its code, or under its name in any language. */
export function thereIn({ rows }: FactRead): (touchpoint: LibraryTouchpoint) => boolean {
  const codes = new Set(rows.map((row) => folded(textIn(row, 'code'))));
  const names = new Set(rows.map((row) => folded(textIn(row, 'name'))));
  return ({ code, name }) =>
    codes.has(folded(code)) || [name.ru, name.kk, name.en].some((one) => names.has(folded(one)));
}

const choices = (words: Readonly<Record<string, Localized>>, lang: Lang): LibraryView['stages'] =>
  Object.entries(words).map(([code, word]) => ({ code, name: word[lang] }));

/**
 * The library as the screen shows it, in the file's language.
 * @throws AppError FILES_MIXED, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function libraryView(workbook: Workbook, library: TouchpointLibrary, file: FileContext): LibraryView {
  const { lang } = file;
  const isThere = thereIn(readSetup(workbook, file).journey.read);
  return {
    lang,
    stages: choices(STAGE_WORDS, lang),
    industries: choices(INDUSTRY_WORDS, lang),
    places: choices(PLACE_WORDS, lang),
    items: library.touchpoints().map((touchpoint) => ({
      ...{ code: touchpoint.code, stage: touchpoint.stage, place: touchpoint.place },
      ...{ industries: touchpoint.industries, name: touchpoint.name[lang], isThere: isThere(touchpoint) },
    })),
  };
}
