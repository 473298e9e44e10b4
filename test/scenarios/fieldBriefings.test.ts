import { beforeEach, describe, expect, it } from 'vitest';
import type { Execution } from '../../local/apps-script/appsScript';
import type { BriefingsView, QuizMadeView } from '../../src/core/briefingViews';
import type { BriefingView } from '../../src/core/pictureViews';
import { BRIEFINGS_FACT } from '../../src/facts/briefings';
import { VISIT_PLAN_FACT } from '../../src/facts/visitPlan';
import { VISITS_FACT } from '../../src/facts/visits';
import { rightAnswers } from '../../src/work/briefing/quizBlueprint';
import { answerOf } from './addon';
import { Fieldwork, type Row } from './fieldwork';
import { send } from './shopper';

const SHOPPER = VISIT_PLAN_FACT.columns.findIndex(({ id }) => id === 'shopper');

const callsOf = (run: Execution): number =>
  run.ok ? run.log.filter(({ kind }) => kind === 'remote').length : expect.fail(run.error);

/** A file that collects answers, whose quiz is live, with a visit taken by S1. */
class Briefed {
  readonly work = Fieldwork.collecting(1);
  readonly quiz: string;
  readonly visit: Row;

  constructor() {
    const { view } = this.work.call<QuizMadeView>('quizMake', { language: 'ru' });
    this.quiz = view.quizzes.find(({ language }) => language === 'ru')?.form ?? expect.fail('no quiz');
    this.work.script.control.setFormState(this.quiz, { isOpenToAll: true });
    this.work.call('formLive', { form: this.quiz });
    this.work.script.control.type(this.work.sheetId(VISIT_PLAN_FACT.title.ru), 1, SHOPPER, [['S1']]);
    this.visit = this.work.codes()[0] ?? expect.fail('no plan');
  }

  view(): BriefingsView {
    return answerOf<BriefingsView>(this.work.script.run('briefingsOpen', []));
  }

  /** Somebody answers the quiz, so many questions wrongly. */
  try(code: string, wrong = 0): string {
    const { items = [] } = this.work.forms().find(({ id }) => id === this.quiz) ?? {};
    const rights = rightAnswers('ru');
    const answers = items.flatMap(({ id, type, choices }): [number, string][] => {
      if (type === 'text') return [[id, code]];
      const right = choices.find((choice) => rights.includes(choice)) ?? '';
      const other = choices.find((choice) => choice !== right) ?? '';
      const place = items.filter((item) => item.type === 'choice').findIndex((item) => item.id === id);
      return [[id, place < wrong ? other : right]];
    });
    this.work.tick();
    return this.work.script.control.submitForm(this.quiz, Object.fromEntries(answers)).responseId;
  }

  planned(): Row {
    return this.work.codes()[0] ?? {};
  }

  states(): readonly unknown[] {
    return this.work.rows(BRIEFINGS_FACT).map(({ state }) => state);
  }
}

