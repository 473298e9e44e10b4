import { type CivilDay, isoDay } from '../../core/civilDate';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { OnOffView } from '../../core/onoffViews';
import type { Clock, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { logProblems } from './logProblems';
import { type ReadLog, readLog } from './readLog';
import { dueText, toolText } from './toolTexts';

/** What the screen of off/on tests needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly clock: Clock;
}

/**
 * The switch log as it stands: what is wrong with it, how often each tool was off, and what drawn calendars ask for today; one remote
 * call besides the list of marks.
 * @param news what was just done, in words
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function onoffView({ workbook, clock }: Ports, file: FileContext, news = ''): OnOffView {
  const today = clock.today(file.zone);
  const found = readLog(workbook, file);
  return {
    ...{ lang: file.lang, news, from: isoDay(today), sheet: found?.sheet ?? null },
    problems: problemsOf(found, file),
    tools: toolsOf(found, today, file),
    due: found?.log.tools.flatMap((tool) => dueText(tool, today, file)) ?? [],
  };
}

function problemsOf(found: ReadLog | undefined, file: FileContext): readonly ProgrammeProblemView[] {
  return found === undefined ? [] : logProblems(found, file);
}

function toolsOf(found: ReadLog | undefined, today: CivilDay, file: FileContext): OnOffView['tools'] {
  return found?.log.tools.map((tool) => ({ name: tool.name, text: toolText(tool, today, file) })) ?? [];
}
