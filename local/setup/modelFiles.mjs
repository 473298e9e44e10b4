/** The files of a new model, made from the templates in local/setup/model. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from './run.mjs';

const TEMPLATES = fileURLToPath(new URL('model', import.meta.url));

/** Names that clash with others of the registry and the catalogue, and folders that Windows cannot have. */
const RESERVED = ['registry', 'functions', 'model', 'con', 'prn', 'aux', 'nul'];

/**
 * Writes a new model and lists it in the registry, in the list of functions and in the catalogue of help. All is read and checked before the
 * first file is written, so that a refusal changes nothing.
 * @param {string} root folder of the repository
 * @param {string} id of the model, such as `value_counts`
 * @returns {readonly string[]} paths of the files written or changed, relative to root
 * @throws SetupError when the id is malformed or taken
 */
export function scaffoldModel(root, id) {
  checkId(id);
  const files = newFiles(id);
  const taken = [`src/models/${id}`, ...Object.keys(files)].find((path) => existsSync(join(root, path)));
  if (taken) throw new SetupError(`The id "${id}" is taken: ${taken} is there already. Choose another one.`);
  const namesake = modelSources(root).find((path) => readFileSync(join(root, path), 'utf8').includes(`id: '${id}'`));
  if (namesake) throw new SetupError(`The id "${id}" is taken by ${namesake}. Choose another one.`);
  const upper = id.toUpperCase();
  const changed = {
    'src/models/registry.ts': listed(root, 'src/models/registry.ts', 'MODELS', `${upper}_MODEL`, `./${id}/model`),
    'src/models/functions.ts': listed(
      root,
      'src/models/functions.ts',
      'FUNCTIONS',
      `${upper}_COUNTS_FUNCTION`,
      `./${id}/functions`,
    ),
    'src/help/catalogue.ts': listed(
      root,
      'src/help/catalogue.ts',
      'MODEL_HELP',
      `${upper}_HELP`,
      `../models/${id}/help`,
    ),
  };
  const all = { ...files, ...changed };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return Object.keys(all);
}

/** @type {(id: string) => void} */
function checkId(id) {
  const advice = 'An id is two to thirty small Latin letters, digits and single underscores, such as value_counts.';
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(id) || id.length < 2 || id.length > 30) {
    throw new SetupError(`"${id}" cannot be the id of a model. ${advice}`);
  }
  if (RESERVED.includes(id)) throw new SetupError(`"${id}" is a name of the house. Choose another one.`);
}

/** @type {(id: string) => Readonly<Record<string, string>>} */
function newFiles(id) {
  const camel = id.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  const names = {
    id,
    ID: id.toUpperCase(),
    iD: camel,
    Id: camel.charAt(0).toUpperCase() + camel.slice(1),
  };
  const filled = (/** @type {string} */ name) =>
    Object.entries(names).reduce(
      (text, [mark, value]) => text.replaceAll(`%${mark}%`, value),
      readFileSync(join(TEMPLATES, `${name}.txt`), 'utf8'),
    );
  const folder = `src/models/${id}`;
  return {
    ...Object.fromEntries(
      ['model.ts', 'count.ts', 'functions.ts', 'texts.ts', 'help.ts', 'README.md'].map((name) => [
        `${folder}/${name}`,
        filled(name),
      ]),
    ),
    [`${folder}/${id}.test.ts`]: filled('test.ts'),
    [`${folder}/cases/four-cells.json`]: filled('case.json'),
    [`src/facts/${camel}Counts.ts`]: filled('fact.ts'),
    [`src/facts/${camel}CountsNotes.ts`]: filled('factNotes.ts'),
  };
}

/** @type {(root: string) => string[]} */
function modelSources(root) {
  const names = readdirSync(join(root, 'src/models'), { recursive: true }).map(String);
  return names.filter((name) => /(?<!\.test)\.ts$/.test(name)).map((name) => `src/models/${name}`);
}

/**
 * A source with one more import and one more entry at the end of a list.
 * @type {(root: string, path: string, list: string, entry: string, from: string) => string}
 */
function listed(root, path, list, entry, from) {
  const text = readFileSync(join(root, path), 'utf8');
  const pattern = new RegExp(`(const ${list}: [^=]*= \\[)([^\\]]*?),?\\s*\\]`);
  if (!pattern.test(text)) throw new SetupError(`${path} has no list ${list}; add ${entry} there by hand.`);
  return `import { ${entry} } from '${from}';\n${text.replace(pattern, `$1$2, ${entry}]`)}`;
}
