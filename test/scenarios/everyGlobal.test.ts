import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AppsScript, Execution } from '../../local/apps-script/appsScript';
import type { PanelRequest, PanelView } from '../../src/core/views';
import { readGlobals } from '../house/gates.mjs';
import { answerOf, FILES, openFile } from './addon';

const CODE = readFileSync(join(import.meta.dirname, '../../dist/addon/Code.js'), 'utf8');
const DECLARED = readGlobals(CODE);
const GLOBALS: readonly string[] = DECLARED.map(({ name }) => name);
/** Whatever comes is lost on the others; some of them make sheets at each call. */
const LISTENING: readonly string[] = DECLARED.filter(({ params }) => params.length > 0).map(({ name }) => name);

/** Globals that answer nobody: the menu, triggers and custom functions throw, the others give an Outcome. */
const isThrowing = (name: string): boolean =>
  /^([A-Z][A-Z0-9_]*|on[A-Z]\w*|open[A-Z]\w*|make\w+|everyHour)$/.test(name);

/** A usual run gives each global every fourth argument, the next globals the others; `npm run soak` gives all to all. */
const STRIDE = process.env['RUNS'] === undefined ? 4 : 1;
const isIts = (name: string, turn: number): boolean => (GLOBALS.indexOf(name) + turn) % STRIDE === 0;

/** A file with orders, in which a global is called by anybody. */
class Ground {
  readonly script: AppsScript;
  readonly request: PanelRequest;
  private readonly ids: readonly number[];
  private readonly before: string;

  constructor() {
    this.script = openFile(FILES.ru);
    const row = (day: number, name: string) => [{ date: Date.UTC(2026, 0, day, 12) }, name, day * 100];
    const orders = [['Дата', 'Клиент', 'Сумма'], row(1, 'Анна'), row(2, 'Борис'), row(3, 'Анна')];
    const sheetId = this.script.control.importValues('Заказы', orders);
    this.request = answerOf<PanelView>(this.script.run('panelOpen', [{ model: 'rfm', sheetId }])).request;
    this.ids = this.script.control.sheets().map(({ id }) => id);
    this.before = this.own();
  }

  /** Calls a global with arguments and fails unless it answers, refuses in words and leaves people’s sheets alone. */
  expectAnswer(name: string, args: readonly unknown[]): void {
    const execution = this.script.run(name, args);
    const shown = `${name}(${JSON.stringify(args)?.slice(0, 300)})`;
    if (isThrowing(name)) expectThrownInWords(execution, shown);
    else expectOutcome(execution, shown);
    expect(this.own() === this.before, `${shown} touched what people have`).toBe(true);
  }

  private own(): string {
    const { sheets } = this.script.control.save().data as { sheets: readonly { id: number }[] };
    return JSON.stringify(sheets.filter(({ id }) => this.ids.includes(id)));
  }
}

/** Sentences in the file’s language with the code in brackets; never our own mistake. */
function expectThrownInWords({ ok, error }: Execution, shown: string): void {
  // A table with dates in it goes to a cell; on its way to a browser Google refuses it.
  if (ok || error?.startsWith('Failed due to illegal value in property')) return;
  expect(error, shown).toMatch(/^[«А-ЯA-Za-z_]*.*[а-яё]{3}.*\. \[[A-Z_]+\]$/s);
  expect(error, shown).not.toContain('[INTERNAL]');
}

function expectOutcome({ ok, value, error }: Execution, shown: string): void {
  expect(ok, `${shown} let an exception out: ${error}`).toBe(true);
  if (typeof value !== 'object' || value === null || !('ok' in value)) throw new Error(`${shown} gave no Outcome`);
  if (value.ok === true) {
    expect(value, shown).toHaveProperty('value');
    return;
  }
  const failed = 'error' in value ? value.error : undefined;
  expect(failed, shown).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/), message: expect.any(String) });
  const { code, message } = failed as { code: string; message: string };
  expect(code, `${shown}: ${message}`).not.toBe('INTERNAL');
  expect(message, shown).toMatch(/\.$/);
  expect(message.length, shown).toBeLessThan(500);
}

/** What the browser makes of JSON that names an object’s inner workings. */
const POISONED: readonly unknown[] = [
  JSON.parse('{"__proto__": {"lang": "ru"}, "constructor": 1, "toString": null, "hasOwnProperty": 7}'),
  JSON.parse('{"model": "constructor", "lang": "__proto__", "sheetId": "toString"}'),
  JSON.parse(
    '{"model": "rfm", "lang": "ru", "columns": {"__proto__": 1, "constructor": 2}, "params": {"__proto__": 3}}',
  ),
];

