import type { LeftOut, ModelDefinition } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import type { FileContext } from '../../core/table';
import type { PanelRequest, PreviewView } from '../../core/views';
import { findingText } from '../../i18n/finding';
import { type Locate, placeText } from '../../i18n/places';
import { fill } from '../../i18n/template';
import type { TakenPorts } from '../facts/factReader';
import { reportSheetNames } from '../report/reportImages';
import { REPORT } from '../report/texts';
import { freeSheetNames } from '../sheetNames';
import { computeModel, offenceRow, sheetLocate, shownIn } from './compute';

/** Cells at fault that a preview names per reason. */
const NAMED_CELLS = 5;

const ONE_SHEET: Localized = {
  ru: 'Куда: новый лист {names:names}',
  kk: 'Қайда: жаңа {names:names} парағы',
  en: 'Where: new sheet {names:names}',
};

const SEVERAL_SHEETS: Localized = {
  ru: 'Куда: новые листы {names:names}',
  kk: 'Қайда: жаңа {names:names} парақтары',
  en: 'Where: new sheets {names:names}',
};

function leftOutView(
  reason: LeftOut,
  request: PanelRequest,
  locate: Locate,
  file: FileContext,
): PreviewView['leftOut'][number] {
  const first = reason.offences[0];
  return {
    text: fill(reason.text, { rows: reason.rows, ...reason.values }, file.lang),
    cells: reason.offences.slice(0, NAMED_CELLS).map((offence) => placeText(offence, locate(offence), file.lang)),
    row: first === undefined ? null : offenceRow(request, first.row),
  };
}

/** What a report would say; reads everything, writes nothing. */
export function previewPanel(
  ports: TakenPorts,
  model: ModelDefinition,
  request: PanelRequest,
  file: FileContext,
): PreviewView {
  const { output, sheets } = computeModel(ports, model, request, file);
  const shown = shownIn(output, file);
  const locate = sheetLocate(request, sheets[0] ?? '');
  const finding = output.findings[0];
  const names = reportSheetNames(model, output, file.lang, freeSheetNames(ports.workbook));
  return {
    used: [
      // Rows of facts are counted by what they are.
      ...(model.columns.length > 0 ? [fill(REPORT.used, { rows: output.rowsUsed }, file.lang)] : []),
      fill(model.counted, { n: output.n }, file.lang),
    ].join(' · '),
    leftOut: output.leftOut.map((reason) => leftOutView(reason, request, locate, file)),
    firstFinding: finding === undefined ? '' : findingText(finding, shown),
    advice: (output.advice ?? []).map((advice) => findingText(advice, shown)),
    target: fill(names.length === 1 ? ONE_SHEET : SEVERAL_SHEETS, { names: names.join('\n') }, file.lang),
  };
}
