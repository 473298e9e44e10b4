import { AppError } from '../../core/appError';
import type { ModelDefinition, ParamValues } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import type { SheetInfo, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { PanelRequest, PanelView } from '../../core/views';
import { fill } from '../../i18n/template';
import { dataSheets } from '../dataSheets';
import { likelySheets } from '../likelySheets';
import { fittingParams } from '../qfd/fittingParams';
import { settingsSheet, settingsView } from '../settings/settingsSheet';
import { type Looked, lookAt, MOST_COLUMNS, sentHeaders, sheetColumns, widthOf } from './looked';
import { paramView } from './params';

const OTHER_SHEET: Localized = {
  ru: 'На листе «{active}» нужные столбцы не найдены, взят лист «{sheet}».',
  kk: '«{active}» парағында керек бағандар табылмады, «{sheet}» парағы алынды.',
  en: 'Sheet “{active}” does not have the columns needed; sheet “{sheet}” was taken.',
};

const MANY_COLUMNS: Localized = {
  ru: 'На листе столбцов: {columns:int}. Показаны первые {shown:int} и те, что распознаны по заголовкам. Если нужного столбца нет, перенесите его левее.',
  kk: 'Парақтағы баған саны: {columns:int}. Алғашқы {shown:int} баған және атауы бойынша танылған бағандар көрсетілген. Керек баған болмаса, оны солға жылжытыңыз.',
  en: 'The sheet has {columns:int} columns. The first {shown:int} are shown, and those recognised by their headers. If the one you need is missing, move it further left.',
};

/** Further sheets looked at when the one in view does not fit; each costs remote calls. */
const OTHER_SHEETS = 4;
function isComplete(looked: Looked, model: ModelDefinition): boolean {
  return model.columns.every(({ required, role }) => !required || looked.recognised.columns[role] !== null);
}

/** The sheet in view when it fits, else the first other sheet that does, else the one in view. */
function bestSheet(workbook: Workbook, model: ModelDefinition, file: FileContext, active: SheetInfo): Looked {
  const first = lookAt(workbook, active, model.columns, file);
  if (isComplete(first, model)) return first;
  for (const sheet of likelySheets(workbook, model, active).slice(0, OTHER_SHEETS)) {
    const other = lookAt(workbook, sheet, model.columns, file);
    if (isComplete(other, model)) return other;
  }
  return first;
}

/** What the person is told: that the panel speaks of another sheet than the one they look at, that columns are left out. */
function noticeOf(active: SheetInfo, { sheet, top }: Looked, file: FileContext): string {
  const width = widthOf(top);
  const other =
    active.id === sheet.id ? [] : [fill(OTHER_SHEET, { active: active.name, sheet: sheet.name }, file.lang)];
  const many = width > MOST_COLUMNS ? [fill(MANY_COLUMNS, { columns: width, shown: MOST_COLUMNS }, file.lang)] : [];
  return [...other, ...many].join(' ');
}

/** What the parts of a panel have in common, whatever the model reads. */
function sharedView(
  model: ModelDefinition,
  { lang }: FileContext,
): Pick<PanelView, 'lang' | 'model' | 'title' | 'question' | 'inputTitle' | 'params' | 'settings'> {
  return {
    lang,
    model: model.id,
    title: model.title[lang],
    question: model.question[lang],
    inputTitle: model.inputTitle[lang],
    params: model.params.map((param) => paramView(param, lang)),
    settings: settingsView(model, lang),
  };
}

/** What the parts of a request have in common, whatever the model reads. */
function sharedRequest(
  workbook: Workbook,
  model: ModelDefinition,
  { lang }: FileContext,
  kept: ParamValues,
): Pick<PanelRequest, 'model' | 'lang' | 'params' | 'settingsSheetId'> {
  const params = model.params.map(({ id, default: usual }) => {
    const value = kept[id] ?? usual;
    return [id, typeof value === 'string' || typeof value === 'number' ? value : usual] as const;
  });
  return {
    model: model.id,
    lang,
    params: fittingParams(workbook, model, Object.fromEntries(params)),
    settingsSheetId: settingsSheet(workbook, model)?.id ?? null,
  };
}

/** The panel of a model that reads facts only: nothing is chosen on a sheet. */
function panelOfFacts(workbook: Workbook, model: ModelDefinition, file: FileContext, kept: ParamValues): PanelView {
  return {
    ...sharedView(model, file),
    ...{ notice: '', sheets: [], sheetColumns: [], fields: [] },
    request: { ...sharedRequest(workbook, model, file, kept), sheetId: 0, headerRow: 0, headers: [], columns: {} },
  };
}

/**
 * A model's panel with the columns already recognised.
 * @param sheetId the sheet the person chose, or `null` to look for the most likely one
 * @param headerRow 1-based row of the headers when the person said which
 * @param kept settings it opens with in place of its defaults
 * @throws AppError SHEET_GONE
 */
export function openPanel(
  workbook: Workbook,
  model: ModelDefinition,
  file: FileContext,
  sheetId: number | null,
  headerRow?: number,
  kept: ParamValues = {},
): PanelView {
  if (model.columns.length === 0) return panelOfFacts(workbook, model, file, kept);
  const chosen = workbook.sheets().find(({ id }) => id === sheetId);
  if (sheetId !== null && chosen === undefined) throw new AppError('SHEET_GONE');
  const active = chosen ?? workbook.activeSheet();
  const looked =
    chosen === undefined
      ? bestSheet(workbook, model, file, active)
      : lookAt(workbook, chosen, model.columns, file, headerRow);
  const { recognised } = looked;
  return {
    ...sharedView(model, file),
    notice: noticeOf(active, looked, file),
    sheets: dataSheets(workbook).map(({ id, name }) => ({ id, name })),
    sheetColumns: sheetColumns(looked, file),
    fields: model.columns.map(({ role, label, required }) => ({ role, label: label[file.lang], required })),
    request: {
      ...sharedRequest(workbook, model, file, kept),
      sheetId: looked.sheet.id,
      headerRow: recognised.headerRow,
      headers: sentHeaders(looked),
      columns: recognised.columns,
    },
  };
}
