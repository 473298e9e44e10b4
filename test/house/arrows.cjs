/**
 * Which room may import which: the arrows of the house as dependency-cruiser rules. Every room may also import itself
 * and, but for stats, core.
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
const ARROWS = {
  core: [],
  stats: [],
  data: ['core', 'stats', 'facts'],
  facts: ['core'],
  // A model imports no other model; that is a rule of its own below.
  models: ['core', 'stats', 'data', 'facts'],
  work: ['core', 'stats', 'data', 'facts', 'i18n', 'models/registry.ts'],
  // Formulas evaluate what they import: the list of functions, and no model with its panel and report.
  functions: ['core', 'data', 'i18n', 'models/functions.ts'],
  // Read by build.mjs only: what Help.html, the stubs' JSDoc and docs/functions are made of.
  help: ['core', 'facts', 'models', 'i18n'],
  // Read by build.mjs only: what Touchpoints.html is made of.
  library: ['core', 'facts'],
  looker: ['core', 'facts', 'i18n'],
  contract: ['core'],
  i18n: ['core'],
  // Adapters, one Google service each.
  sheets: ['core'],
  properties: ['core'],
  html: ['core'],
  lock: ['core'],
  cache: ['core'],
  triggers: ['core'],
  forms: ['core'],
  mail: ['core'],
  webhooks: ['core'],
  // What every page in the browser needs: calls, their failures, elements, colours.
  client: ['core', 'contract', 'i18n'],
  sidebar: ['core', 'contract', 'i18n', 'client'],
  dialog: ['core', 'contract', 'i18n', 'client'],
  picture: ['core', 'contract', 'i18n', 'client'],
  server: [
    ...['core', 'stats', 'data', 'facts', 'models', 'work', 'functions', 'looker', 'contract', 'i18n'],
    ...['sheets', 'properties', 'html', 'lock', 'cache', 'triggers', 'mail', 'webhooks', 'forms'],
  ],
};

/** Packages that a room may bundle; every other room does without. @type {Readonly<Record<string, readonly string[]>>} */
const PACKAGES = { dialog: ['@e965/xlsx', 'papaparse'], picture: ['echarts'] };

const TESTS = String.raw`\.test\.ts$`;

const rooms = Object.entries(ARROWS).map(([room, allowed]) => ({
  name: `${room} imports only ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: TESTS },
  to: {
    pathNot: [
      ...[room, ...allowed].map((target) => `^src/${target}${target.endsWith('.ts') ? '$' : '/'}`),
      ...(PACKAGES[room] ?? []).map((name) => `(^|/)node_modules/${name}/`),
    ],
  },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'every room of src stands in ARROWS',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(ARROWS).join('|')})/` },
      to: {},
    },
    {
      name: 'a model imports no other model, and no registry',
      severity: 'error',
      from: { path: '^src/models/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/models/', pathNot: '^src/models/$1/' },
    },
    {
      name: 'local imports nothing of src',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^src/' },
    },
    {
      name: 'src imports nothing of local',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^local/' },
    },
    {
      name: 'every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.rosta)/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.css', '.json'] },
  },
};
