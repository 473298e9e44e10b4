import type { ModelDefinition } from '../core/defineModel';
import type { Localized } from '../core/lang';
import type { SheetInfo, Workbook } from '../core/ports';
import type { FileContext } from '../core/table';
import type { HomeView } from '../core/views';
import { recogniseColumns } from '../data/headers';
import { fill } from '../i18n/template';
import { MODELS } from '../models/registry';
import { likelySheets } from './likelySheets';
import { asksMarks, hasUnfinished, type NoticePorts, noticesOf } from './notices';

/** Rows that show whether a sheet fits a model. */
const TOP_ROWS = 20;
/** Sheets looked at for the next step besides the one in view; each costs a remote call before the first screen shows. */
const OTHER_SHEETS = 1;

const READY: Localized = {
  ru: 'На листе «{sheet}» найдены все нужные столбцы. Постройте отчёт «{model}».',
  kk: '«{sheet}» парағында керек бағанның бәрі табылды. «{model}» есебін құрыңыз.',
  en: 'Sheet “{sheet}” has all the columns needed. Build the report “{model}”.',
};

const EMPTY: Localized = {
  ru: 'Откройте лист с заказами или создайте демоданные.',
  kk: 'Тапсырыстар тұрған парақты ашыңыз немесе демо деректер жасаңыз.',
  en: 'Open the sheet with orders or make demo data.',
};

/** Whether a sheet has all columns a model needs. */
function fits(top: ReturnType<Workbook['readTop']>, model: ModelDefinition, file: FileContext): boolean {
  const found = recogniseColumns(top, model.columns, file).columns;
  return model.columns.every(({ role, required }) => !required || found[role] !== null);
}

/** The first model that fits the sheet in view, or the sheet most likely meant for it; each look is a remote call. */
function nextStep(workbook: Workbook, file: FileContext, otherSheets: number): HomeView['next'] {
  const active = workbook.activeSheet();
  const tops = new Map<number, ReturnType<Workbook['readTop']>>();
  const topOf = ({ id }: SheetInfo): ReturnType<Workbook['readTop']> => {
    const top = tops.get(id) ?? workbook.peek(id, TOP_ROWS);
    tops.set(id, top);
    return top;
  };
  // The same few sheets for every model: the first screen's calls do not grow with the models.
  const others = new Map<number, SheetInfo>();
  // A model without columns fits every sheet, which says nothing.
  const models = MODELS.filter(({ columns }) => columns.length > 0);
  for (const model of models) {
    const [likely] = likelySheets(workbook, model, active);
    if (likely !== undefined && others.size < otherSheets) others.set(likely.id, likely);
  }
  for (const model of models) {
    const sheet = [active, ...others.values()].find((candidate) => fits(topOf(candidate), model, file));
    if (sheet === undefined) continue;
    const values = { sheet: sheet.name, model: model.title[file.lang] };
    return { text: fill(READY, values, file.lang), model: model.id };
  }
  return { text: EMPTY[file.lang], model: null };
}

/** The first screen: what the file itself has to say, the next best step for the sheet in view, and all models. */
export function homeView(ports: NoticePorts, file: FileContext): HomeView {
  return {
    lang: file.lang,
    notices: noticesOf(ports, file),
    // What notices ask takes the place of looking at another sheet: the first screen must not grow slower.
    next: nextStep(ports.workbook, file, asksMarks(ports) || hasUnfinished(ports.store) ? 0 : OTHER_SHEETS),
    models: MODELS.map(({ id, title, question }) => ({ id, title: title[file.lang], question: question[file.lang] })),
  };
}
