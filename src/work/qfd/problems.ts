import { AppError } from '../../core/appError';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { FileContext } from '../../core/table';
import type { SheetRef } from '../../core/views';
import { errorOf, type QfdOffence } from '../../data/qfdOffence';
import { errorText } from '../../i18n/errors';
import { fill } from '../../i18n/template';
import { QFD_SAYS } from './texts';

/** What is not begun yet and no mistake. */
const NOT_YET: readonly QfdOffence['code'][] = ['QFD_NO_FACTORS', 'QFD_NO_TOUCHPOINTS', 'QFD_NO_IMPORTANCE'];
/** Of one kind so many are shown: a list of hundreds helps nobody. */
const MOST_OF_A_KIND = 10;

const moodOf = ({ code, severity }: QfdOffence): ProgrammeProblemView['mood'] =>
  NOT_YET.includes(code) ? 'todo' : severity;

function problemOf(offence: QfdOffence, sheets: readonly SheetRef[], file: FileContext): ProgrammeProblemView {
  const sheet = sheets.find(({ name }) => name === offence.values['sheet']);
  const nowhere = () => ({ kind: 'cell', sheet: '', cell: '' }) as const;
  return {
    mood: moodOf(offence),
    text: errorText(new AppError(errorOf(offence), offence.values), file, nowhere),
    at: sheet === undefined ? null : { sheet, row: offence.row },
  };
}

/** Rows whose codes come with the matrix, as one line a sheet: nobody has to do anything in them. */
function codesToCome(offences: readonly QfdOffence[], refs: readonly SheetRef[], { lang }: FileContext) {
  const sheets = [...new Set(offences.map(({ values }) => values['sheet']))];
  return sheets.map((sheet): ProgrammeProblemView => {
    const ofSheet = offences.filter(({ values }) => values['sheet'] === sheet);
    const ref = refs.find(({ name }) => name === sheet);
    return {
      mood: 'todo',
      text: fill(QFD_SAYS.codesToCome, { n: ofSheet.length, sheet: String(sheet) }, lang),
      at: ref === undefined ? null : { sheet: ref, row: ofSheet[0]?.row ?? null },
    };
  });
}

/** What is wrong, in words, errors first; beyond ten of a kind their number is said. @param sheets those the offences name */
export function problemsOf(
  offences: readonly QfdOffence[],
  sheets: readonly SheetRef[],
  file: FileContext,
): readonly ProgrammeProblemView[] {
  const kinds = [...new Set(offences.map(({ code }) => code))];
  const found = kinds.flatMap((kind) => {
    const all = offences.filter(({ code }) => code === kind);
    if (kind === 'QFD_BLANK_CODE') return codesToCome(all, sheets, file);
    const shown = all.slice(0, MOST_OF_A_KIND).map((offence) => problemOf(offence, sheets, file));
    const last = shown[shown.length - 1];
    if (last === undefined || all.length === shown.length) return shown;
    const text = fill(QFD_SAYS.more, { n: all.length - shown.length }, file.lang);
    // Beside those shown, so that it is clear what there is more of.
    return [...shown, { ...last, text }];
  });
  return (['error', 'todo', 'warn'] as const).flatMap((mood) => found.filter((problem) => problem.mood === mood));
}
