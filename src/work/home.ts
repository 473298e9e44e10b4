import { AppError } from '../core/appError';
import type { ModelDefinition } from '../core/defineModel';
import { LANGS, type Localized } from '../core/lang';
import type { SheetInfo, Workbook } from '../core/ports';
import type { FileContext } from '../core/table';
import type { HomeView } from '../core/views';
import { recogniseColumns } from '../data/headers';
import { VISITS_FACT } from '../facts/visits';
import { fill } from '../i18n/template';
import { MODELS } from '../models/registry';
import { VisitsLog } from './intake/visitsLog';
import { likelySheets } from './likelySheets';
import { asksMarks, hasUnfinished, type NoticePorts, noticesOf } from './notices';
import { unreviewed } from './review/unreviewed';

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

const WAITING: Localized = {
  ru: 'Визиты ждут проверки: {n:int}. На карту опыта попадают только принятые.',
  kk: 'Тексеруді күтетін визит: {n:int}. Тәжірибе картасына тек қабылданғандары түседі.',
  en: 'Visits waiting for review: {n:int}. Only accepted ones count on the experience map.',
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

/** Whether a sheet is named as that of visits: without one nothing waits for review, and asking costs no remote call. */
function mayHoldVisits(workbook: Workbook): boolean {
  const names: readonly string[] = LANGS.map((lang) => VISITS_FACT.title[lang]);
  return workbook.sheets().some(({ name }) => names.includes(name));
}

/** The review of visits, where some wait for it; a sheet that cannot be read is no hindrance to the first screen. */
function reviewStep(workbook: Workbook, file: FileContext): HomeView['next'] | undefined {
  try {
    const n = unreviewed(VisitsLog.open(workbook, file)?.standing() ?? []);
    return n === 0 ? undefined : { text: fill(WAITING, { n }, file.lang), model: null, way: 'review' };
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** The first screen: what the file itself has to say, the next best step for the sheet in view, and all models. */
export function homeView(ports: NoticePorts, file: FileContext): HomeView {
  const { workbook, store } = ports;
  const hasVisits = mayHoldVisits(workbook);
  const others = hasVisits || asksMarks(ports) || hasUnfinished(store) ? 0 : OTHER_SHEETS;
  return {
    lang: file.lang,
    notices: noticesOf(ports, file),
    // What notices and visits ask takes the place of looking at another sheet: the first screen must not grow slower.
    next: (hasVisits ? reviewStep(workbook, file) : undefined) ?? nextStep(workbook, file, others),
    models: MODELS.map(({ id, title, question }) => ({ id, title: title[file.lang], question: question[file.lang] })),
  };
}
