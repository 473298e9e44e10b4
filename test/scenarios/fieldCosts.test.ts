import { describe, expect, it } from 'vitest';
import type { Execution } from '../../local/apps-script/appsScript';
import type { FieldView } from '../../src/core/fieldViews';
import { LOCATIONS_FACT } from '../../src/facts/locations';
import { VISITS_FACT } from '../../src/facts/visits';
import { answerOf } from './addon';
import { Fieldwork, type Row } from './fieldwork';
import { addTouchpoints } from './programmeSheet';
import { answersTo, formOf, send } from './shopper';

const MINUTE = 60_000;
/** What a consumer account's triggers may run a day, and one execution. */
const DAY_OF_TRIGGERS = 90 * MINUTE;
const EXECUTION = 6 * MINUTE;

/** Thousands of responses take this long on a busy machine, in milliseconds. */
const SLOW = 180_000;

/** A programme with more touchpoints than the eleven a job of the example has; codes for its first job only. */
function longer(more: number, languages: readonly string[] = ['ru'], extras = {}): Fieldwork {
  const work = new Fieldwork('ru', extras);
  work.call<FieldView>('programmeMake', { example: true });
  addTouchpoints(work, more);
  const added = Array.from({ length: 11 }, (_, i) => [`L${i + 4}`, `ул. Сатпаева, ${i + 4}`]);
  work.script.control.type(work.sheetId(LOCATIONS_FACT.title.ru), 4, 0, added);
  work.issue(50, ['J1']);
  for (const row of work.view().forms.filter(({ language }) => languages.includes(language))) work.makeForm(row);
  work.script.run('stateAct', [{ act: 'turn_on' }]);
  return work;
}

const callsOf = (run: Execution | undefined): readonly string[] =>
  run === undefined || !run.ok
    ? expect.fail('no run')
    : run.log.filter(({ kind }) => kind === 'remote').map(({ method }) => method);

/** Every open question is answered. */
const IDEAS = Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`P${i + 1}`, `Мысль ${i + 1}`]));

/** Visits of one job, sent one after another while no trigger fires. */
function sendMany(work: Fieldwork, visits: readonly Row[]): void {
  const [first = {}] = visits;
  const sheetful = formOf(work, first);
  const answers = answersTo(work, first, sheetful, { ideas: IDEAS });
  const code = sheetful.items.get('code') ?? 0;
  for (const visit of visits) {
    work.now += 5000;
    work.script.control.submitForm(sheetful.form, { ...answers, [code]: String(visit['code']) });
  }
}

/** The one event that came of many. */
const oneEvent = (work: Fieldwork): readonly Execution[] =>
  work.script.fireSubmits((i) => (i === 0 ? 'once' : 'missed'));

describe('an event of 15 touchpoints', () => {
  const work = longer(4, ['ru', 'kk', 'en']);
  const [first = {}, second = {}, third = {}] = work.codes();

  it.each([
    ['the first of a form', first],
    ['the second', second],
    ['the third', third],
  ])('is filed and mapped within 15 calls: %s', (_, visit) => {
    send(work, visit, { ideas: IDEAS });
    expect(callsOf(work.script.fireSubmits()[0]).length).toBeLessThanOrEqual(15);
    expect(work.rows(VISITS_FACT).map(({ visit_code: code }) => code)).toContain(visit['code']);
  });

  it('is fifteen ratings on the map for each visit', () => {
    work.accept();
    const rows = work.seen('Карта опыта').filter(([job]) => job === 'Быстро взять кофе по дороге');
    expect(rows.map((row) => row[3])).toEqual(new Array(15).fill('3'));
  });

  it('leaves the first screen at seven calls, two of them for visits that wait; the screen of field work takes nineteen', () => {
    const [home, field] = [work.script.run('homeOpen', []), work.script.run('fieldOpen', [])];
    expect(answerOf(home)).toMatchObject({ lang: 'ru' });
    expect(answerOf(field)).toMatchObject({ problems: [] });
    expect(callsOf(home).length).toBeLessThanOrEqual(7);
    expect(callsOf(field).length).toBeLessThanOrEqual(19);
  });

  it.each([
    ['formLive', 28],
    ['reconcile', 51],
  ])('reads the programme once for %s: at most %i calls', (name, most) => {
    const { form } = formOf(work, first);
    const run = work.script.run(name, [{ form, lang: work.lang }]);
    expect(answerOf(run)).toMatchObject({ problems: [] });
    expect(callsOf(run).length).toBeLessThanOrEqual(most);
  });
});

it('100 waiting responses of 15 touchpoints are filed within 19 calls: the 15 of any event, four for a sheet that grows', () => {
  const work = longer(4);
  sendMany(work, work.codes().slice(0, 100));
  const runs = oneEvent(work);
  expect(runs).toHaveLength(1);
  expect(callsOf(runs[0]).length).toBeLessThanOrEqual(19);
  expect(work.rows(VISITS_FACT)).toHaveLength(100);
  work.accept();
  expect(work.seen('Карта опыта')[4]?.slice(3, 6)).toEqual(['100', '4,00', '4']);
});

it(
  '5 000 waiting responses of 40 questions are filed within a day’s time of triggers, each execution within its own',
  () => {
    const work = longer(5);
    for (let more = 0; more < 7; more++) work.issue(50, ['J1']);
    sendMany(work, work.codes().slice(0, 5000));
    const runs = oneEvent(work);
    expect(work.rows(VISITS_FACT)).toHaveLength(5000);
    expect(runs.filter(({ ok }) => !ok)).toEqual([]);
    const times = runs.map(({ simulatedMs }) => simulatedMs);
    expect(Math.max(...times)).toBeLessThan(EXECUTION);
    expect(times.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(DAY_OF_TRIGGERS);
  },
  SLOW,
);

it(
  'what filing costs grows in proportion to what waits',
  () => {
    // One, two and four blocks of what is filed at once.
    const costs = [400, 800, 1600].map((waiting) => {
      let priced = 0;
      // Prices of calls and what they carry: the processor of this machine does not count.
      const work = longer(4, ['ru'], {
        passTime: (ms: number) => {
          priced += ms;
          return false;
        },
      });
      if (waiting > 700) work.issue(50, ['J1']);
      if (waiting > 1400) work.issue(50, ['J1']);
      sendMany(work, work.codes().slice(0, waiting));
      priced = 0;
      oneEvent(work);
      expect(work.rows(VISITS_FACT)).toHaveLength(waiting);
      return priced;
    });
    const [few = 0, more = 0, most = 0] = costs;
    // What an execution costs at all is in each of them once.
    expect((most - more) / (more - few)).toBeGreaterThan(2 * 0.8);
    expect((most - more) / (more - few)).toBeLessThan(2 * 1.2);
  },
  SLOW,
);
