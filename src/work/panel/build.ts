import { AppError } from '../../core/appError';
import type { ModelDefinition, ModelOutput } from '../../core/defineModel';
import type { Clock, Help, Lock, SheetInfo, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { PanelRequest, ReportView } from '../../core/views';
import { findingText } from '../../i18n/finding';
import { fill } from '../../i18n/template';
import { withCellNames } from '../report/cellNames';
import { movedParts } from '../report/movedParts';
import { reportImages } from '../report/reportImages';
import { freeSheetNames } from '../sheetNames';
import { cellName, computeModel, requestSheet, shownIn } from './compute';

/** What building a report needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly help: Help;
  readonly lock: Lock;
}

/** The next step on a list that was written; none without a list or with nothing on it. */
function nextStep(
  { next }: ModelDefinition,
  output: ModelOutput,
  sheets: readonly SheetInfo[],
  file: FileContext,
): ReportView['next'] {
  const place = movedParts(output).findIndex(({ id }) => id === next?.part);
  // The report itself is the first sheet.
  const sheet = sheets[place + 1];
  if (next === undefined || place < 0 || sheet === undefined || output.n === 0) return null;
  return { label: next.label[file.lang], model: next.model, sheetId: sheet.id };
}

/** Computes a model and writes its report on new sheets; nothing that was there before is touched. */
export function buildReport(
  { workbook, clock, help, lock }: Ports,
  model: ModelDefinition,
  request: PanelRequest,
  file: FileContext,
): ReportView {
  const output = computeModel(workbook, clock, model, request, file);
  const shown = shownIn(output, file);
  const named = withCellNames(output, (role, row) => cellName(request, role, row));
  const source = { sheet: requestSheet(workbook, request).name, now: clock.now(), notes: help.file().notes };
  const write = (): readonly SheetInfo[] =>
    workbook.addSheets(reportImages(model, named, shown, { ...source, freeName: freeSheetNames(workbook) }), model.id);
  // Only the writing is under the lock: reading and computing a large sheet would keep others waiting.
  const sheets = lock.hold(() => {
    try {
      return write();
    } catch (cause) {
      if (!(cause instanceof AppError) || cause.code !== 'NAME_TAKEN') throw cause;
      workbook.forgetSheets();
      return write();
    }
  });
  return {
    summary: fill(model.counted, { n: output.n }, file.lang),
    findings: output.findings.map((finding) => findingText(finding, shown)),
    sheets: sheets.map(({ id, name }) => ({ id, name })),
    next: nextStep(model, output, sheets, file),
  };
}
