import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';
import type { FormReply } from '../../core/forms';
import { ANSWERS_FACT } from '../../facts/answers';
import { QUARANTINE_FACT } from '../../facts/quarantine';
import { VISITS_FACT } from '../../facts/visits';

import { reconcile } from './reconcile';
import { sweep } from './sweep';

const HOUR = 3_600_000;
const CODES = Array.from({ length: 6 }, (_, i) => codeOf(i));

const typed = fc.oneof(
  fc.constantFrom(
    '=IMPORTXML("x")',
    '+7 961',
    '@x',
    '-1',
    '\tx',
    '\r\nx',
    '007',
    '1/2',
    '🙂',
    '<script>',
    '\u202eabc',
    ' ',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);

/** What may happen, in any order. */
const event = fc.oneof(
  fc.record({
    kind: fc.constant('submit' as const),
    code: fc.nat(7),
    idea: typed,
    score: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({
    kind: fc.constant('edit' as const),
    which: fc.nat(9),
    newId: fc.boolean(),
    newTime: fc.boolean(),
    idea: typed,
  }),
  fc.record({ kind: fc.constant('signal' as const), times: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(40), isKept: fc.boolean() }),
  fc.record({ kind: fc.constant('sort' as const), seed: fc.nat(1000) }),
  fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(1, 5, 30) }),
  fc.record({ kind: fc.constant('sweep' as const) }),
);

/** Shuffles the rows below the headers, as people do by sorting. */
function sorted<T>(rows: readonly T[], seed: number): T[] {
  const [header, ...body] = rows;
  const mixed = body.map((row, i) => ({ row, by: ((i + 1) * (seed * 7919 + 104_729)) % 1009 }));
  const below = mixed.sort((a, b) => a.by - b.by).map(({ row }) => row);
  return header === undefined ? below : [header, ...below];
}

/** A shopper's response as it stands in the form now, under the response it was first sent as. */
interface Sent {
  readonly first: string;
  reply: FormReply;
}

it('every visit is filed exactly once and each answer equals what was typed, whatever happens in between', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      const file = new IntakeFile(CODES);
      const sent: Sent[] = [];
      let edits = 0;
      for (const one of events) {
        file.now += 60_000;
        if (one.kind === 'submit') {
          // Two of eight codes are not in the plan: mistyped, or of somebody else.
          const code = CODES[one.code] ?? (one.code === 6 ? '1234567' : codeOf(999));
          const reply = file.submit({ code, 's:T1': `${one.score}`, 'i:T1': one.idea });
          sent.push({ first: reply.id, reply });
        } else if (one.kind === 'edit' && sent.length > 0) {
          const target = sent[one.which % sent.length];
          if (target === undefined) continue;
          const { reply } = target;
          edits += 1;
          const [idea = 0] = file.record().items.find(([, role]) => role === 'i:T1') ?? [];
          const replies = reply.replies.map((said) =>
            said.item === idea ? { ...said, value: `${one.idea}${edits}` } : said,
          );
          const next = { id: one.newId ? `edit-${edits}` : reply.id, at: one.newTime ? file.now : reply.at, replies };
          // Google's new id for what nothing is filed of yet, or what waits, is a response of its own to us.
          file.forms.edit(file.form, reply.id, next);
          target.reply = next;
        } else if (one.kind === 'signal') for (let i = 0; i < one.times; i++) file.run(fileNews);
        else if (one.kind === 'cut') file.run(fileNews, one.at, one.isKept);
        else if (one.kind === 'wait') file.now += one.hours * HOUR;
        else if (one.kind === 'sweep') file.run(sweep);
        else if (one.kind === 'sort' && file.visits().length > 0) {
          for (const fact of [VISITS_FACT, ANSWERS_FACT, QUARANTINE_FACT])
            file.workbook.people(file.sheetOf(fact), (rows) => sorted(rows, one.seed));
        }
      }
      file.now += 25 * HOUR;
      file.run(sweep);
      let view: ReturnType<typeof reconcile> | undefined;
      file.run((ports, context) => {
        view = reconcile(ports, context);
      });
      const visits = file.visits();
      const answers = file.answers();
      const keys = visits.map(({ response, version }) => `${response} ${version}`);
      expect(new Set(keys).size).toBe(keys.length);
      const answerKeys = answers.map(({ response, version, item }) => `${response} ${version} ${item}`);
      expect(new Set(answerKeys).size).toBe(answerKeys.length);
      expect(view).toMatchObject({ lost: 0, doubled: 0 });
      // Each code of the plan that was sent is one visit.
      const latest = new Map<unknown, (typeof visits)[number]>();
      for (const visit of visits) {
        const before = latest.get(visit.response);
        if (before === undefined || Number(visit.version) > Number(before.version)) latest.set(visit.response, visit);
      }
      const used = new Set(
        sent.map(({ reply }) => reply.replies[0]?.value).filter((code) => CODES.includes(code ?? '')),
      );
      expect(new Set([...latest.values()].map(({ visit_code: code }) => code))).toEqual(used);
      expect(latest.size).toBe(used.size);
      // What stands in the form now is what the counting version of its visit says, or what waits says.
      for (const { reply } of sent) {
        const filed = [...latest.values()].find(
          (visit) => visit.edited_as === reply.id || (visit.edited_as === null && visit.response === reply.id),
        );
        const waiting = file.quarantine().filter(({ response, state }) => response === reply.id && state === 'waiting');
        expect(filed !== undefined || waiting.length > 0).toBe(true);
        const version = filed?.version ?? Math.max(...waiting.map((row) => Number(row.version)));
        const said = answers.filter(
          (answer) => answer.response === (filed?.response ?? reply.id) && answer.version === version,
        );
        const value = (item: number): unknown => said.find((answer) => answer.item === String(item))?.answer ?? '';
        for (const { item, value: text } of reply.replies) {
          const plain = text.replace(/\r\n?/g, '\n');
          expect(value(item)).toBe(plain.trim() === '' ? '' : plain);
        }
        expect(said.length).toBe(reply.replies.length);
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 100) },
  );
}, 120_000);