/** Arguments that no client of ours sends. */
const HOSTILE: readonly (readonly unknown[])[] = [
  [],
  [null],
  [undefined],
  [true],
  [0],
  [-1],
  [Number.NaN],
  [1e308],
  [-1e308],
  [0.1],
  [''],
  ['rfm'],
  ['x'.repeat(1_000_000)],
  [{}],
  [[]],
  [[[[[]]]]],
  [[[null]]],
  [new Array(10_000).fill('a')],
  [new Array(10_000).fill(['a'])],
  [{ request: {} }],
  ...POISONED.map((value) => [value]),
  POISONED,
  [{ model: 'rfm', sheetId: -5, headerRow: 1e308 }],
  [{ model: 'rfm', sheetId: null, headerRow: 2_000_000_000 }],
  [{ model: ['rfm'], lang: ['ru'], sheetId: [1], job: {}, run: [], act: {}, name: 5, fact: null }],
  [{ job: 'x'.repeat(100_000), run: 'x'.repeat(100_000), name: 'x'.repeat(100_000), lang: 'ru' }],
  [{ job: '../\u0000', run: '__proto__', fact: 'constructor', act: 'toString', lang: 'ru', clearRest: 'да' }],
  [{ from: -1, cells: 1e308 }],
  [{ from: 1e308, cells: -1 }],
  [{ sheetIds: 'all' }],
  [{ sheetIds: [-1, 1e308, null, 'x', {}] }],
  [{ fact: 'rfm_customers', version: 1e308, columns: [1], rows: [[{}]], lang: 'ru' }],
  [{ cause: {}, goal: 1, criterion: [], owner: null, due: 'вчера', source: 7, lang: 'ru' }],
  [{ jobs: 'J1', locations: {}, wave: [], each: 1e308, lang: 'ru' }],
  [{ jobs: ['constructor'], locations: [null, {}], wave: '__proto__', each: -1, lang: 'ru' }],
  [{ job: 'J1', wave: 'W1', language: 'xx', form: 'constructor', codes: '\u0000', days: 1e308, lang: 'ru' }],
  [{ job: {}, wave: 5, language: ['ru'], form: ['x'], codes: { length: 9 }, days: 'день', example: 'да', lang: 'ru' }],
  [
    {
      response: {},
      version: 1e308,
      state: [],
      act: 'constructor',
      reason: '__proto__',
      note: 5,
      reviewer: {},
      lang: 'ru',
    },
  ],
  [{ response: 'x', version: 1, state: 'new', act: 'accepted', reason: '', note: '', reviewer: 'x', lang: 'ru' }],
  [{ visits: [{}, null, { response: 'x', version: -1 }], reviewer: 'x', code: 'x', response: 'toString', lang: 'ru' }],
  [{ lockout: -1, cap: 1e308, fast: 0.5, late: 'x', appeal: null, k: {}, proof: 'constructor', lang: 'ru' }],
  [{ form: 'x'.repeat(100_000), codes: '1,'.repeat(100_000), days: -1, lang: 'ru' }],
  [{ columns: 'all', sheetId: 0, codes: [{}], rater: {}, scale: 'zero', changes: {}, lang: 'ru' }],
  [{ columns: [-1, 1e308, null], sheetId: 0, codes: ['constructor', '__proto__'], scale: 'seed', lang: 'ru' }],
  [{ rater: 'x'.repeat(100_000), scale: 'classic', sheetId: null, codes: [], changes: [], columns: [], lang: 'ru' }],
  [{ sheetId: 0, changes: [{ touchpoint: 'T1', factor: {}, mark: 1e308, was: [] }, null], lang: 'ru' }],
  [
    {
      mails: ['a@b.kz\r\nBcc: c@d.kz'],
      chat: '',
      slack: '',
      critical: true,
      digest: true,
      hour: 9,
      quiet: true,
      lang: 'ru',
    },
  ],
  [{ mails: {}, chat: 'javascript:1', slack: [], critical: 1, digest: 'да', hour: 1e308, quiet: null, lang: 'ru' }],
  [{ now: 'constructor', period: {}, upliftOn: [], metric: 'toString', level: '__proto__', profit: 5, lang: 'ru' }],
  [{ now: 'base', period: 'month', upliftOn: 'all', metric: 'uplift', level: 'base', profit: '1e308', lang: 'ru' }],
  [{ sheetId: 1e308, kind: 'ads', headerRow: -1, headers: {}, columns: [], channel: {}, lang: 'ru' }],
  [{ sheetId: 0, kind: 'crm', headerRow: 41, headers: [], columns: { revenue: 0 }, channel: '', lang: 'ru' }],
  [
    {
      ...{ sheetId: 0, kind: 'ads', headerRow: 1, headers: ['=1+1', 'x'.repeat(50_000)], lang: 'ru' },
      ...{ columns: JSON.parse('{"cost": 0, "__proto__": 1, "constructor": 1e308}'), channel: '=1+1'.repeat(30) },
    },
  ],
  [{ tool: '=1+1', from: '2026-11-31', days: 7, pairs: 4, lang: 'ru' }],
  [{ tool: 'x'.repeat(100_000), from: '9999-12-31', days: 1e308, pairs: -1, lang: 'ru' }],
  [{ tool: '=HYPERLINK("http://x")', from: '2026-12-01', days: 0.5, pairs: 1e308, lang: 'ru' }],
  [{ tool: '#REF!', from: '\u0000', days: '7', pairs: [], lang: 'ru' }],
  [{ tool: '__proto__', from: '2026-12-01', days: 1, pairs: 4, lang: 'ru' }],
  [{ picture: 'parents', tracks: [], track: null, growth: { touchpoint: '__proto__', job: {} }, lang: 'ru' }],
  [{ picture: 'parents', tracks: [], track: null, growth: { touchpoint: 'x'.repeat(100_000), job: '' }, lang: 'ru' }],
  [{ triggerUid: '1', source: {}, range: [], authMode: 'FULL', namedValues: { toString: 5 }, values: [[]] }],
  [['a', 'b'], ['c'], 5],
  [[['a']], [['b']], [['c']], [['d']], [['e']], [['f']], [['g']]],
  [[[{}]], [[[]]], [[true]], {}, {}, {}, {}],
  [
    [['a'], 5, null],
    [['2026-01-01'], {}, []],
    [[1], 'x', [[]]],
  ],
  [[['a']], [['2026-01-01']], [[1]], null, null, null, null],
  [[['a']], [['2026-01-01']], [[1]], { toString: 5 }, { valueOf: 5 }, { length: 3 }, []],
  [[['a']], [['2026-01-01']], [[1]], '', [[1, 2, 3], 'x', null], 'check'],
];

