import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { BRIEFINGS_FACT, type BriefingTry } from '../../facts/briefings';
import { SHOPPERS_FACT } from '../../facts/shoppers';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { keepForm } from '../forms/registry';
import { factRows } from '../intake/factRows';
import { fileAnswers } from '../intake/fileAnswers';
import { sweep } from '../intake/sweep';
import { appendRows } from '../tables/appendRows';
import { makeTable } from '../tables/makeTable';
import { openTable } from '../tables/openTable';
import { makeQuiz } from './makeQuiz';
import { rightAnswers } from './quizBlueprint';

const HOUR = 3_600_000;
const VISIT = codeOf(1);
const OTHER = codeOf(2);
/** 22.11.2026 as a civil day: the evening of Almaty. */
const DAY = Date.UTC(2026, 10, 22) / (24 * HOUR);

/** A file with a quiz beside the form of its visits. */
class Briefed extends IntakeFile {
  readonly quiz: string;
  private tries = 0;

  constructor() {
    super([VISIT, OTHER]);
    const ports = { forms: this.forms, store: this.store, workbook: this.workbook, own: this.own };
    const lock = { hold: <T>(work: () => T): T => work() };
    makeQuiz({ ...ports, lock, newToken: () => 'me' }, 'ru', () => true);
    this.quiz = this.recordOf('quiz').id;
    keepForm(this.store, 'file-1', { ...this.record(this.quiz), state: 'live' });
    news(this);
  }

  recordOf(kind: 'quiz') {
    const keys = Object.values(this.store.all()).map((text) => JSON.parse(text) as { id: string; kind?: string });
    const found = keys.find((record) => record.kind === kind);
    if (found === undefined) throw new Error(kind);
    return found;
  }

  /** Answers of somebody who gets so many questions wrong. */
  answersOf(code: string, wrong: number): Record<string, string> {
    const rights = rightAnswers('ru').map((text, i) => [`q:${i + 1}`, i < wrong ? 'Не знаю' : text]);
    return { code, ...Object.fromEntries(rights) };
  }

  try(code: string, wrong = 0, id = `try-${++this.tries}`): void {
    this.forms.submit(this.quiz, this.replyOf(this.answersOf(code, wrong), id, this.now, this.quiz));
  }

  triesFiled(): readonly string[] {
    const rows = factRows<BriefingTry>(openTable(this.workbook, BRIEFINGS_FACT, this.file), this.file);
    return rows.map(({ response, visit_code: code, right, state }) => [response, code, right, state].join(' '));
  }

  plan(code = VISIT) {
    const rows = factRows<PlannedVisit>(openTable(this.workbook, VISIT_PLAN_FACT, this.file), this.file);
    const found = rows.find((row) => String(row.code) === code);
    if (found === undefined) throw new Error(code);
    return { briefed: found.briefed, link: found.link };
  }

  /** Somebody types into the plan. */
  type(column: 'briefed' | 'link' | 'shopper', value: string, code = VISIT): void {
    const table = openTable(this.workbook, VISIT_PLAN_FACT, this.file);
    const row = factRows<PlannedVisit>(table, this.file).find((one) => String(one.code) === code)?.row ?? 0;
    const place = VISIT_PLAN_FACT.columns.findIndex(({ id }) => id === column);
    this.workbook.writeCells(table?.sheet.id ?? 0, row, table?.columns[place] ?? 0, [[value]]);
    this.workbook.flush();
  }

  linkOf(code: string, form = this.form): string {
    const [item] = this.record(form).items[0] ?? [0];
    return `https://docs.google.com/forms/d/e/${form}/viewform?usp=pp_url&entry.${item}=${code}`;
  }

  hour(): void {
    this.now += HOUR;
    this.run((ports, file) => sweep(ports, file));
  }
}

function news(file: IntakeFile): boolean {
  return file.run((ports, of) => fileNews(ports, of));
}

