import { describe, expect, it } from 'vitest';
import { CHOICES, codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';
import { ANSWERS_FACT } from '../../facts/answers';
import { VISITS_FACT } from '../../facts/visits';
import { fileAnswers } from './fileAnswers';

const A = codeOf(1);
const B = codeOf(2);
const answers = (code: string) => ({
  code,
  date: '2026-11-22',
  receipt: '007',
  's:T1': '4',
  's:T2': CHOICES[5],
  'i:T1': 'Быстрее',
});

describe('a response', () => {
  it('becomes a visit and an answer for every reply, as typed, with ratings read', () => {
    const file = new IntakeFile([A]);
    file.submit(answers(A));
    file.run(fileNews);
    expect(file.visits()).toMatchObject([
      {
        response: 'response-1',
        version: 1,
        visit_code: A,
        job: 'J1',
        received_at: '2026-11-22 19:05:00',
        receipt: '007',
        state: 'new',
      },
    ]);
    expect(file.answers().map(({ kind, touchpoint, score, answer }) => [kind, touchpoint, score, answer])).toEqual([
      ['header', null, null, A],
      ['header', null, null, '2026-11-22'],
      ['header', null, null, '007'],
      ['score', 'T1', 4, '4'],
      ['idea', 'T1', null, 'Быстрее'],
      ['score', 'T2', null, CHOICES[5]],
    ]);
    file.accept();
    expect(
      file
        .map()
        .slice(4)
        .map((row) => row.slice(0, 6)),
    ).toEqual([
      ['Купить кофе', 'сделка', 'Точка T1', 1, 4, 4],
      ['Купить кофе', 'сделка', 'Точка T2', 0, '', 4],
      ['Купить кофе', 'сделка', 'Точка T3', 0, '', 4],
    ]);
  });

  it('is filed once however often its event comes', () => {
    const file = new IntakeFile([A]);
    file.submit(answers(A));
    for (let i = 0; i < 3; i++) file.run(fileNews);
    expect(file.visits()).toHaveLength(1);
    expect(file.answers()).toHaveLength(6);
  });

  it('keeps every text as it was typed', () => {
    const file = new IntakeFile([A]);
    const texts = ['=IMPORTXML("x")', '+7 961 123', '@x', '-1', '\tx', '\rx', '007', '1/2', '🙂'];
    const idea = texts.join('\r\n');
    file.submit({ ...answers(A), 'i:T2': idea });
    file.run(fileNews);
    expect(file.answers().find(({ kind, touchpoint }) => kind === 'idea' && touchpoint === 'T2')?.answer).toBe(
      idea.replace(/\r\n?/g, '\n'),
    );
  });
});

describe('a response that is not filed as a visit', () => {
  it.each([
    ['wrong_digit', '1234567', '1234567'],
    ['unknown_code', '', ''],
    ['unknown_code', B, B],
  ])('waits in quarantine: %s', (reason, code, value) => {
    const file = new IntakeFile([A]);
    file.submit({ ...answers(code), 's:T3': '5 — отлично' });
    file.run(fileNews);
    file.run(fileNews);
    expect(file.visits()).toEqual([]);
    expect(file.quarantine()).toMatchObject([
      { response: 'response-1', version: 1, reason, value: value || null, state: 'waiting' },
    ]);
    expect(file.answers().length).toBeGreaterThan(5);
    expect(file.map()[4]?.[3]).toBe(0);
  });

  it('waits when its code was used by another one, and both keep their answers', () => {
    const file = new IntakeFile([A]);
    file.submit(answers(A));
    file.submit(answers(A));
    file.run(fileNews);
    expect(file.visits()).toHaveLength(1);
    expect(file.quarantine()).toMatchObject([{ response: 'response-2', reason: 'used_code', value: A }]);
    expect(file.answers()).toHaveLength(12);
  });
});

describe('an edited response', () => {
  const HOUR = 3_600_000;
  it.each([
    ['same id, new time', 'response-1', HOUR, ''],
    ['same id, same time', 'response-1', 0, ''],
    ['new id, new time', 'response-9', HOUR, 'response-9'],
    ['new id, same time', 'response-9', 0, 'response-9'],
  ])('is the next version of its visit: %s', (_, id, later, editedAs) => {
    const file = new IntakeFile([A]);
    const first = file.submit(answers(A));
    file.run(fileNews);
    file.forms.edit(file.form, first.id, file.replyOf({ ...answers(A), 's:T1': '2' }, id, first.at + later));
    file.now += 25 * HOUR;
    file.run(fileNews);
    file.run(fileNews);
    expect(file.visits()).toMatchObject([
      { response: 'response-1', version: 1 },
      { response: 'response-1', version: 2, edited_as: editedAs || null },
    ]);
    expect(file.answers().filter(({ touchpoint, kind }) => kind === 'score' && touchpoint === 'T1')).toMatchObject([
      { response: 'response-1', version: 1, score: 4 },
      { response: 'response-1', version: 2, score: 2 },
    ]);
    file.accept();
    expect(file.map()[4]?.slice(0, 6)).toEqual(['Купить кофе', 'сделка', 'Точка T1', 1, 2, 4]);
    expect(file.quarantine()).toEqual([]);
  });

  it('leaves quarantine when its shopper corrects the code', () => {
    const file = new IntakeFile([A]);
    const first = file.submit(answers('1234567'));
    file.run(fileNews);
    file.forms.edit(file.form, first.id, file.replyOf(answers(A), first.id));
    file.run(fileNews);
    expect(file.visits()).toMatchObject([{ response: 'response-1', version: 2, visit_code: A }]);
    expect(file.quarantine()).toMatchObject([{ version: 1, state: 'filed' }]);
  });
});

describe('questions that the owner changed', () => {
  it('are known by their ids when they are renamed; one that was added is told of once', () => {
    const file = new IntakeFile([A, B]);
    const [item = 0] = file.record().items[3] ?? [];
    file.forms.rename(file.form, item, 'Как вам касса?');
    const added = file.forms.addItem(file.form, {
      ...{ role: '', kind: 'text', title: 'Ваш возраст', help: '', required: false, choices: [], pattern: null },
    });
    for (const code of [A, B]) {
      const reply = file.replyOf(answers(code));
      file.forms.submit(file.form, { ...reply, replies: [...reply.replies, { item: added, title: '', value: '33' }] });
      file.run(fileNews);
    }
    expect(file.answers().filter(({ kind }) => kind === 'other')).toMatchObject([
      { question: 'Ваш возраст', answer: '33' },
      { question: 'Ваш возраст', answer: '33' },
    ]);
    expect(file.answers().find(({ kind }) => kind === 'score')).toMatchObject({ question: 'Как вам касса?', score: 4 });
    expect(file.quarantine()).toMatchObject([{ reason: 'unknown_item', value: 'Ваш возраст', state: 'noted' }]);
    expect(file.visits()).toHaveLength(2);
  });

  it('have their choices learned by place while six stand in their order; the old texts keep their meaning', () => {
    const file = new IntakeFile([A, B]);
    const [item = 0] = file.record().items[3] ?? [];
    file.forms.rechoose(file.form, item, [...CHOICES.slice(0, 3), 'хорошо', ...CHOICES.slice(4)]);
    file.submit({ ...answers(A), 's:T1': 'хорошо' });
    file.submit({ ...answers(B), 's:T1': '4' });
    file.run(fileNews);
    expect(
      file.answers().flatMap(({ touchpoint, kind, score }) => (kind === 'score' && touchpoint === 'T1' ? [score] : [])),
    ).toEqual([4, 4]);
    expect(file.record().choices).toHaveLength(2);
  });

  it('that are taken out of the form take no answer of a filed visit along', () => {
    const file = new IntakeFile([A]);
    const reply = file.submit({ ...answers(A), 's:T1': '4' });
    file.run(fileNews);
    const filed = file.answers();
    const [item = 0] = file.record().items.find(([, role]) => role === 's:T1') ?? [];
    file.forms.removeItem(file.form, item);
    file.forms.edit(file.form, reply.id, { ...reply, replies: reply.replies.filter((one) => one.item !== item) });
    file.run(fileNews);
    expect(file.answers()).toEqual(filed);
    expect(file.visits()).toHaveLength(1);
  });

  it('have so long choices that they cannot be kept, and are filed and marked all the same', () => {
    const file = new IntakeFile([A]);
    for (const [n, [item, role]] of file.record().items.entries())
      if (role.startsWith('s:'))
        file.forms.rechoose(
          file.form,
          item,
          [1, 2, 3, 4, 5, 6].map((k) => `${n} ${'ж'.repeat(400)} ${k}`),
        );
    const texts = [2, 3, 4].map(
      (n) => file.forms.choices(file.form, file.record().items[2 * n - 1]?.[0] ?? 0)[3] ?? '',
    );
    file.submit({ ...answers(A), 's:T1': texts[0] ?? '', 's:T2': texts[1] ?? '', 's:T3': texts[2] ?? '' });
    file.run(fileNews);
    expect(file.answers().filter(({ score }) => score === 4)).toHaveLength(3);
    expect(file.record().mark).toBe(file.now);
    expect(Math.max(...[...file.store.kept.values()].map((text) => Buffer.byteLength(text)))).toBeLessThan(9000);
  });

  it('with other choices give a leading digit, else no rating and a note', () => {
    const file = new IntakeFile([A, B]);
    const [item = 0] = file.record().items[3] ?? [];
    file.forms.rechoose(file.form, item, ['3: так себе', 'блеск']);
    file.submit({ ...answers(A), 's:T1': '3: так себе' });
    file.submit({ ...answers(B), 's:T1': 'блеск' });
    file.run(fileNews);
    expect(
      file.answers().flatMap(({ touchpoint, kind, score }) => (kind === 'score' && touchpoint === 'T1' ? [score] : [])),
    ).toEqual([3, null]);
    expect(file.quarantine()).toMatchObject([{ reason: 'unknown_choice', value: 'блеск', state: 'noted' }]);
    expect(file.visits()).toHaveLength(2);
  });
});

describe('the price', () => {
  it('of an event with 15 touchpoints is 15 remote calls at most, of one that brings nothing less', () => {
    const codes = Array.from({ length: 10 }, (_, i) => codeOf(i));
    const file = new IntakeFile(codes, 15);
    file.submit(answers(codes[0] ?? ''));
    file.run(fileNews);
    file.submit(answers(codes[1] ?? ''));
    file.run(fileNews);
    expect(file.calls.length, file.calls.join(' ')).toBeLessThanOrEqual(15);
    const full = file.calls.length;
    file.run(fileNews);
    expect(file.calls.length).toBeLessThan(full);
  });

  it('of 100 waiting responses is as much', () => {
    const codes = Array.from({ length: 101 }, (_, i) => codeOf(i));
    const file = new IntakeFile(codes, 15);
    file.submit(answers(codes[100] ?? ''));
    file.run(fileNews);
    for (const code of codes.slice(0, 100)) file.submit(answers(code));
    file.run(fileNews);
    expect(file.visits()).toHaveLength(101);
    expect(file.calls.length, file.calls.join(' ')).toBeLessThanOrEqual(15);
  });

  it('of 5 000 waiting responses with 35 answers grows by block, and goes on after a stop', () => {
    const codes = Array.from({ length: 5000 }, (_, i) => codeOf(i));
    const file = new IntakeFile(codes, 16);
    const ratings = Object.fromEntries(
      file.touchpoints.flatMap((code) => [
        [`s:${code}`, '4'],
        [`i:${code}`, 'мысль'],
      ]),
    );
    codes.forEach((code) => {
      file.now += 1000;
      file.submit({ ...answers(code), ...ratings });
    });
    let blocks = 0;
    file.mayGoOn = () => ++blocks % 4 !== 0;
    let runs = 0;
    let outcome = '';
    while (outcome !== 'done' && runs < 10) {
      runs += 1;
      file.run((ports, context) => {
        outcome = fileAnswers(ports, () => context);
      });
      expect(file.calls.length).toBeLessThanOrEqual(70);
    }
    expect(runs).toBeGreaterThan(1);
    expect(new Set(file.visits().map(({ visit_code: code }) => code)).size).toBe(5000);
    expect(file.visits()).toHaveLength(5000);
    expect(file.answers()).toHaveLength(5000 * 35);
  }, 60_000);
});

describe('two at once', () => {
  it('the loser rings and leaves; the holder files what came meanwhile', () => {
    const file = new IntakeFile([A, B]);
    file.submit(answers(A));
    const ports = file.ports();
    const outcomes: string[] = [];
    let isFirst = true;
    const flush = file.workbook.flush.bind(file.workbook);
    file.workbook.flush = () => {
      flush();
      if (!isFirst) return;
      isFirst = false;
      file.isBusy = true;
      file.submit(answers(B));
      outcomes.push(fileAnswers(file.ports(), () => file.file));
      file.isBusy = false;
    };
    outcomes.push(fileAnswers(ports, () => file.file));
    expect(outcomes).toEqual(['busy', 'done']);
    expect(file.visits()).toHaveLength(2);
  });
});

describe('what people and Google do to a file', () => {
  it('a deleted sheet is made again and filled from the forms; what the others have is not doubled', () => {
    const file = new IntakeFile([A, B]);
    file.submit(answers(A));
    file.submit(answers('1234567'));
    file.run(fileNews);
    file.workbook.removeSheet(file.sheetOf(VISITS_FACT));
    file.run(fileNews);
    expect(file.visits()).toMatchObject([{ response: 'response-1', version: 1 }]);
    expect(file.answers()).toHaveLength(12);
    expect(file.quarantine()).toHaveLength(1);
    file.workbook.removeSheet(file.sheetOf(ANSWERS_FACT));
    file.run(fileNews);
    expect(file.answers()).toHaveLength(12);
    expect(file.visits()).toHaveLength(1);
  });

  it('a form that cannot be read is noted and does not keep others from being filed', () => {
    const file = new IntakeFile([A]);
    const other = file.addForm({ version: 2 });
    file.submit(answers(A), other);
    file.forms.trash(file.form);
    file.run(fileNews);
    expect(file.visits()).toHaveLength(1);
    expect(file.record().lostSince).toBe(file.now);
    file.forms.trash(file.form, false);
    file.run(fileNews);
    expect(file.record().lostSince).toBe(0);
  });

  it('a refused write marks nothing', () => {
    const file = new IntakeFile([A]);
    file.run(fileNews);
    file.submit(answers(A));
    const { mark } = file.record();
    const write = file.workbook.writeCells.bind(file.workbook);
    file.workbook.writeCells = () => {
      throw new Error('PROTECTED');
    };
    expect(() => file.run(fileNews)).toThrow('PROTECTED');
    file.workbook.cut();
    expect(file.record().mark).toBe(mark);
    file.workbook.writeCells = write;
    file.run(fileNews);
    expect(file.visits()).toHaveLength(1);
  });

  it('a copy of the file files nothing', () => {
    const file = new IntakeFile([A]);
    file.submit(answers(A));
    file.workbook.id = () => 'copy';
    file.run(fileNews);
    expect(file.workbook.sheets().map(({ name }) => name)).not.toContain('Визиты');
  });
});
