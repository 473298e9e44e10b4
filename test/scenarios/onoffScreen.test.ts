import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { DrawRequest, OnOffView } from '../../src/core/onoffViews';
import type { UndoListView } from '../../src/core/views';
import { SWITCH_WORDS } from '../../src/facts/switchWords';
import { TOOL_SWITCHES_FACT } from '../../src/facts/toolSwitches';
import { answerOf, builtBundle, outcomeOf, snapshot, visibleSheets } from './addon';
import { Fieldwork } from './fieldwork';
import { remoteCalls } from './remoteCalls';

/** What a call may cost at most, the opening of the file with it; drawing and making hold the lock and keep the undo. */
const CALLS = { open: 5, draw: 12 };
const MS_PER_DAY = 86_400_000;

const view = (work: Fieldwork): OnOffView => answerOf<OnOffView>(work.script.run('onoffOpen', []));
const names = (work: Fieldwork): readonly string[] => visibleSheets(work.script).map(({ name }) => name);
const undo = (work: Fieldwork): void => {
  const { runs } = answerOf<UndoListView>(work.script.run('undoOpen', []));
  work.call('undoRun', { run: runs[0]?.id, clearRest: false });
};

/** Today in the file is 23.11.2026. */
const WANTED = { tool: 'Контекст', from: '2026-11-30', days: 7, pairs: 4 };
const draw = (work: Fieldwork, changes: Partial<DrawRequest> = {}): OnOffView =>
  work.call<OnOffView>('onoffDraw', { ...WANTED, ...changes });

/** What the server says when it refuses. */
function refusal(work: Fieldwork, changes: object): { code: string; message: string } {
  const before = snapshot(work.script);
  const outcome = outcomeOf(work.script.run('onoffDraw', [{ ...WANTED, lang: work.lang, ...changes }]));
  if (outcome.ok) throw new Error('It was not refused.');
  expect(snapshot(work.script)).toEqual(before);
  return outcome.error;
}

const dayOf = (value: CellValue | undefined): number =>
  typeof value === 'object' && value !== null && 'date' in value
    ? Math.floor((value.date + 12 * 3_600_000) / MS_PER_DAY)
    : -1;

/** People write rows onto the log. */
function write(work: Fieldwork, rows: readonly (readonly string[])[], row = 1): void {
  work.script.control.type(work.sheetId(TOOL_SWITCHES_FACT.title[work.lang]), row, 0, rows);
}

describe.each(['ru', 'kk', 'en'] as const)('the example of off/on tests in %s', (lang) => {
  const work = new Fieldwork(lang);
  const before = names(work);
  const made = work.call<OnOffView>('onoffMake', { example: true });

  it('has a log of two tools in which nothing is wrong, and the leads of ten weeks', () => {
    expect(made.problems).toEqual([]);
    expect(made.tools).toHaveLength(2);
    expect(made.due).toEqual([]);
    const rows = work.rows(TOOL_SWITCHES_FACT);
    expect(rows.filter(({ plan }) => plan !== '')).toHaveLength(10);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set([SWITCH_WORDS.on[lang], SWITCH_WORDS.off[lang]]));
    const [sheet = ''] = names(work).filter((name) => ![...before, TOOL_SWITCHES_FACT.title[lang]].includes(name));
    expect(work.seen(sheet)).toHaveLength(71);
    expect(made.news).toContain(sheet);
    expect(view(work)).toEqual({ ...made, news: '' });
  });

  it('is written once, and goes as one run with its series', () => {
    expect(work.call<OnOffView>('onoffMake', { example: true }).tools).toHaveLength(2);
    expect(names(work)).toHaveLength(before.length + 2);
    undo(work);
    expect(names(work)).toEqual(before);
    expect(view(work)).toMatchObject({ sheet: null, tools: [], problems: [] });
    expect(work.call<OnOffView>('onoffMake', { example: true }).tools).toHaveLength(2);
  });
});

describe('making the log', () => {
  it('leaves rows of people as they are, and says so', () => {
    const work = new Fieldwork();
    expect(work.call<OnOffView>('onoffMake', { example: false }).news).toBe(
      'Создан лист «Журнал отключений». Строка — инструмент и дни, когда он был выключен.',
    );
    write(work, [['Контекст', '02.11.2026', '08.11.2026', 'выключен', '']]);
    const before = snapshot(work.script);
    expect(work.call<OnOffView>('onoffMake', { example: true }).news).toBe(
      'Пример не записан: на листе «Журнал отключений» уже есть строки.',
    );
    expect(work.call<OnOffView>('onoffMake', { example: false }).news).toBe(
      'Лист «Журнал отключений» уже есть, строки на нём остались прежними.',
    );
    expect(snapshot(work.script)).toEqual(before);
    expect(view(work).tools).toEqual([
      { name: 'Контекст', text: 'без него дней — 7, отключений — 1, последнее: 02.11.2026–08.11.2026' },
    ]);
  });
});

