import { describe, expect, it } from 'vitest';
import type { HelpView, HomeView } from '../../src/core/views';
import { answerOf, FILES, openFile, outcomeOf } from './addon';

/** Columns between two formulas, so that no result runs into the next. */
const APART = 14;

/** Models that read sheets Rosta finds by itself: they have no columns to choose. */
const OF_FACTS: readonly string[] = ['qfd'];

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
    const sheetId = script.control.activeSheetId();
    const { models } = answerOf<HomeView>(script.run('homeOpen', []));
    const examples = models.flatMap(({ id }) => {
      const { functions, tables } = answerOf<HelpView>(script.run('helpOpen', [{ model: id, lang }]));
      return functions.flatMap(({ examples: formulas, result }) => {
        const table = 'table' in result ? tables.find(({ title }) => title === result.table) : undefined;
        return formulas.map((formula) => ({ formula, headers: table?.columns.map(({ header }) => header) }));
      });
    });
    expect(examples[0]?.formula).toBe(`=RFM(B2:B${separator} A2:A${separator} E2:E)`);
    examples.forEach(({ formula, headers }, i) => {
      const column = (i + 1) * APART;
      script.control.type(sheetId, 0, column, [[formula]]);
      const [first = [], second = []] = script.control.values(sheetId);
      expect([String(first[column] ?? ''), String(second[column] ?? '')].join(' '), formula).not.toMatch(/#|^ | $/);
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
