import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';
import { REFUSALS_FACT, type Refusal } from '../../facts/refusals';
import { keepForm, readForms } from '../forms/registry';
import { factRows } from '../intake/factRows';
import { fileAnswers } from '../intake/fileAnswers';
import { keepRetention } from '../intake/retention';
import { sweep } from '../intake/sweep';
import { openTable } from '../tables/openTable';
import { makeRefusalForm } from './makeRefusalForm';
import { isKeptByHand } from './refusalsLog';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const VISIT = codeOf(1);
const name = (ru: string) => ({ ru, kk: '', en: '' });
const BARRIERS = [
  { code: 'B1', names: name('Дорого'), reasons: [] },
  { code: 'B2', names: name('Долго ждать'), reasons: [] },
];
const CHOOSING = 'Когда выбирали и сравнивали';

/** What somebody who did not buy answers, by role. */
type Said = Readonly<Record<string, string>>;

/** A file with the form for those who did not buy, beside the form of its visits unless that is closed from the beginning. */
class Asking extends IntakeFile {
  readonly refusals: string;
  private answered = 0;

  constructor(hasVisits = true) {
    super([VISIT]);
    if (!hasVisits) this.store.remove(`rosta.form.${this.form}`);
    const ports = { forms: this.forms, store: this.store, workbook: this.workbook, own: this.own };
    const lock = { hold: <T>(work: () => T): T => work() };
    makeRefusalForm({ ...ports, lock, newToken: () => 'me' }, BARRIERS, 'ru', () => true);
    const made = readForms(this.store, 'file-1').find(({ kind }) => kind === 'refusal');
    if (made === undefined) throw new Error('no form');
    this.refusals = made.id;
    keepForm(this.store, 'file-1', { ...made, state: 'live' });
    news(this);
  }

  said(answers: Said, id = `no-${++this.answered}`) {
    const of = Object.fromEntries(Object.entries(answers).map(([role, value]) => [`r:${role}`, value]));
    return this.replyOf(of, id, this.now, this.refusals);
  }

  answer(answers: Said, id?: string): void {
    this.forms.submit(this.refusals, this.said(answers, id));
  }

  edit(id: string, answers: Said): void {
    this.forms.edit(this.refusals, id, this.said(answers, id));
  }

  filed() {
    return factRows<Refusal>(openTable(this.workbook, REFUSALS_FACT, this.file), this.file);
  }

  shown(): readonly string[] {
    return this.filed().map(({ response, stage, barrier, lost, comment }) =>
      [response, stage, barrier, lost ?? '-', comment ?? '-'].join(' | '),
    );
  }

  /** Somebody types into the sheet. */
  type(column: keyof Refusal & string, value: string | number, row = 1): void {
    const table = openTable(this.workbook, REFUSALS_FACT, this.file);
    const place = REFUSALS_FACT.columns.findIndex(({ id }) => id === column);
    this.workbook.writeCells(table?.sheet.id ?? 0, row, table?.columns[place] ?? 0, [[value]]);
    this.workbook.flush();
  }

  hour(ms = HOUR): void {
    this.now += ms;
    this.run((ports, file) => sweep(ports, file));
  }
}

function news(file: IntakeFile): boolean {
  return file.run((ports, of) => fileNews(ports, of));
}

const DEAR: Said = { stage: CHOOSING, barrier: 'Дорого', lost: '15 000 ₽', comment: 'Рассрочка' };