it.each([true, false])(
  'a cut before any remote call of filing loses and doubles nothing; written so far kept: %s',
  (isKept) => {
    const play = (cutAt: number): { done: boolean; file: IntakeFile } => {
      const file = new IntakeFile(CODES);
      file.submit({ code: CODES[0] ?? '', 's:T1': '4' });
      file.submit({ code: '1234567', 's:T1': '2', 'i:T1': 'мысль' });
      return { done: file.run(fileNews, cutAt, isKept), file };
    };
    let cuts = 0;
    for (let at = 0; ; at++) {
      const { done, file } = play(at);
      if (done) break;
      cuts += 1;
      file.run(fileNews);
      file.now += 25 * HOUR;
      file.run(sweep);
      expect(file.visits()).toHaveLength(1);
      expect(file.answers()).toHaveLength(5);
      expect(file.quarantine()).toHaveLength(1);
    }
    expect(cuts).toBeGreaterThan(20);
  },
);

it.each([true, false])(
  'a cut among several blocks is made good by the next event; written so far kept: %s',
  (isKept) => {
    const codes = Array.from({ length: 600 }, (_, i) => codeOf(i + 100));
    let cuts = 0;
    for (let at = 6; ; at++) {
      const file = new IntakeFile(codes, 1);
      file.run(fileNews);
      for (const code of codes) {
        file.now += 30_000;
        file.submit({ code, 's:T1': '4' });
      }
      if (file.run(fileNews, at, isKept)) break;
      cuts += 1;
      file.run(fileNews);
      expect(file.visits()).toHaveLength(codes.length);
      expect(file.answers()).toHaveLength(codes.length * 2);
    }
    expect(cuts).toBeGreaterThan(10);
  },
  60_000,
);

it('an older response that Google shows again beside its edit says nothing new', () => {
  const file = new IntakeFile(CODES);
  const first = file.submit({ code: CODES[0] ?? '', 's:T1': '4' });
  file.run(fileNews);
  file.forms.edit(file.form, first.id, file.replyOf({ code: CODES[0] ?? '', 's:T1': '2' }, 'edit', file.now));
  file.run(fileNews);
  file.forms.submit(file.form, first);
  for (let day = 0; day < 3; day++) {
    file.now += 25 * HOUR;
    file.run(sweep);
  }
  expect(file.visits().map(({ version }) => version)).toEqual([1, 2]);
  expect(file.quarantine()).toEqual([]);
});
