import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../local/apps-script/appsScript';
import type { GivenFact } from '../../src/core/defineFact';
import type { FieldView } from '../../src/core/fieldViews';
import { ANSWERS_FACT } from '../../src/facts/answers';
import { JOBS_FACT } from '../../src/facts/jobs';
import { LOCATIONS_FACT } from '../../src/facts/locations';
import { TOUCHPOINTS_FACT } from '../../src/facts/touchpoints';
import { VISIT_PLAN_FACT } from '../../src/facts/visitPlan';
import { VISITS_FACT } from '../../src/facts/visits';
import { Fieldwork, type Row } from './fieldwork';
import { send } from './shopper';

const HTML = '<b>жирно</b> <img src=x onerror=alert(1)>';
const SCRIPT = '<script>alert(document.cookie)</script>';

/** What shoppers may type, and what has to stand in the sheet. */
const TYPED: readonly (readonly [typed: string, kept: string])[] = [
  ['=IMPORTXML("https://example.org";"//a")', '=IMPORTXML("https://example.org";"//a")'],
  ['+7 961', '+7 961'],
  ['@x', '@x'],
  ['-1', '-1'],
  ['\tс табуляции', '\tс табуляции'],
  ['\rс возврата', '\nс возврата'],
  ['007', '007'],
  ['1/2', '1/2'],
  ['😀🎂👩‍👩‍👧', '😀🎂👩‍👩‍👧'],
  ['\u202Eнаоборот\u200F', '\u202Eнаоборот\u200F'],
  [HTML, HTML],
  [SCRIPT, SCRIPT],
];

/** Every cell of a table with what would be edited there. */
function cellsOf(work: Fieldwork, fact: GivenFact): readonly { readonly value: CellValue; readonly input: string }[] {
  const id = work.sheetId(fact.title[work.lang]);
  return work.script.control
    .values(id)
    .flatMap((row, r) => row.map((value, c) => ({ value, input: work.script.control.input(id, r, c) })));
}

/** No cell of a table is a formula, and every text is edited as the text it is. */
function expectInert(work: Fieldwork, fact: GivenFact): void {
  const cells = cellsOf(work, fact);
  expect(cells.length).toBeGreaterThan(fact.columns.length);
  for (const { value, input } of cells) {
    if (typeof value === 'string') expect(input.replace(/^'/, ''), value).toBe(value);
  }
  const formulas = work.script.control
    .sheets()
    .flatMap(({ id, lastRow, lastColumn }) => work.script.control.cells(id, 0, 0, lastRow, lastColumn).flat())
    .flatMap(({ formula }) => formula ?? []);
  expect(formulas).toEqual([]);
}

/** Sends one visit of the first job and lets it be filed. */
function filed(typed: Parameters<typeof send>[2]): {
  work: Fieldwork;
  visit: Row | undefined;
  idea: CellValue | undefined;
} {
  const work = Fieldwork.collecting(1);
  send(work, work.codes()[0] ?? {}, typed);
  work.script.fireSubmits();
  const idea = work.rows(ANSWERS_FACT).find(({ question }) => String(question).startsWith('Вывеска с улицы: что'));
  return { work, visit: work.rows(VISITS_FACT)[0], idea: idea?.['answer'] };
}

describe('what a shopper types', () => {
  it.each(TYPED)('%j is stored as text in open answers and the receipt', (typed, kept) => {
    const { work, visit, idea } = filed({ ideas: { P1: typed }, receipt: typed.replace(/[\r\t]/g, '') });
    expect(idea).toBe(kept);
    expect(visit?.['receipt']).toBe(typed.replace(/[\r\t]/g, ''));
    expectInert(work, ANSWERS_FACT);
    expectInert(work, VISITS_FACT);
  });

  it('a link to a photo is stored as text', () => {
    const photo = 'https://disk.example/?a=%3Cscript%3E&b="x"';
    const { work, visit } = filed({ photo });
    expect(visit?.['photo']).toBe(photo);
    expectInert(work, VISITS_FACT);
  });

  it('50 001 characters are cut and marked as cut', () => {
    const { visit, idea, work } = filed({ ideas: { P1: 'д'.repeat(50_001) } });
    expect(visit).toMatchObject({ version: 1 });
    expect(String(idea)).toBe(`${'д'.repeat(49_990)}…`);
    expectInert(work, ANSWERS_FACT);
  });
});

/** Names of the programme that people paste from anywhere. */
const NAMES = [
  '=IMPORTXML("https://example.org";"//a")',
  '+7 961',
  '@x',
  '-1',
  '007',
  '1/2',
  '😀🎂',
  '\u202Eнаоборот',
  HTML,
  SCRIPT,
];

describe.each(NAMES)('%j as the name of a job, a location and a touchpoint', (name) => {
  const work = new Fieldwork('ru');
  work.call<FieldView>('programmeMake', { example: true });
  const paste = (fact: GivenFact, column: string): void => {
    const place = fact.columns.findIndex(({ id }) => id === column);
    // An apostrophe is how people type a text that Sheets would take for something else.
    work.script.control.type(work.sheetId(fact.title.ru), 1, place, [[`'${name}`]]);
  };
  paste(JOBS_FACT, 'name_ru');
  paste(LOCATIONS_FACT, 'name');
  paste(TOUCHPOINTS_FACT, 'name_ru');
  work.issue(1);
  const missing = work.view().forms.find(({ job, language }) => job === 'J1' && language === 'ru');
  const form = work.makeForm(missing ?? expect.fail('no form'));
  work.script.run('stateAct', [{ act: 'turn_on' }]);
  const [visit = {}] = work.codes();
  send(work, visit);
  work.script.fireSubmits();

  it('is itself in the views and in the form', () => {
    const { issue, forms } = work.view();
    expect(issue?.jobs[0]?.name).toBe(name);
    expect(issue?.locations[0]?.name).toBe(name);
    expect(forms[0]?.title).toBe(`${name} · Волна 1 · русский`);
    const { title, items } = work.forms().find(({ id }) => id === form) ?? expect.fail('no form');
    expect(title).toContain(name);
    expect(items.map((item) => item.title)).toContain(`${name}: оцените от 1 до 5`);
    expect(items.find(({ title: asked }) => asked === 'Адрес')?.choices[0]).toBe(name);
  });

  it('is text in the plan, on the map and in what is filed', () => {
    expect(visit['about']).toBe(`${name} · ${name} · Волна 1`);
    work.accept();
    expect(work.seen('Карта опыта')[4]?.slice(0, 4)).toEqual([name, 'потребность', name, '1']);
    expect(work.rows(VISITS_FACT)).toMatchObject([{ location_said: name }]);
    expect(work.rows(ANSWERS_FACT).map(({ question }) => question)).toContain(`${name}: оцените от 1 до 5`);
    for (const fact of [VISIT_PLAN_FACT, VISITS_FACT, ANSWERS_FACT]) expectInert(work, fact);
  });
});