describe('answers of those who did not buy', () => {
  let file: Asking;
  beforeEach(() => {
    file = new Asking();
  });

  it('are filed with codes of stage and barrier, the amount and the day, and are no visits', () => {
    file.answer(DEAR);
    file.answer({ stage: 'Когда оформляли заказ или платили', barrier: 'Долго ждать' });
    news(file);
    expect(file.shown()).toEqual(['no-1 | choice | B1 | 15000 | Рассрочка', 'no-2 | deal | B2 | - | -']);
    // 14:05 UTC is 19:05 in Almaty.
    expect(file.filed()[0]?.at).toBe('2026-11-22 19:05:00');
    expect([file.visits(), file.answers(), file.quarantine()]).toEqual([[], [], []]);
  });

  it('are filed once, however often the event comes and the hour strikes', () => {
    file.answer(DEAR);
    for (let i = 0; i < 3; i++) news(file);
    file.hour();
    file.hour(DAY);
    expect(file.filed()).toHaveLength(1);
  });

  it('keep in words what is none of the choices, an amount that is no number, and nothing at all', () => {
    file.answer({ stage: 'У витрины', barrier: 'Продавец ушёл', lost: 'тысяч пять' });
    file.answer({});
    news(file);
    expect(file.shown()).toEqual(['no-1 | У витрины | Продавец ушёл | - | тысяч пять', 'no-2 |  |  | - | -']);
    file.hour(DAY);
    expect(file.filed()).toHaveLength(2);
  });

  it.each(['87011234567', '8 701 123 45 67', '990101300013'])('take no phone or IIN for an amount: %s', (lost) => {
    file.answer({ ...DEAR, lost });
    news(file);
    const [row] = file.filed();
    expect([row?.lost, String(row?.comment)]).toEqual([null, expect.stringMatching(/^Рассрочка\n\[[^\d]+\]$/)]);
  });

  it('hide phones and e-mails in everything that is typed, and are no formula', () => {
    file.answer({
      stage: CHOOSING,
      barrier: 'Звоните 8 701 123-45-67',
      comment: '=1+1 пишите на me@example.com или +7 701 123 45 67',
    });
    news(file);
    const [row] = file.filed();
    expect(row?.barrier).toBe('Звоните [телефон скрыт]');
    expect(row?.comment).toBe('=1+1 пишите на [почта скрыта] или [телефон скрыт]');
    file.hour(DAY);
    expect(file.filed()).toHaveLength(1);
  });

  it('edited replace their row', () => {
    file.answer(DEAR, 'r');
    file.answer({ stage: CHOOSING, barrier: 'Долго ждать' }, 'other');
    news(file);
    file.now += HOUR;
    file.edit('r', { stage: CHOOSING, barrier: 'Долго ждать', lost: '9000' });
    news(file);
    news(file);
    expect(file.shown()).toEqual(['r | choice | B2 | 9000 | -', 'other | choice | B2 | - | -']);
    expect(file.filed()[0]?.at).toBe('2026-11-22 20:05:00');
  });

  it('edited leave a row that a person has changed, once and told', () => {
    file.answer(DEAR, 'r');
    news(file);
    file.type('barrier', 'B2');
    file.edit('r', { ...DEAR, lost: '1' });
    news(file);
    const kept = file.shown();
    expect(kept).toEqual(['r | choice | B2 | 15000 | Рассрочка']);
    expect(isKeptByHand(file.filed()[0]?.print ?? null)).toBe(true);
    file.hour(DAY);
    expect(file.shown()).toEqual(kept);
    // An answer that is not edited says nothing of a corrected row.
    file.answer({ stage: CHOOSING, barrier: 'Дорого' }, 's');
    news(file);
    file.type('barrier', 'B2', 2);
    file.hour(DAY);
    expect(file.shown()[1]).toBe('s | choice | B2 | - | -');
    expect(isKeptByHand(file.filed()[1]?.print ?? null)).toBe(false);
  });

  it('keep the barriers they were given under, whatever these are called by now', () => {
    file.answer(DEAR);
    news(file);
    keepForm(file.store, 'file-1', { ...file.record(file.refusals), choices: [[]] });
    file.hour(DAY);
    expect(file.shown()).toEqual(['no-1 | choice | B1 | 15000 | Рассрочка']);
  });

  it('sent just before their form was closed come in', () => {
    file.answer(DEAR);
    keepForm(file.store, 'file-1', { ...file.record(file.refusals), state: 'closed' });
    file.hour();
    expect(file.filed()).toHaveLength(1);
  });

  it('cut anywhere are filed once by the next hour, whatever Google kept of it', () => {
    const begin = (): Asking => {
      const of = new Asking();
      of.answer(DEAR, 'old');
      news(of);
      of.edit('old', { ...DEAR, lost: '7' });
      of.answer({ stage: CHOOSING, barrier: 'Долго ждать' }, 'new');
      return of;
    };
    const whole = begin();
    news(whole);
    expect(whole.filed()).toHaveLength(2);
    for (const isKept of [true, false]) {
      for (let at = 0; at < whole.calls.length; at++) {
        const cut = begin();
        expect(cut.run((ports, of) => fileNews(ports, of), at, isKept)).toBe(false);
        cut.hour();
        expect(cut.shown()).toEqual(whole.shown());
      }
    }
  });

  it('are erased with their responses once they are older than the file keeps answers; rows of people stay', () => {
    file.answer(DEAR, 'old');
    news(file);
    file.type('barrier', 'Свой', 5);
    file.now += 20 * DAY;
    file.answer(DEAR, 'young');
    news(file);
    keepRetention(file.store, 10);
    file.hour();
    expect(file.filed().map(({ response }) => response)).toEqual([null, 'young']);
    expect(file.forms.replies(file.refusals).map(({ id }) => id)).toEqual(['young']);
    file.hour(DAY);
    expect(file.filed()).toHaveLength(2);
  });
});

it('a file that collects no visits gets no sheets of visits', () => {
  const file = new Asking(false);
  const before = file.workbook.sheets().length;
  file.answer(DEAR);
  news(file);
  keepRetention(file.store, 1);
  file.hour();
  expect(file.filed()).toHaveLength(1);
  expect(file.workbook.sheets().length - before).toBe(1);
});

it('an event of a visit costs what it did, though there is a form for those who did not buy', () => {
  const calls = [new Asking(), new IntakeFile([VISIT])].map((file) => {
    keepForm(file.store, 'file-1', { ...file.record(), sheet: 77 });
    for (const answer of ['4', '5']) {
      file.submit({ code: VISIT, 's:T1': answer });
      file.run((ports, of) => fileAnswers(ports, () => of, { news: { sheet: () => 77, address: () => undefined } }));
    }
    return file.calls;
  });
  expect(calls[0]).toEqual(calls[1]);
});