describe('the quiz of the briefing', () => {
  let file: Briefed;
  beforeEach(() => {
    file = new Briefed();
  });

  it('passed gives the day and the link with the code filled in, and no visit', () => {
    file.try(`${VISIT.slice(0, 3)} ${VISIT.slice(3)}`);
    news(file);
    expect(file.triesFiled()).toEqual([`try-1 ${VISIT} 5 passed`]);
    expect(file.plan()).toEqual({ briefed: DAY, link: file.linkOf(VISIT) });
    expect(file.plan(OTHER)).toEqual({ briefed: null, link: null });
    expect([file.visits(), file.answers(), file.quarantine()]).toEqual([[], [], []]);
  });

  it('failed twice gives nothing, passed then it does', () => {
    for (const wrong of [2, 1, 0]) {
      file.try(VISIT, wrong);
      news(file);
      expect(file.plan().link === null).toBe(wrong > 0);
    }
    expect(file.triesFiled()).toEqual([
      `try-1 ${VISIT} 3 failed`,
      `try-2 ${VISIT} 4 failed`,
      `try-3 ${VISIT} 5 passed`,
    ]);
  });

  it('with a wrong digit or a code of nobody is told, and gives nothing', () => {
    const wrong = VISIT.slice(0, 6) + ((Number(VISIT[6]) + 1) % 10);
    file.try(wrong);
    file.try(codeOf(77));
    news(file);
    expect(file.triesFiled()).toEqual([`try-1 ${wrong} 5 unknown_code`, `try-2 ${codeOf(77)} 5 unknown_code`]);
    expect(file.plan().link).toBe(null);
  });

  it('is filed once, however often the event comes and the hour strikes', () => {
    file.try(VISIT, 1);
    for (let i = 0; i < 3; i++) news(file);
    file.hour();
    file.now += 24 * HOUR;
    file.hour();
    expect(file.triesFiled()).toHaveLength(1);
  });

  it('edited is another try', () => {
    file.try(VISIT, 2, 'r');
    news(file);
    file.forms.edit(file.quiz, 'r', file.replyOf(file.answersOf(VISIT, 0), 'r', file.now, file.quiz));
    news(file);
    news(file);
    expect(file.triesFiled()).toEqual([`r ${VISIT} 3 failed`, `r#2 ${VISIT} 5 passed`]);
    expect(file.plan().link).toBe(file.linkOf(VISIT));
  });

  it('cut anywhere is filed and released once by the next hour, whatever Google kept of it', () => {
    const whole = new Briefed();
    whole.try(VISIT);
    news(whole);
    for (const isKept of [true, false]) {
      for (let at = 0; at < whole.calls.length; at++) {
        const cut = new Briefed();
        cut.try(VISIT);
        expect(cut.run((ports, of) => fileNews(ports, of), at, isKept)).toBe(false);
        cut.hour();
        expect([cut.triesFiled(), cut.plan()]).toEqual([whole.triesFiled(), whole.plan()]);
      }
    }
  });

  it('for a visit whose form has come gives the day and no link', () => {
    file.submit({ code: VISIT, 's:T1': '4' });
    news(file);
    file.try(VISIT);
    news(file);
    expect(file.visits()).toHaveLength(1);
    expect(file.plan()).toEqual({ briefed: DAY, link: null });
  });

  it('passed while no form takes answers gives the link in the hour after there is one, and another one for a closed form', () => {
    keepForm(file.store, 'file-1', { ...file.record(), state: 'closed' });
    file.try(VISIT);
    news(file);
    file.hour();
    expect(file.plan()).toEqual({ briefed: DAY, link: null });
    const second = file.addForm({ version: 2 });
    file.hour();
    expect(file.plan().link).toBe(file.linkOf(VISIT, second));
    keepForm(file.store, 'file-1', { ...file.record(second), state: 'closed' });
    const third = file.addForm({ version: 3 });
    file.hour();
    expect(file.plan().link).toBe(file.linkOf(VISIT, third));
  });

  it('replaces neither a day nor a link that somebody typed', () => {
    file.type('briefed', 'сам проверил');
    file.type('link', 'https://example.org/own', OTHER);
    file.try(VISIT);
    file.try(OTHER);
    news(file);
    expect(file.plan()).toEqual({ briefed: 'сам проверил', link: file.linkOf(VISIT) });
    expect(file.plan(OTHER)).toEqual({ briefed: DAY, link: 'https://example.org/own' });
  });

  it('gives the form in the shopper’s language', () => {
    const kazakh = file.addForm({ lang: 'kk' });
    makeTable(file.workbook, SHOPPERS_FACT, RUSSIAN, 'r', (made) =>
      appendRows(file.workbook, made, [['S1', null, 'kk', null, null]], RUSSIAN),
    );
    file.workbook.flush();
    file.type('shopper', 'S1');
    file.try(VISIT);
    news(file);
    expect(file.plan().link).toBe(file.linkOf(VISIT, kazakh));
  });
});

it('an event of a visit costs what it did, though there is a quiz', () => {
  const calls = [new Briefed(), new IntakeFile([VISIT, OTHER])].map((file) => {
    keepForm(file.store, 'file-1', { ...file.record(), sheet: 77 });
    for (const code of [VISIT, OTHER]) {
      file.submit({ code, 's:T1': '4' });
      file.run((ports, of) => fileAnswers(ports, () => of, { news: { sheet: () => 77, address: () => undefined } }));
    }
    expect(file.visits()).toHaveLength(2);
    return file.calls;
  });
  expect(calls[0]).toEqual(calls[1]);
});