describe('a calendar drawn by lot', () => {
  it('is written as equal blocks that follow each other, as many off as on, with what to do', () => {
    const work = new Fieldwork();
    const drawn = draw(work);
    const rows = work.rows(TOOL_SWITCHES_FACT);
    const first = Date.UTC(2026, 10, 30) / MS_PER_DAY;
    expect(rows.map(({ from }) => dayOf(from))).toEqual([0, 7, 14, 21, 28, 35, 42, 49].map((n) => first + n));
    expect(rows.every(({ from, to }) => dayOf(to) === dayOf(from) + 6)).toBe(true);
    expect(rows.filter(({ state }) => state === 'выключен')).toHaveLength(4);
    expect(new Set(rows.map(({ tool, plan }) => `${tool} ${plan}`))).toEqual(new Set(['Контекст жребий 2026-11-30']));
    const off = dayOf(rows.find(({ state }) => state === 'выключен')?.from);
    const said = new Date(off * MS_PER_DAY).toISOString().slice(0, 10).split('-').reverse().join('.');
    expect(drawn.news).toBe(
      `Календарь для «Контекст» выбран жребием и записан на лист «Журнал отключений», строки 2–9: 30.11.2026–24.01.2027. Первое отключение — ${said}.`,
    );
    expect(drawn.problems).toEqual([]);
    expect(drawn.due).toEqual([`Календарь «Контекст» начнётся 30.11.2026. Первое отключение — ${said}.`]);
  });

  it('says day by day what is due, and differs from one draw to the next', () => {
    const work = new Fieldwork();
    draw(work, { from: '2026-11-23' });
    expect(view(work).due).toHaveLength(1);
    const states = () => work.rows(TOOL_SWITCHES_FACT).map(({ state }) => state);
    const first = states();
    expect(view(work).due[0]).toContain(first[0] === 'выключен' ? 'сегодня выключен' : 'сегодня работает');
    work.now += 60 * MS_PER_DAY;
    expect(view(work).due).toEqual([]);
    const seen = new Set<string>();
    for (let i = 0; i < 5; i++) {
      work.now += 1001;
      draw(work, { tool: `Канал ${i}`, from: '2027-02-01' });
      seen.add(states().slice(-8).join());
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('is taken back by undo, and the log with it only where it was made for it', () => {
    const work = new Fieldwork();
    const blank = names(work);
    draw(work);
    undo(work);
    expect(names(work)).toEqual(blank);
    work.call('onoffMake', { example: false });
    write(work, [['Соцсети', '02.11.2026', '08.11.2026', 'выключен', '']]);
    const before = snapshot(work.script);
    draw(work);
    const { runs } = answerOf<UndoListView>(work.script.run('undoOpen', []));
    expect(runs[0]?.what).toBe('Календарь отключений: «Контекст»');
    undo(work);
    expect(snapshot(work.script)).toEqual(before);
  });

  it('keeps a name that looks like a formula as text', () => {
    const work = new Fieldwork();
    draw(work, { tool: '=1+1' });
    draw(work, { tool: ' =HYPERLINK("http://x";  "y") ' });
    const tools = new Set(work.rows(TOOL_SWITCHES_FACT).map(({ tool }) => tool));
    expect([...tools]).toEqual(['=1+1', '=HYPERLINK("http://x"; "y")']);
    expect(view(work).tools.map(({ name }) => name)).toEqual([...tools]);
  });

  it('goes on under the name of the log, and has a name of its own for each draw', () => {
    const work = new Fieldwork();
    draw(work);
    draw(work, { tool: ' контекст', from: '2027-02-01' });
    expect(new Set(work.rows(TOOL_SWITCHES_FACT).map(({ tool }) => tool))).toEqual(new Set(['Контекст']));
    draw(work, { tool: 'Соцсети' });
    const plans = new Set(work.rows(TOOL_SWITCHES_FACT).map(({ tool, plan }) => `${tool}: ${plan}`));
    expect([...plans]).toEqual([
      ...['Контекст: жребий 2026-11-30', 'Контекст: жребий 2027-02-01', 'Соцсети: жребий 2026-11-30 №\u00a02'],
    ]);
  });
});

describe('a calendar is refused', () => {
  const work = new Fieldwork();
  work.call('onoffMake', { example: false });
  write(work, [
    ['Контекст', '05.12.2026', '06.12.2026', 'выключен', ''],
    ['Соцсети', '05.12.2026', '06.12.2026', 'выключен', ''],
    ['контекст', '20.12.2026', '21.12.2026', 'выключен', ''],
    ['Контекст', '22.12.2026', '23.12.2026', 'включён', ''],
  ]);

  it.each([
    ['no tool', { tool: '  ' }, 'ONOFF_NO_TOOL', /^Не указан инструмент\./],
    ['an error for a name', { tool: '#REF!' }, 'ONOFF_NO_TOOL', /^Не указан инструмент\./],
    ['a long name', { tool: 'я'.repeat(81) }, 'ONOFF_TOOL_LONG', /знаков — 81, предел — 80/],
    ['yesterday', { from: '2026-11-22' }, 'ONOFF_PAST', /22\.11\.2026.*23\.11\.2026 или позже/],
    ['no such day', { from: '2026-11-31' }, 'PARAM_NOT_DATE', /поле «Первый день», значение «2026-11-31»/],
    ['no day', { from: '' }, 'PARAM_NOT_DATE', /поле «Первый день»/],
    ['a slip of the year', { from: '2062-11-30' }, 'ONOFF_FAR', /30\.11\.2062.*не позже 24\.11\.2027/],
    ['no days', { days: 0 }, 'PARAM_OUT_OF_RANGE', /поле «Дней в отрезке», значение «0».* от 1 до 28/],
    ['half a day', { days: 0.5 }, 'PARAM_OUT_OF_RANGE', /от 1 до 28/],
    ['three pairs', { pairs: 3 }, 'PARAM_OUT_OF_RANGE', /поле «Пар отрезков», значение «3».* от 4 до 26/],
    ['pairs as text', { pairs: '4' }, 'REQUEST_BROKEN', /pairs/],
  ])('for %s', (_, changes, code, message) => {
    const error = refusal(work, { tool: 'Радио', ...changes });
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)]);
  });

  it('over days that the log has already, with its rows', () => {
    expect(refusal(work, {})).toMatchObject({
      code: 'ONOFF_OVERLAP',
      message:
        'Календарь не составлен: дни 30.11.2026–24.01.2027 для инструмента «Контекст» уже заняты. Лист «Журнал отключений», строки: 2, 4–5. Выберите другой первый день или исправьте эти строки.',
    });
    expect(refusal(work, { from: '2026-12-23', tool: 'КОНТЕКСТ' }).message).toContain('строки: 5.');
  });

  it('for a name that only looks like one of the log', () => {
    // The first letter is Latin.
    const error = refusal(work, { tool: 'Kонтекст', from: '2027-03-01' });
    expect(error.code).toBe('ONOFF_TOOL_ALIKE');
    expect(error.message).toContain('«Kонтекст» и «Контекст» из журнала похожи');
  });

  it('for the same days a second time', () => {
    const two = new Fieldwork();
    draw(two);
    expect(refusal(two, {}).code).toBe('ONOFF_OVERLAP');
    expect(two.rows(TOOL_SWITCHES_FACT)).toHaveLength(8);
  });

  it('on a log whose header is gone', () => {
    const broken = new Fieldwork();
    draw(broken);
    const sheet = broken.sheetId(TOOL_SWITCHES_FACT.title.ru);
    broken.script.control.deleteColumns(sheet, 3, 1);
    for (const name of ['onoffOpen', 'onoffMake']) {
      const outcome = outcomeOf(broken.script.run(name, [{ example: true, lang: 'ru' }]));
      expect(outcome).toMatchObject({ ok: false, error: { code: 'TABLE_BROKEN' } });
    }
    expect(refusal(broken, { tool: 'Радио' }).message).toBe(
      'Столбец не найден: лист «Журнал отключений», столбец «Состояние». Верните столбец с этим названием в строку заголовков.',
    );
  });
});

