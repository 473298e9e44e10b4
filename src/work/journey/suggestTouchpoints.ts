import { factTable } from '../../core/defineFact';
import { LANGS, type Lang } from '../../core/lang';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { LibraryTouchpoint, TouchpointLibrary } from '../../core/touchpointLibrary';
import { folded } from '../../data/qfdCells';
import { JOURNEY_FACT } from '../../facts/journey';
import { TOUCHPOINTS_FACT, type Touchpoint } from '../../facts/touchpoints';
import { someNames } from '../../i18n/someNames';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { MADE } from '../programme/makeTexts';
import { openProgramme, openSheet } from '../programme/programmeSheets';
import { programmeTables } from '../programme/programmeTables';
import { addTables } from '../tables/addTables';
import { type Candidate, judgedPoints, missingPoints } from './candidates';
import { SUGGEST_TEXTS } from './suggestTexts';
import { visitOrder } from './visitOrder';

/** What suggesting touchpoints needs of the world. */
export interface SuggestPorts extends RecordPorts {
  readonly lock: Lock;
  readonly library: TouchpointLibrary;
}

/** More make a form too long (B6-03). */
const MOST = 15;

/** The touchpoint of the library that a row still is: one that people renamed is their own. */
function knownIn(library: readonly LibraryTouchpoint[], { code, name }: Candidate): LibraryTouchpoint | undefined {
  const found = library.find((one) => one.code === code);
  return LANGS.some((lang) => folded(found?.name[lang] ?? '') === folded(name)) ? found : undefined;
}

/** A row of the programme: in all languages where the library knows it, else in the file's. Target and mark are people's to set. */
function rowOf(
  candidate: Candidate,
  order: number | null,
  known: LibraryTouchpoint | undefined,
  lang: Lang,
): Touchpoint {
  const { code, stage } = candidate;
  const nameIn = (one: Lang): string => known?.name[one] ?? (one === lang ? candidate.name : '');
  const question = known?.question;
  return {
    ...{ code, order, stage, jobs: '', target: null, critical: '' },
    ...{ name_ru: nameIn('ru'), name_kk: nameIn('kk'), name_en: nameIn('en') },
    ...{ question_ru: question?.ru ?? '', question_kk: question?.kk ?? '', question_en: question?.en ?? '' },
  };
}

/** What was done, in words. */
function newsOf(
  {
    first,
    added,
    left,
    made,
    own,
  }: Readonly<{
    first: Candidate;
    added: number;
    left: number;
    made: readonly string[];
    own: readonly string[];
  }>,
  sheet: string,
  lang: Lang,
): string {
  return [
    ...(made.length > 0 ? [fill(MADE.sheets, { names: made.join('\n') }, lang)] : []),
    fill(SUGGEST_TEXTS.added, { n: added, sheet, first: first.name }, lang),
    ...(left > 0 ? [fill(SUGGEST_TEXTS.full, { most: MOST, n: left }, lang)] : []),
    ...(own.length > 0 ? [fill(SUGGEST_TEXTS.own, { names: someNames(own, lang) }, lang)] : []),
    SUGGEST_TEXTS.judged[lang],
  ].join(' ');
}

/**
 * Adds the journey's most important touchpoints to the visit programme until it has 15, in the order of the stages, as one run
 * that can be undone; sheets of the programme that are missing are made. What stands there is not touched.
 * @returns what was done, in words
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, FILES_MIXED, PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function suggestTouchpoints(ports: SuggestPorts, file: FileContext): string {
  const { lang, locale } = file;
  return ports.lock.hold(() => {
    claimCopy(ports);
    const judged = judgedPoints(openSheet(ports.workbook, JOURNEY_FACT, file).rows);
    if (judged.length === 0) return SUGGEST_TEXTS.notJudged[lang];
    const sheets = openProgramme(ports.workbook, file);
    const missing = missingPoints(judged, sheets);
    const [first] = missing;
    if (first === undefined) return SUGGEST_TEXTS.allThere[lang];
    const there = sheets.touchpoints.rows;
    const room = Math.max(0, MOST - there.length);
    if (room === 0) return fill(SUGGEST_TEXTS.full, { most: there.length, n: missing.length }, lang);
    const chosen = missing.slice(0, room).sort((a, b) => a.at - b.at || a.row - b.row);
    const library = ports.library.touchpoints();
    const known = chosen.map((candidate) => knownIn(library, candidate));
    const orders = visitOrder(
      there,
      chosen.map(({ at }) => at),
      locale,
    );
    const rows = chosen.map((candidate, i) => rowOf(candidate, orders[i] ?? null, known[i], lang));
    const tables = programmeTables(sheets, { touchpoints: factTable(TOUCHPOINTS_FACT, rows).rows });
    const what = { kind: 'suggested', id: TOUCHPOINTS_FACT.id, name: String(rows.length) } as const;
    const made = addTables(ports, tables, file, what);
    const own = chosen.filter((_, i) => known[i] === undefined).map(({ name }) => name);
    const sheet = sheets.touchpoints.sheet?.name ?? TOUCHPOINTS_FACT.title[lang];
    return newsOf({ first, added: rows.length, left: missing.length - rows.length, made, own }, sheet, lang);
  });
}
