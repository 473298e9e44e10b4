import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { Workbook } from '../../core/ports';
import type { MatrixView, QfdView } from '../../core/qfdViews';
import type { FileContext } from '../../core/table';
import type { SheetRef } from '../../core/views';
import type { QfdOffence } from '../../data/qfdOffence';
import { FACTORS_FACT } from '../../facts/factors';
import { JOURNEY_FACT } from '../../facts/journey';
import { STAGE_WORDS } from '../../facts/stageWords';
import { fill } from '../../i18n/template';
import { classesOf } from './classesOf';
import { importanceText } from './importanceText';
import { type MatrixPart, matrixPart } from './matrixPart';
import { problemsOf } from './problems';
import { readSetup, type Setup, type SetupList } from './readSetup';
import { QFD_SAYS } from './texts';

function refOf({ table }: SetupList<unknown>): SheetRef | null {
  return table === undefined ? null : { id: table.sheet.id, name: table.sheet.name };
}

/** Where one of the two sheets is gone while work has begun, it is to be made again. */
function missingSheets({ factors, journey }: Setup, isBegun: boolean, { lang }: FileContext): ProgrammeProblemView[] {
  if (!isBegun) return [];
  const facts = [
    ...(factors.table === undefined ? [FACTORS_FACT] : []),
    ...(journey.table === undefined ? [JOURNEY_FACT] : []),
  ];
  return facts.map(({ title }) => ({
    ...{ mood: 'todo', text: fill(QFD_SAYS.noSheet, { title: title[lang] }, lang), at: null },
  }));
}

const sum = (views: readonly MatrixView[], of: (view: MatrixView) => number): number =>
  views.reduce((total, view) => total + of(view), 0);

/** Whether there is enough to compute, and what there is. */
function resultsOf(
  { factors, journey }: Setup,
  { views }: MatrixPart,
  problems: readonly ProgrammeProblemView[],
  { lang }: FileContext,
): QfdView['results'] {
  const not = (text: keyof typeof QFD_SAYS): QfdView['results'] => ({ isReady: false, text: QFD_SAYS[text][lang] });
  if (problems.some(({ mood }) => mood === 'error')) return not('broken');
  const todo = [...factors.offences, ...journey.offences].filter(({ severity }) => severity === 'error');
  if (todo.some(({ code }) => code !== 'QFD_BLANK_CODE')) return not('noLists');
  if (todo.length > 0) return not('noCodes');
  if (factors.rows.length === 0 || journey.rows.length === 0) return not('noLists');
  if (views.length === 0) return not('noMatrix');
  const [all, filled] = [sum(views, (view) => view.all), sum(views, (view) => view.filled)];
  if (filled === 0) return not('noMarks');
  const values = { all, empty: all - filled, raters: views.length };
  return { isReady: true, text: fill(QFD_SAYS.ready, values, lang) };
}

/**
 * The five steps of setting QFD up, as they stand; a remote call for each sheet besides the list of marks.
 * @param news what was just done, in words
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function qfdView(workbook: Workbook, file: FileContext, news = ''): QfdView {
  const { lang } = file;
  const setup = readSetup(workbook, file);
  const { factors, journey } = setup;
  const matrices = matrixPart(workbook, setup, file);
  const refs = [refOf(factors), refOf(journey), ...matrices.views.map(({ sheet }) => sheet)];
  const sheets = refs.filter((ref) => ref !== null);
  // Until there is a matrix a blank code asks nothing of anybody: making one fills it in.
  const isAsked = ({ code }: QfdOffence): boolean => code !== 'QFD_BLANK_CODE' || matrices.views.length > 0;
  const offences = [...factors.offences, ...journey.offences, ...matrices.offences].filter(isAsked);
  const problems = [...missingSheets(setup, sheets.length > 0, file), ...problemsOf(offences, sheets, file)];
  const classes = classesOf(journey.read, lang);
  return {
    lang,
    news,
    problems,
    factors: { sheet: refOf(factors), list: importanceText(factors, lang) },
    touchpoints: {
      sheet: refOf(journey),
      count: journey.listed.length,
      stages: Object.entries(STAGE_WORDS).map(([code, name]) => ({
        name: name[lang],
        count: journey.listed.filter(({ stage }) => stage === code).length,
      })),
    },
    matrices: matrices.views,
    results: resultsOf(setup, matrices, problems, file),
    classes,
    canSuggest: classes !== null,
  };
}
