import { describe, expect, it } from 'vitest';
import type { HelpView, HomeView } from '../../src/core/views';
import { answerOf, FILES, openFile, outcomeOf } from './addon';

/** Columns between two formulas, so that no result runs into the next. */
const APART = 14;

/** A matrix of 3 touchpoints and 14 factors as people lay one out beside formulas: names in row 1, importance in row 2. */
const MATRIX: readonly (readonly (string | number)[])[] = [
  ['Stage', 'Touchpoint', ...Array.from({ length: 14 }, (_, j) => `Factor ${j + 1}`)],
  ['', '', ...Array.from({ length: 14 }, (_, j) => 1 + (j % 5))],
  ...['need', 'choice', 'deal'].map((stage, i) => [
    stage,
    `Touchpoint ${i + 1}`,
    ...Array.from({ length: 14 }, (_, j) => [1, 3, 9][(i * 2 + j) % 3] ?? 1),
  ]),
];

/** A visit as people lay one out beside formulas: weights in row 1, ratings below, which are critical; p-values in column R. */
const RATINGS: readonly (readonly (string | number | boolean)[])[] = Array.from({ length: 16 }, (_, row) => [
  ...Array.from({ length: 16 }, (_, column) => {
    if (column === 0) return `Visit ${row}`;
    return row === 2 ? column === 4 : 1 + ((row + column) % 5);
  }),
  ...['', row === 0 ? 'p' : row / 100],
]);

/** Channels as exports lay them out: cost, impressions, clicks, leads, sales, revenue. */
const CHANNELS: readonly (readonly (string | number)[])[] = [
  ['Channel', 'Cost', 'Impressions', 'Clicks', 'Leads', 'Sales', 'Revenue'],
  ['Search', 100, 2000, 50, 5, 1, 400],
  ['Social', 60, 6000, 30, 3, 1, 90],
];

/** Refusals as people lay them out. */
const REFUSALS: readonly (readonly (string | number)[])[] = [
  ['Stage', 'Barrier', 'Amount'],
  ['deal', 'Too expensive', 4000],
  ['experience', 'Too long a wait', 500],
];

/** Paths as analytics export them: conversions, value, non-conversions. */
const PATHS: readonly (readonly (string | number)[])[] = [
  ['Path', 'Conversions', 'Value', 'Non-conversions'],
  ['Search > Mail', 3, 300, 1],
  ['Mail', 1, 100, 3],
];

/** The metrics of a cash journey as people lay them out: name, minimum, base, maximum. */
const LEVELS: readonly (readonly (string | number)[])[] = [
  ['Metric', 'Minimum', 'Base', 'Maximum'],
  ['Reach', 1000, 1000, 2000],
  ['Visit rate', 0.1, 0.12, 0.15],
  ['Conversion to sale', 0.5, 0.5, 0.6],
  ['Price per item', 100, 100, 120],
];

/** Leads and whether a tool was on, in columns B and C. */
const SWITCHES: readonly (readonly (string | number)[])[] = [
  ['Day', 'Leads', 'On'],
  ...[...'110001110100111000110110'].map((mark, i) => [i + 1, 20 + i + 6 * Number(mark) + (i % 3), Number(mark)]),
];

/** Functions that give one value without a header. */
const OF_ONE_VALUE = /^=(VISIT_INDEX|PROFIT_FORMULA)/;

/** Models that read sheets Rosta finds by itself: they have no columns to choose. */
const OF_FACTS: readonly string[] = ['qfd', 'experience', 'cash', 'channels', 'barriers', 'growth', 'summary'];

describe('help', () => {
  it.each(['ru', 'kk', 'en'] as const)('of every model opens in %s at no more than 6 remote calls', (lang) => {
    const script = openFile(FILES[lang]);
    const { models } = answerOf<HomeView>(script.run('homeOpen', []));
    expect(models.length).toBeGreaterThan(0);
    for (const { id, title } of models) {
      const opened = script.run('helpOpen', [{ model: id }]);
      const help = answerOf<HelpView>(opened);
      expect(help).toMatchObject({ lang, title });
      const hasColumns = !OF_FACTS.includes(id);
      expect([help.about.length > 0, help.columns.length > 0, help.tables.length > 0], id).toEqual([
        true,
        hasColumns,
        true,
      ]);
      expect(opened.remoteCalls).toBeLessThanOrEqual(6);
    }
  });

  it.each([
    ['ru', ';'],
    ['kk', ';'],
    ['en', ','],
  ] as const)('shows formulas that work in a %s file as they stand, with %s', (lang, separator) => {
    const script = openFile(FILES[lang]);
    script.click('makeDemoData');
    const orders = script.control.activeSheetId();
    const sheets: Readonly<Record<string, number>> = {
      qfd: script.control.importValues('Matrix', MATRIX),
      experience: script.control.importValues('Ratings', RATINGS),
      channels: script.control.importValues('Channels', CHANNELS),
      barriers: script.control.importValues('Refusals', REFUSALS),
      attribution: script.control.importValues('Paths', PATHS),
      cash: script.control.importValues('Levels', LEVELS),
      onoff: script.control.importValues('Switches', SWITCHES),
    };
    const { models } = answerOf<HomeView>(script.run('homeOpen', []));
    const examples = models.flatMap(({ id }) => {
      const { functions, tables } = answerOf<HelpView>(script.run('helpOpen', [{ model: id, lang }]));
      return functions.flatMap(({ examples: formulas, result }) => {
        const table = 'table' in result ? tables.find(({ title }) => title === result.table) : undefined;
        const sheetId = sheets[id] ?? orders;
        return formulas.map((formula) => ({ sheetId, formula, headers: table?.columns.map(({ header }) => header) }));
      });
    });
    expect(examples[0]?.formula).toBe(`=RFM(B2:B${separator} A2:A${separator} E2:E)`);
    examples.forEach(({ sheetId, formula, headers }, i) => {
      // To the right of the matrix, and of the orders.
      const column = (i + 2) * APART;
      script.control.type(sheetId, 0, column, [[formula]]);
      const [first = [], second = []] = script.control.values(sheetId);
      const below = OF_ONE_VALUE.test(formula) ? 'none' : String(second[column] ?? '');
      expect([String(first[column] ?? ''), below].join(' '), formula).not.toMatch(/#|^ | $/);
      // The help says which table's columns a function gives: those are what the formula shows.
      if (headers !== undefined) expect(first.slice(column, column + headers.length), formula).toEqual(headers);
    });
    expect(examples.filter(({ headers }) => headers !== undefined).length).toBeGreaterThan(3);
  });

  it('follows the language asked for, and the file’s separators', () => {
    const script = openFile(FILES.en);
    const help = answerOf<HelpView>(script.run('helpOpen', [{ model: 'rfm', lang: 'kk' }]));
    expect(help.lang).toBe('kk');
    expect(help.functions[0]?.signature).toBe('RFM(customers, dates, amounts, [as_of], [scoring], [money])');
  });

  it('says which field is wrong when the model is unknown', () => {
    const outcome = outcomeOf<HelpView>(openFile(FILES.en).run('helpOpen', [{ model: 'nothing' }]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'REQUEST_BROKEN' } });
  });
});
