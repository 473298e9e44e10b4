/** docs/data-model.md: every fact with its columns, read from src/facts, so that a new one appears by itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './load.mjs';

/** @typedef {Readonly<Record<'ru' | 'kk' | 'en', string>>} Texts */
/** @typedef {{ readonly id: string, readonly type: string, readonly header: Texts, readonly words?: Readonly<Record<string, Texts>> }} Column */
/** @typedef {{ readonly id: string, readonly version: number, readonly personal: boolean, readonly label: string, readonly title: Texts, readonly key: readonly string[], readonly columns: readonly Column[] }} Fact */
/** @typedef {{ readonly id: string, readonly title: Texts, readonly gives: readonly Fact[] }} Model */

/** What a column's type says of its values. @type {Readonly<Record<string, string>>} */
const TYPES = {
  text: 'text',
  date: 'day',
  count: 'whole number',
  days: 'number of days',
  number: 'number',
  money: 'money, in the file’s currency',
  share: 'share, 1 = 100 %',
  score: 'score',
  choice: 'code of a choice',
  places: 'cells of the user’s sheet',
};

/**
 * The text of docs/data-model.md.
 * @param {string} root folder of the repository
 * @returns {Promise<string>} Markdown
 * @throws when a fact does not compile
 */
export async function makeDataModel(root) {
  const files = readdirSync(join(root, 'src/facts')).filter((name) => /^(?!.*\.test\.).*\.ts$/.test(name));
  const lines = files.sort().map((name, i) => `export * as file${i} from './src/facts/${name.replace(/\.ts$/, '')}';`);
  const { MODELS, ...modules } = await load(
    root,
    [...lines, "export { MODELS } from './src/models/registry';"].join('\n'),
  );
  /** @type {unknown[]} */
  const exported = Object.values(modules).flatMap((module) => Object.values(module));
  const facts = exported.filter(isFact).sort((a, b) => (a.id < b.id ? -1 : 1));
  const intro = readFileSync(join(root, 'local/build/dataModelIntro.md'), 'utf8').trimEnd();
  return `${[intro, ...facts.map((fact) => factText(fact, MODELS))].join('\n\n')}\n`;
}

/** @type {(value: unknown) => value is Fact} */
function isFact(value) {
  return typeof value === 'object' && value !== null && 'columns' in value && 'personal' in value && 'key' in value;
}

/** @type {(fact: Fact, models: readonly Model[]) => string} */
function factText(fact, models) {
  const givers = models.filter(({ gives }) => gives.some(({ id }) => id === fact.id));
  const stands =
    givers.length > 0
      ? `in the report of ${givers.map(({ title }) => `“${title.en}”`).join(', ')}; made anew with every report`
      : 'as a table on a sheet of its own, which people edit';
  const { ru, kk, en } = fact.title;
  const words = fact.columns.flatMap(({ id, words }) => (words ? [wordsText(id, words)] : []));
  return [
    `### \`${fact.id}\`: ${en}`,
    table(
      ['', ''],
      [
        ['title', `${ru} · ${kk} · ${en}`],
        ['schema version', String(fact.version)],
        ['personal', fact.personal ? 'yes: a row speaks of one person' : 'no'],
        ['a row is named by', fact.key.map(code).join(', ')],
        ['its numbers are', fact.label],
        ['stands', stands],
      ],
    ),
    table(
      ['code', 'type', 'ru', 'kk', 'en'],
      fact.columns.map(({ id, type, header }) => [code(id), TYPES[type] ?? type, header.ru, header.kk, header.en]),
    ),
    ...words,
  ].join('\n\n');
}

/** @type {(id: string, words: Readonly<Record<string, Texts>>) => string} */
function wordsText(id, words) {
  const rows = Object.entries(words).map(([choice, { ru, kk, en }]) => [code(choice), ru, kk, en]);
  return `Choices of ${code(id)}:\n\n${table(['code', 'ru', 'kk', 'en'], rows)}`;
}

/** @type {(text: string) => string} */
function code(text) {
  return `\`${text}\``;
}

/** A bar inside a text would end its cell. @type {(head: readonly string[], rows: readonly (readonly string[])[]) => string} */
function table(head, rows) {
  /** @type {(cells: readonly string[]) => string} */
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
