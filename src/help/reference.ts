import type { HelpFunction } from '../core/helpFile';
import type { Lang, Localized } from '../core/lang';
import { headerText } from '../i18n/headers';
import { exampleFormulas, signature } from '../i18n/signature';
import { MODELS } from '../models/registry';
import { HELP_FILE } from './catalogue';

/** The locale of the files a reader of each language has most likely. */
const LOCALES: Localized = { ru: 'ru_RU', kk: 'kk_KZ', en: 'en_US' };

const WORDS = {
  title: { ru: 'Функции Rosta', kk: 'Rosta функциялары', en: 'Functions of Rosta' },
  intro: {
    ru: 'Функции пишут в ячейке, как любую формулу. Примеры — для файлов с российскими настройками: аргументы разделяет «;», дробную часть — запятая. В [квадратных скобках] — то, что можно не указывать.',
    kk: 'Функцияны кез келген формула сияқты ұяшыққа жазады. Мысалдар Қазақстан баптаулары бар файлдарға арналған: аргументтер «;» арқылы, бөлшек бөлігі үтірмен бөлінеді. [Тік жақшадағыны] көрсетпеуге болады.',
    en: 'Type a function into a cell like any formula. Shown here for files with United States settings: arguments apart by commas, decimals with a point. What stands in [brackets] may be left out.',
  },
  made: {
    ru: 'Файл создаёт команда `npm run docs`; тексты стоят рядом с моделями.',
    kk: 'Файлды `npm run docs` пәрмені жасайды; мәтіндер модельдердің жанында тұр.',
    en: 'Made by `npm run docs`; the texts stand beside the models.',
  },
  argument: { ru: 'Аргумент', kk: 'Аргумент', en: 'Argument' },
  column: { ru: 'Столбец результата', kk: 'Нәтиже бағаны', en: 'Column of the result' },
  meaning: { ru: 'Что значит', kk: 'Мағынасы', en: 'Meaning' },
  optional: { ru: 'необязательно', kk: 'міндетті емес', en: 'optional' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A Markdown table of two columns; a bar inside a text would end its cell. */
function table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), '|---|---|', ...rows.map(line)].join('\n');
}

/** What a function gives: the columns of its table, or its shape in words. */
function resultText({ result }: HelpFunction, lang: Lang): string {
  if (typeof result !== 'string') return result[lang];
  const found = Object.values(HELP_FILE.models).flatMap(({ tables }) => tables.filter(({ id }) => id === result))[0];
  const rows = (found?.columns ?? []).map((column): [string, string] => {
    const note = HELP_FILE.notes[result]?.[column.id]?.[lang] ?? '';
    return [headerText(column, lang, ''), note];
  });
  return table([WORDS.column[lang], WORDS.meaning[lang]], rows);
}

function functionText(help: HelpFunction, lang: Lang): string {
  const locale = LOCALES[lang];
  const args = help.params.map((param): [string, string] => {
    const mark = param.optional ? ` (${WORDS.optional[lang]})` : '';
    return [`\`${param.name}\`${mark}`, param.text[lang]];
  });
  return [
    `### \`${signature(help, locale)}\``,
    help.text[lang],
    ['```', ...exampleFormulas(help, locale), '```'].join('\n'),
    table([WORDS.argument[lang], WORDS.meaning[lang]], args),
    resultText(help, lang),
  ].join('\n\n');
}

/** The reference of all custom functions in one language, as Markdown (docs/functions). */
export function functionReference(lang: Lang): string {
  const models = MODELS.flatMap(({ id, title, question }) => {
    const functions = HELP_FILE.models[id]?.functions ?? [];
    if (functions.length === 0) return [];
    return [`## ${title[lang]}`, question[lang], ...functions.map((help) => functionText(help, lang))];
  });
  const head = [`# ${WORDS.title[lang]}`, WORDS.intro[lang], WORDS.made[lang]];
  return `${[...head, ...models].join('\n\n')}\n`;
}