/** A real request with one field replaced. */
const BROKEN_FIELDS: readonly unknown[] = [
  null,
  -1,
  1e308,
  'x'.repeat(100_000),
  {},
  [],
  [[]],
  true,
  new Array(10_000).fill(1),
];

const NAMES: readonly string[] = [
  ...['model', 'lang', 'sheetId', 'headerRow', 'headers', 'columns', 'params', 'settingsSheetId', 'row', 'job'],
  ...['run', 'clearRest', 'act', 'name', 'from', 'cells', 'sheetIds', 'fact', 'version', 'rows', 'cause', '__proto__'],
  ...['jobs', 'locations', 'wave', 'each', 'language', 'form', 'codes', 'days', 'example', 'triggerUid', 'range'],
  ...['rater', 'scale', 'changes', 'touchpoint', 'factor', 'mark', 'was', 'track', 'tracks'],
  ...['now', 'period', 'upliftOn', 'metric', 'level', 'profit', 'kind', 'headers', 'channel', 'picture', 'growth'],
  ...['tool', 'pairs'],
  ...['mails', 'chat', 'slack', 'critical', 'digest', 'hour', 'quiet'],
];

const leaf = fc.oneof(
  fc.constantFrom(null, true, -1, 0, 1, 1e308, '', 'rfm', 'ru', 'orders', '2026-01-01', 'constructor', '#REF!'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
);
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.array(leaf, { maxLength: 4 }), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 8 }),
  ),
})).value;

describe('every global of the built add-on', () => {
  it('is known', () => {
    expect(GLOBALS.length).toBeGreaterThanOrEqual(17);
    expect(GLOBALS.filter(isThrowing).length).toBeGreaterThanOrEqual(8);
    expect(LISTENING.length).toBeGreaterThanOrEqual(10);
  });
});

describe.each(GLOBALS)('%s', (name) => {
  const isListening = LISTENING.includes(name);
  // One file for all calls of a global: what one of them leaves behind only makes it harder for the next.
  let ground: Ground;
  beforeAll(() => {
    ground = new Ground();
  });

  it('answers hostile arguments in words and touches nothing', () => {
    const lists = isListening ? HOSTILE : HOSTILE.slice(0, 3);
    for (const [turn, args] of lists.entries()) if (isIts(name, turn)) ground.expectAnswer(name, args);
  });

  if (!isListening) return;

  it('answers a real request with any of its fields broken', () => {
    const fields = { ...ground.request, headerRow: 1, row: 1 };
    for (const [row, field] of Object.keys(fields).entries()) {
      const its = BROKEN_FIELDS.filter((_, column) => isIts(name, row + column));
      for (const value of its) ground.expectAnswer(name, [{ ...fields, [field]: value }]);
    }
  });

  it('answers whatever comes', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 7 }), (args) => ground.expectAnswer(name, args)),
      { seed: 20_261_122, numRuns: Math.ceil(40 / STRIDE) },
    );
  });
});
