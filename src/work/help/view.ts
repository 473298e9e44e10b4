import type { ModelDefinition, SettingsSheet } from '../../core/defineModel';
import type { HelpFile, HelpFunction, HelpOfModel } from '../../core/helpFile';
import type { Lang } from '../../core/lang';
import type { FileContext } from '../../core/table';
import type { HelpFunctionView, HelpView } from '../../core/views';
import { headersOf } from '../../data/headers';
import { headerText } from '../../i18n/headers';
import { exampleFormulas, signature } from '../../i18n/signature';
import { paramView } from '../panel/params';

/** Headers shown for a column: enough to recognise one's own. */
const HEADERS = 3;

/** A model without help still shows its columns and settings; the build refuses one. */
const NOTHING: HelpOfModel = { about: [], tables: [], functions: [] };

function functionView(help: HelpFunction, tables: HelpOfModel['tables'], file: FileContext): HelpFunctionView {
  const { lang, locale } = file;
  const { result } = help;
  const table = tables.find(({ id }) => id === result);
  return {
    name: help.name,
    text: help.text[lang],
    signature: signature(help, locale),
    params: help.params.map(({ name, text, optional }) => ({ name, text: text[lang], optional })),
    examples: exampleFormulas(help, locale),
    result: typeof result === 'string' ? { table: table?.title[lang] ?? '' } : { text: result[lang] },
  };
}

function sheetView({ sheetName, tables }: SettingsSheet, lang: Lang): HelpView['settingsSheet'] {
  return { name: sheetName[lang], tables: tables.map(({ title, hint }) => ({ title: title[lang], hint: hint[lang] })) };
}

/** A model's help in the file's language and separators: what it asks, needs, lets choose, gives. */
export function helpView(model: ModelDefinition, help: HelpFile, file: FileContext): HelpView {
  const { lang } = file;
  const { about, tables, functions } = help.models[model.id] ?? NOTHING;
  return {
    lang,
    title: model.title[lang],
    question: model.question[lang],
    about: about.map((text) => text[lang]),
    columns: model.columns.map((column) => ({
      label: column.label[lang],
      required: column.required,
      headers: headersOf(column, lang).slice(0, HEADERS),
    })),
    settings: model.params.map((param) => {
      const { label, hint, kind, options, min, max } = paramView(param, lang);
      return { label, hint, kind, options: options.map((option) => option.label), min, max };
    }),
    settingsSheet: model.settings === undefined ? null : sheetView(model.settings, lang),
    tables: tables.map(({ id, title, columns }) => ({
      title: title[lang],
      columns: columns.map((column) => ({
        header: headerText(column, lang, file.currency),
        note: help.notes[id]?.[column.id]?.[lang] ?? '',
      })),
    })),
    functions: functions.map((entry) => functionView(entry, tables, file)),
  };
}
