import { LANGS, type Lang } from '../../core/lang';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { barrierName, type NamedBarrier, reasonsIn, sharedReasons } from '../../data/refusals/barrierFinder';
import { BARRIERS_FACT, type Barrier } from '../../facts/barriers';
import { Problems } from '../programme/problems';
import { openSheet, type ProgrammeSheet, type SheetRow } from '../programme/programmeSheets';
import { rowsWithCode, tellSameNames } from '../programme/rowChecks';
import { REFUSAL_PROBLEMS } from './problemTexts';
import type { CodedChoice } from './refusalChoices';

/** A longer name is no choice to be read on a phone; all names together have to fit under a key of the store. */
const MOST_NAME = 80;
/** A longer list nobody reads. */
const MOST_BARRIERS = 30;

/** Columns of names by language. */
const NAMES = { ru: 'name_ru', kk: 'name_kk', en: 'name_en' } as const satisfies Readonly<Record<Lang, keyof Barrier>>;

/** What is wrong with barriers and refusals, as it is collected. */
export type RefusalProblems = Problems<keyof typeof REFUSAL_PROBLEMS>;

/** The barriers as their sheet has them. */
export interface BarriersReading {
  readonly sheet: ProgrammeSheet<Barrier>['sheet'];
  readonly barriers: readonly NamedBarrier[];
  readonly problems: RefusalProblems;
}

/** A barrier with the row it stands in. */
interface Standing {
  readonly row: SheetRow<Barrier>;
  readonly barrier: NamedBarrier;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function barrierOf(row: SheetRow<Barrier>): NamedBarrier {
  const name = (lang: Lang): string => oneLine(row.text(NAMES[lang]));
  return {
    ...{ code: row.text('code'), names: { ru: name('ru'), kk: name('kk'), en: name('en') } },
    reasons: reasonsIn(row.text('crm')),
  };
}

/** Rows that can be offered; the others are told. */
function offered(
  { sheet, rows }: ProgrammeSheet<Barrier>,
  coded: readonly SheetRow<Barrier>[],
  problems: RefusalProblems,
) {
  if (sheet !== null && rows.length === 0) problems.todo('empty', { sheet });
  const standing = coded.map((row): Standing => ({ row, barrier: barrierOf(row) }));
  const named = standing.filter(({ row, barrier }) => {
    const isNamed = LANGS.some((lang) => barrier.names[lang] !== '');
    if (!isNamed) problems.error('noName', { sheet, row: row.row });
    const long = LANGS.filter((lang) => barrier.names[lang].length > MOST_NAME);
    for (const lang of long)
      problems.error('long', { sheet, row: row.row }, { cell: row.cell(NAMES[lang]), most: MOST_NAME });
    return isNamed && long.length === 0;
  });
  const beyond = named[MOST_BARRIERS];
  if (beyond !== undefined) problems.error('many', { sheet, row: beyond.row.row }, { most: MOST_BARRIERS });
  return named.slice(0, MOST_BARRIERS);
}

/**
 * Reads the barriers and says what is wrong with them; one remote call besides the list of marks. A row at fault is no barrier.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readBarriers(workbook: Workbook, file: FileContext): BarriersReading {
  const opened = openSheet(workbook, BARRIERS_FACT, file);
  const { sheet } = opened;
  const problems: RefusalProblems = new Problems(file.lang, REFUSAL_PROBLEMS);
  const standing = offered(opened, rowsWithCode(opened, 'B', problems), problems);
  const named = standing.map(({ row, barrier }) => ({ row: row.row, names: LANGS.map((lang) => barrier.names[lang]) }));
  tellSameNames(named, sheet, problems);
  const spoken = LANGS.filter((lang) => standing.some(({ barrier }) => barrier.names[lang] !== ''));
  for (const { row, barrier } of standing) {
    for (const lang of spoken) {
      if (barrier.names[lang] === '') problems.warn('notIn', { sheet, row: row.row }, { cell: row.cell(NAMES[lang]) });
    }
  }
  const barriers = standing.map(({ barrier }) => barrier);
  for (const { reason, of, first } of sharedReasons(barriers)) {
    const row = standing.find(({ barrier }) => barrier === of)?.row;
    if (row === undefined) continue;
    const values = { reason, first: barrierName(first, file.lang), cell: row.cell('crm') };
    problems.warn('sameReason', { sheet, row: row.row }, values);
  }
  return { sheet, barriers, problems };
}

/** The barriers that a form in a language offers, each name once. */
export function offeredIn(barriers: readonly NamedBarrier[], lang: Lang): readonly CodedChoice[] {
  const seen = new Set<string>();
  return barriers.flatMap(({ code, names }) => {
    const text = names[lang];
    const key = text.toLowerCase();
    if (text === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ code, text }];
  });
}
