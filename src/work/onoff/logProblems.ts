import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { FileContext } from '../../core/table';
import { SWITCH_FAULTS } from '../../data/onoff/switchLogTexts';
import type { SwitchProblem } from '../../data/onoff/switchTypes';
import { fill } from '../../i18n/template';
import type { ReadLog } from './readLog';
import { ONOFF_SAYS } from './texts';

/** Of one kind so many are shown: a list of hundreds helps nobody. */
const MOST_OF_A_KIND = 10;

function problemView(problem: SwitchProblem, { sheet, read }: ReadLog, { lang }: FileContext): ProgrammeProblemView {
  const { code, mood, row, column, values } = problem;
  const place = { sheet: sheet.name, row, cell: `${read.letters[column] ?? ''}${row}` };
  return { mood, text: fill(SWITCH_FAULTS[code], { ...values, ...place }, lang), at: { sheet, row } };
}

/** What is wrong with the switch log, in words with the place; beyond ten of a kind their number is said. */
export function logProblems(found: ReadLog, file: FileContext): readonly ProgrammeProblemView[] {
  const { problems } = found.log;
  const codes = [...new Set(problems.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const all = problems.filter((one) => one.code === code);
    const shown = all.slice(0, MOST_OF_A_KIND).map((one) => problemView(one, found, file));
    const [last] = shown.slice(-1);
    if (last === undefined || all.length === shown.length) return shown;
    return [...shown, { ...last, text: fill(ONOFF_SAYS.more, { n: all.length - shown.length }, file.lang) }];
  });
}
