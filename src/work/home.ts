import type { Localized } from '../core/lang';
import type { SheetInfo, Workbook } from '../core/ports';
import type { FileContext } from '../core/table';
import type { HomeView } from '../core/views';
import { recogniseColumns } from '../data/headers';
import { fill } from '../i18n/template';
import { MODELS } from '../models/registry';

/** Rows that show whether a sheet fits a model. */
const TOP_ROWS = 20;

const READY: Localized = {
  ru: 'На листе «{sheet}» есть всё для модели «{model}». Постройте отчёт.',
  kk: '«{sheet}» парағында «{model}» моделіне қажеттінің бәрі бар. Есеп құрыңыз.',
  en: 'The sheet “{sheet}” has everything the model “{model}” needs. Build the report.',
};

const EMPTY: Localized = {
  ru: 'Данных для моделей не видно. Откройте лист с заказами или посмотрите, как всё работает, на демоданных.',
  kk: 'Модельге қажет дерек көрінбейді. Тапсырыстар парағын ашыңыз немесе бәрі қалай жұмыс істейтінін демо деректерден көріңіз.',
  en: 'No data for the models in view. Open a sheet with orders, or see how it works on demo data.',
};

/** Sheets worth a look: the one in view, then the one named like what the models read; each costs a remote call. */
function candidates(workbook: Workbook): SheetInfo[] {
  const active = workbook.activeSheet();
  const titles = MODELS.flatMap(({ inputTitle }) => Object.values(inputTitle).map((title) => title.toLowerCase()));
  const named = workbook
    .sheets()
    .filter(({ id, name }) => id !== active.id && titles.some((title) => name.toLowerCase().startsWith(title)));
  return [active, ...named.slice(0, 1)];
}

function nextStep(workbook: Workbook, file: FileContext): HomeView['next'] {
  for (const sheet of candidates(workbook)) {
    const top = workbook.readTop(sheet.id, TOP_ROWS);
    const fitting = MODELS.find(({ columns }) => {
      const found = recogniseColumns(top, columns, file.locale).columns;
      return columns.every(({ role, required }) => !required || found[role] !== null);
    });
    if (fitting === undefined) continue;
    const values = { sheet: sheet.name, model: fitting.title[file.lang] };
    return { text: fill(READY, values, file.lang), model: fitting.id };
  }
  return { text: EMPTY[file.lang], model: null };
}

/** The first screen: the next best step for the sheet in view, and all models. */
export function homeView(workbook: Workbook, file: FileContext): HomeView {
  return {
    lang: file.lang,
    next: nextStep(workbook, file),
    models: MODELS.map(({ id, title, question }) => ({ id, title: title[file.lang], question: question[file.lang] })),
  };
}