describe('the log', () => {
  it('is told what is wrong with it, with the place', () => {
    const work = new Fieldwork();
    work.call('onoffMake', { example: false });
    write(work, [
      ['Контекст', '02.11.2026', 'позже', 'выключен', ''],
      ['', '02.11.2026', '', 'выключен', ''],
      ['Контекст', '09.11.2026', '10.11.2026', 'не знаю', ''],
    ]);
    const { problems, sheet } = view(work);
    const places = problems.map(({ mood, at }) => [mood, at?.sheet.id, at?.row]);
    expect(places).toEqual([2, 3, 4].map((row) => ['error', sheet?.id, row]));
    expect(problems[0]?.text).toContain('ячейка C2, значение «позже»');
  });

  it('of a copied file is the copy’s own from the first draw on', () => {
    const work = new Fieldwork();
    draw(work);
    const copy = createAppsScript(
      { bundle: builtBundle(), state: work.script.control.copyFile() },
      { now: () => work.now },
    );
    const drawn = answerOf<OnOffView>(copy.run('onoffDraw', [{ ...WANTED, from: '2027-02-01', lang: 'ru' }]));
    expect(drawn.tools.map(({ name }) => name)).toEqual(['Контекст']);
    expect(copy.control.sheets().filter(({ name }) => name.startsWith('Журнал отключений'))).toHaveLength(1);
    expect(work.rows(TOOL_SWITCHES_FACT)).toHaveLength(8);
  });
});

describe('remote calls', () => {
  it('are few', () => {
    const work = new Fieldwork();
    work.call('onoffMake', { example: true });
    expect(remoteCalls(work.script.run('onoffOpen', []))).toBeLessThanOrEqual(CALLS.open);
    const drawn = work.script.run('onoffDraw', [{ ...WANTED, lang: 'ru' }]);
    expect(remoteCalls(drawn)).toBeLessThanOrEqual(CALLS.draw);
  });
});
