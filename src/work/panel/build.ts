import type { ModelDefinition } from '../../core/defineModel';
import type { Clock, Help, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { PanelRequest, ReportView } from '../../core/views';
import { findingText } from '../../i18n/finding';
import { fill } from '../../i18n/template';
import { withCellNames } from '../report/cellNames';
import { reportImages } from '../report/reportImages';
import { freeSheetNames } from '../sheetNames';
import { cellName, computeModel, requestSheet, shownIn } from './compute';

/** What building a report needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly help: Help;
}

/** Computes a model and writes its report on new sheets; nothing that was there before is touched. */
export function buildReport(
  { workbook, clock, help }: Ports,
  model: ModelDefinition,
  request: PanelRequest,
  file: FileContext,
): ReportView {
  const output = computeModel(workbook, clock, model, request, file);
  const shown = shownIn(output, file);
  const named = withCellNames(output, (role, row) => cellName(request, role, row));
  const images = reportImages(model, named, shown, {
    sheet: requestSheet(workbook, request).name,
    now: clock.now(),
    freeName: freeSheetNames(workbook),
    notes: help.file().notes,
  });
  const sheets = workbook.addSheets(images, model.id);
  return {
    summary: fill(model.counted, { n: output.n }, file.lang),
    findings: output.findings.map((finding) => findingText(finding, shown)),
    sheets: sheets.map(({ id, name }) => ({ id, name })),
  };
}
