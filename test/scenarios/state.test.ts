import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script/appsScript';
import type { RemovedView, RemoveView, ReportView, StateRowView, StateView } from '../../src/core/views';
import { answerOf, FILES, openFile, outcomeOf, snapshot } from './addon';
import { Shop } from './shop';

const HOUR = 3_600_000;
const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';
const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const FORMS = 'https://www.googleapis.com/auth/forms';

/** A Russian file whose clock a test moves. */
function openAt(): { script: AppsScript; wait: (hours: number) => void } {
  let now = Date.UTC(2026, 10, 22, 11, 5);
  const script = openFile(FILES.ru, { now: () => now });
  return { script, wait: (hours) => (now += hours * HOUR) };
}

const stateOf = (script: AppsScript): StateView => answerOf<StateView>(script.run('stateOpen', []));

function rowOf(script: AppsScript, id: string): StateRowView {
  const row = stateOf(script).rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

const act = (script: AppsScript, what: string): StateView =>
  answerOf<StateView>(script.run('stateAct', [{ act: what }]));

function codeOf(script: AppsScript, name: string, request: unknown): string {
  const outcome = outcomeOf(script.run(name, [request]));
  return outcome.ok ? 'ok' : outcome.error.code;
}

/** Somebody sits down at the file and says who they are. */
function sitDown(script: AppsScript, user: string, name: string): void {
  script.control.actAs(user);
  answerOf(script.run('nameSet', [{ name }]));
}

describe('the state of things', () => {
  it('shows everything in a new file, in few calls', () => {
    const { script } = openAt();
    const execution = script.run('stateOpen', []);
    const { rows } = answerOf<StateView>(execution);
    expect(rows.filter(({ mood }) => mood === 'warn')).toEqual([]);
    expect(rows.find(({ id }) => id === 'mail')?.value).toBe('100');
    expect(rows.find(({ id }) => id === 'version')?.value).toMatch(/^\d+\.\d+\.\d+$/);
    expect(execution.remoteCalls).toBeLessThanOrEqual(7);
  });

  it('tells of background work: turned on, run, stopped, repaired', () => {
    const { script, wait } = openAt();
    sitDown(script, 'aigul', 'Айгуль');
    act(script, 'turn_on');
    wait(1);
    expect(script.fireHourly().map(({ name, ok }) => [name, ok])).toEqual([['everyHour', true]]);
    expect(rowOf(script, 'hourly').value).toBe('Идёт. Последний запуск: 15:05');
    script.control.killTriggers();
    wait(4);
    expect(rowOf(script, 'hourly')).toMatchObject({ mood: 'warn', value: expect.stringMatching(/^Не запускается\./) });
    act(script, 'repair');
    expect(script.control.triggers().map(({ isAlive }) => isAlive)).toEqual([true, true]);
    expect(rowOf(script, 'hourly').mood).toBe('ok');
  });

  it('lets another editor take over what stopped; the first trigger takes itself away', () => {
    const { script, wait } = openAt();
    sitDown(script, 'aigul', 'Айгуль');
    act(script, 'turn_on');
    wait(5);
    sitDown(script, 'ivan', 'Иван');
    expect(rowOf(script, 'hourly').value).toContain('Остановилась. Кто её включил: «Айгуль»');
    act(script, 'take_over');
    expect(script.control.triggers()).toHaveLength(4);
    expect(script.fireHourly().every(({ ok }) => ok)).toBe(true);
    expect(script.control.triggers().map(({ user }) => user)).toEqual(['ivan', 'ivan']);
    expect(rowOf(script, 'owner').value).toBe('«Иван»');
  });

  it('is handed over, and everybody is told', () => {
    const { script } = openAt();
    sitDown(script, 'aigul', 'Айгуль');
    act(script, 'turn_on');
    act(script, 'hand_over');
    expect(script.control.triggers()).toEqual([]);
    sitDown(script, 'ivan', 'Иван');
    expect(rowOf(script, 'hourly').value).toContain('Кто передал: «Айгуль»');
    act(script, 'take_over');
    expect(script.control.triggers().map(({ user }) => user)).toEqual(['ivan', 'ivan']);
  });

  it('stands without the consents, and says where to give them', () => {
    const { script } = openAt();
    script.control.withdraw([TRIGGERS, MAIL]);
    const state = stateOf(script);
    expect(state.consentAddress).toMatch(/^https:/);
    expect(state.rows.find(({ id }) => id === 'mail')?.value).toBe('Доступ не подтверждён');
    expect(codeOf(script, 'stateAct', { act: 'turn_on' })).toBe('NO_CONSENT');
    script.control.grant([TRIGGERS]);
    expect(codeOf(script, 'stateAct', { act: 'turn_on' })).toBe('ok');
  });

  it('leads to the consent for forms where only that one is missing', () => {
    const { script } = openAt();
    script.control.withdraw([FORMS]);
    expect(stateOf(script).consentAddress).toMatch(/^https:/);
    expect(rowOf(script, 'forms').value).toBe('Доступ не подтверждён');
  });

  it.each([
    ['20 triggers in other files', 'TRIGGER_LIMIT', (script: AppsScript) => script.control.setTriggersElsewhere(20)],
    [
      'full properties',
      'PROPERTIES_FULL',
      (script: AppsScript) => {
        for (let i = 0; i < 57; i++) script.control.setProperty(`rosta.job.${i}`, 'x'.repeat(9000));
      },
    ],
  ])('%s: refused with what to do, and no trigger is left', (_, code, spoil) => {
    const { script } = openAt();
    spoil(script);
    expect(codeOf(script, 'stateAct', { act: 'turn_on' })).toBe(code);
    expect(script.control.triggers()).toEqual([]);
  });

  it.each([
    ['stateAct', { act: 'explode' }],
    ['stateAct', null],
    ['nameSet', { name: 7 }],
    ['cellsCount', { from: -1, cells: 0 }],
    ['cellsCount', {}],
    ['removeRun', { sheetIds: 'all' }],
    ['removeRun', { sheetIds: [1.5] }],
  ])('%s refuses %j', (name, request) => {
    expect(codeOf(openAt().script, name, request)).toBe('REQUEST_BROKEN');
  });

  it('counts cells', () => {
    const { script } = openAt();
    const view = answerOf<{ cells: number; counted: number; sheets: number }>(
      script.run('cellsCount', [{ from: 0, cells: 0 }]),
    );
    expect(view.cells).toBe(script.control.sheets().reduce((sum, { rows, columns }) => sum + rows * columns, 0));
    expect(view.counted).toBe(view.sheets);
  });
});

it.each(['jobProgress', 'jobStop'])('%s tells an error in the language of the file', (name) => {
  const { script } = openAt();
  const told = (): unknown => outcomeOf(script.run(name, [{ job: '' }]));
  expect(told()).toMatchObject({ error: { message: expect.stringMatching(/^Панель передала неверные данные/) } });
  answerOf(script.run('languageSet', [{ lang: 'kk' }]));
  expect(told()).toMatchObject({ error: { message: expect.stringMatching(/^Панель қате деректер жіберді/) } });
});

describe('the hourly run called by a client', () => {
  it.each([[undefined], [null], ['x'], [{}], [{ triggerUid: 'x' }], [{ triggerUid: 1 }]])(
    'with %j changes nothing',
    (e) => {
      const { script } = openAt();
      act(script, 'turn_on');
      const before = [script.control.properties(), script.control.triggers(), snapshot(script)];
      expect(script.run('everyHour', e === undefined ? [] : [e])).toMatchObject({ ok: true });
      expect([script.control.properties(), script.control.triggers(), snapshot(script)]).toEqual(before);
    },
  );
});

describe('removing Rosta', () => {
  it('leaves the person’s sheets and nothing of ours', () => {
    const { script } = openAt();
    script.control.importValues('Мои данные', [['Дата'], ['7']]);
    const mine = snapshot(script);
    sitDown(script, 'aigul', 'Айгуль');
    answerOf(script.run('languageSet', [{ lang: 'ru' }]));
    act(script, 'turn_on');
    answerOf(script.run('demoMake', []));
    const { sheets } = answerOf<RemoveView>(script.run('removeOpen', []));
    expect(sheets.map(({ chosen }) => chosen)).toEqual([true]);
    const request = { sheetIds: sheets.map(({ id }) => id) };
    expect(answerOf<RemovedView>(script.run('removeRun', [request])).left).toBe(0);
    expect(snapshot(script)).toEqual(mine);
    expect(script.control.triggers()).toEqual([]);
    expect(script.control.properties()).toEqual({});
    expect(script.control.userProperties()).toEqual({});
    expect(script.control.marks()).toEqual([]);
  });

  it('ticks a report only while it is as it was made', () => {
    const shop = new Shop();
    const { script } = shop;
    const { sheets } = answerOf<ReportView>(shop.build());
    const execution = script.run('removeOpen', []);
    const ticks = () => answerOf<RemoveView>(script.run('removeOpen', [])).sheets.map(({ id, chosen }) => [id, chosen]);
    expect(answerOf<RemoveView>(execution).sheets.map(({ chosen }) => chosen)).toEqual(sheets.map(() => true));
    // Each sheet is looked at for changed cells, formulas, notes and charts.
    expect(execution.remoteCalls).toBeLessThanOrEqual(6 + 6 * sheets.length);
    const [first] = sheets;
    script.control.type(first?.id ?? -1, 70, 0, [['мои выводы за квартал']]);
    expect(ticks().filter(([, chosen]) => chosen === false)).toEqual([[first?.id, false]]);
    const { lines } = answerOf<RemoveView>(script.run('removeOpen', []));
    expect(lines).toContain('Не отмечены листы, которые могли изменить люди.');
  });

  it('stops the background work of others within an hour', () => {
    const { script } = openAt();
    sitDown(script, 'aigul', 'Айгуль');
    act(script, 'turn_on');
    sitDown(script, 'ivan', 'Иван');
    answerOf(script.run('removeRun', [{ sheetIds: [] }]));
    expect(script.control.triggers().map(({ user }) => user)).toEqual(['aigul', 'aigul']);
    script.fireHourly();
    expect(script.control.triggers()).toEqual([]);
  });

  it('refuses to delete a sheet of the person', () => {
    const { script } = openAt();
    const sheetIds = script.control.sheets().map(({ id }) => id);
    const before = snapshot(script);
    expect(codeOf(script, 'removeRun', { sheetIds })).toBe('REQUEST_BROKEN');
    expect(snapshot(script)).toEqual(before);
  });
});

describe('the menu', () => {
  it.each([
    ['openRosta', ''],
    ['openUndo', 'undo'],
    ['openState', 'state'],
    ['openHelp', 'help'],
  ])('%s opens the sidebar where it belongs', (item, screen) => {
    const { script } = openAt();
    expect(script.click(item)).toMatchObject({ ok: true });
    expect(script.control.sidebar()?.html).toContain(`data-start="${screen}"`);
  });
});