describe('from the briefing to the filed visit', () => {
  let file: Briefed;
  beforeEach(() => {
    file = new Briefed();
  });

  it('a passed quiz gives the link; the form behind it opens with the code and files the visit', () => {
    const code = String(file.visit['code']);
    expect(file.view().visits).toMatchObject([{ code, shopper: 'S1', state: 'waiting' }]);
    expect(file.view().visits[0]?.message).toContain(`=${code}`);
    file.try(`${code.slice(0, 3)} ${code.slice(3)}`);
    file.work.script.fireSubmits();
    const { link, briefed } = file.planned();
    expect(briefed).not.toBe('');
    const row = file.work.view().forms.find((form) => form.job === file.visit['job'] && form.language === 'ru');
    expect(String(link)).toMatch(new RegExp(`^${row?.url.replace(/[?]/g, '\\?')}\\?usp=pp_url&entry\\.\\d+=${code}$`));
    expect(file.view()).toMatchObject({
      counts: { taken: 1, briefed: 1, released: 1 },
      visits: [{ state: 'released' }],
    });
    expect(file.view().visits[0]?.message).toContain(String(link));
    send(file.work, file.visit);
    file.work.script.fireSubmits();
    expect(file.work.rows(VISITS_FACT)).toHaveLength(1);
    expect(file.view().visits).toEqual([]);
  });

  it('failed twice it gives nothing, then passed it does, whatever events come', () => {
    const code = String(file.visit['code']);
    for (const [wrong, how] of [
      [3, 'twice'],
      [1, 'missed'],
      [0, 'once'],
    ] as const) {
      file.try(code, wrong);
      file.work.script.fireSubmits(() => how);
      file.work.pass(1);
      expect(file.planned()['link'] === '').toBe(wrong > 0);
    }
    expect(file.states()).toEqual([
      'есть ошибки, нужно пройти ещё раз',
      'есть ошибки, нужно пройти ещё раз',
      'все ответы верны',
    ]);
  });

  it('a question that was deleted from the quiz is not asked', () => {
    const code = String(file.visit['code']);
    const { items = [] } = file.work.forms().find(({ id }) => id === file.quiz) ?? {};
    const [first] = items.filter(({ type }) => type === 'choice');
    file.work.script.control.removeQuestion(file.quiz, first?.id ?? 0);
    file.try(code, 1);
    file.work.script.fireSubmits();
    file.try(code);
    file.work.script.fireSubmits();
    expect(file.states()).toEqual(['есть ошибки, нужно пройти ещё раз', 'все ответы верны']);
    expect(file.work.rows(BRIEFINGS_FACT).map(({ right, asked }) => [right, asked])).toEqual([
      [3, 4],
      [4, 4],
    ]);
    expect(file.planned()['link']).not.toBe('');
  });

  it('a wrong digit is told and gives nothing', () => {
    const code = String(file.visit['code']);
    const wrong = code.slice(0, 6) + ((Number(code[6]) + 1) % 10);
    expect(file.view().unknown).toBe('');
    file.try(wrong);
    file.work.script.fireSubmits();
    expect(file.view().unknown).toContain(wrong);
    expect(file.states()).toEqual(['кода визита нет в плане']);
    expect(file.planned()['link']).toBe('');
  });

  it('a form closed meanwhile gives the day; the link follows by itself once its next version is live', () => {
    const row = file.work.view().forms.find((form) => form.job === file.visit['job']) ?? expect.fail('no form');
    file.work.call('formClose', { form: row.form });
    file.try(String(file.visit['code']));
    file.work.script.fireSubmits();
    expect(file.planned()).toMatchObject({ link: '' });
    expect(file.view().visits).toMatchObject([{ state: 'passed' }]);
    expect(file.planned()['briefed']).not.toBe('');
    file.work.makeForm(row);
    file.work.pass(1);
    expect(String(file.planned()['link'])).toContain(String(file.visit['code']));
  });

  it('a response of the quiz is no visit and nothing that waits, also when everything is read anew', () => {
    file.try(String(file.visit['code']));
    file.work.script.fireSubmits();
    const view = file.work.call<{ reconciled: object }>('reconcile');
    expect(view.reconciled).toMatchObject({ received: 0, filed: 0, quarantined: 0, lost: 0, doubled: 0, lines: [] });
    expect(file.work.view().forms.every(({ job }) => job !== '')).toBe(true);
    expect(file.states()).toHaveLength(1);
  });

  it('the coordinator gives the link without the quiz; the day stays blank, and a typed link is kept', () => {
    const [first, second] = file.work.codes();
    const codes = [first, second].map((row) => String(row?.['code'])).join(', ');
    const link = VISIT_PLAN_FACT.columns.findIndex(({ id }) => id === 'link');
    file.work.script.control.type(file.work.sheetId(VISIT_PLAN_FACT.title.ru), 2, link, [['https://example.org/own']]);
    const view = file.work.call<BriefingsView>('linkRelease', { codes: `${codes}, 999`, shopper: '' });
    expect(view.news).toContain('Ссылок выдано: 1.');
    expect(view.news).toContain('999');
    expect(file.planned()).toMatchObject({ briefed: '' });
    expect(String(file.planned()['link'])).toContain(String(first?.['code']));
    expect(file.work.codes()[1]?.['link']).toBe('https://example.org/own');
    expect(file.work.call<BriefingsView>('linkRelease', { codes: '', shopper: 'S1' }).news).toContain(
      'Ссылок выдано: 0.',
    );
    expect(file.work.call<BriefingsView>('linkRelease', { codes: '', shopper: 'S9' }).news).toContain('«S9»');
  });

  it('the briefing of a visit is read for the dialog', () => {
    const request = { picture: 'briefing', tracks: [], lang: 'ru' };
    const all = answerOf<BriefingView>(file.work.script.run('pictureRead', [request]));
    expect(all.pages).toHaveLength(1);
    expect(JSON.stringify(all)).not.toContain('S1');
    expect(all.pages[0]?.quiz.url).toContain(`=${file.visit['code']}`);
    const of = (visits: object) =>
      answerOf<BriefingView>(file.work.script.run('pictureRead', [{ ...request, visits }]));
    expect(of({ by: 'visit', code: file.work.codes()[1]?.['code'] }).pages).toHaveLength(1);
    expect(of({ by: 'shopper', code: 'S1' }).pages).toHaveLength(1);
    const none = file.work.script.run('pictureRead', [{ ...request, visits: { by: 'shopper', code: 'S9' } }]);
    expect(none.value).toMatchObject({ ok: false, error: { code: 'BRIEFINGS_EMPTY' } });
    expect(
      file.work.script.run('pictureOpen', [{ ...request, visits: { by: 'shopper', code: 'S 1' } }]).value,
    ).toMatchObject({
      ok: true,
    });
  });
});

it('costs: the screen, the briefing, a try, the act without the quiz', () => {
  const file = new Briefed();
  const { script } = file.work;
  expect(callsOf(script.run('briefingsOpen', []))).toBeLessThanOrEqual(12);
  expect(callsOf(script.run('pictureRead', [{ picture: 'briefing', tracks: [], lang: 'ru' }]))).toBeLessThanOrEqual(16);
  file.try(String(file.visit['code']));
  const [event] = script.fireSubmits();
  expect(event === undefined ? 99 : callsOf(event)).toBeLessThanOrEqual(20);
  expect(file.states()).toHaveLength(1);
  const codes = String(file.work.codes()[1]?.['code']);
  expect(callsOf(script.run('linkRelease', [{ codes, shopper: '', lang: 'ru' }]))).toBeLessThanOrEqual(24);
});

it('a quiz is made in calls that can be cut, and once', () => {
  const work = Fieldwork.collecting(1);
  const forms = work.forms().length;
  for (const cutAt of [15, 30]) {
    let calls = 0;
    work.fault = ({ kind }) => {
      if (kind === 'remote') calls += 1;
      return calls === cutAt ? { cut: true } : undefined;
    };
    expect(work.script.run('quizMake', [{ language: 'kk', lang: 'ru' }]).ok).toBe(false);
  }
  work.fault = undefined;
  expect(work.call<QuizMadeView>('quizMake', { language: 'kk' })).toMatchObject({ done: true, made: 6, all: 6 });
  expect(work.forms()).toHaveLength(forms + 1);
  const again = work.script.run('quizMake', [{ language: 'kk', lang: 'ru' }]);
  expect(again.value).toMatchObject({ ok: false, error: { code: 'FORM_OPEN' } });
});
