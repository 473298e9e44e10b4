import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../contract/api';
import type { MarkChange, MarksSavedView } from '../../core/qfdViews';
import { createOutbox, type OutboxState } from './outbox';

const OFFLINE = { ok: false, error: { code: 'fail_offline', message: '', remedy: null } } as const;
const GONE = { ok: false, error: { code: 'SHEET_GONE', message: '', remedy: null } } as const;
const SAVED = { ok: true, value: { saved: 1, kept: [], text: '' } } as const;
const BACK = undefined;

type Answer = Outcome<MarksSavedView>;

/** Cell `n` gets a mark. */
const change = (n: number, mark: number | null = 9, was: MarkChange['was'] = null): MarkChange => ({
  touchpoint: `T${n}`,
  factor: 'F1',
  mark,
  was,
});

const keptOf = (n: number, now: number | string | null): Answer => ({
  ok: true,
  value: { saved: 0, kept: [{ touchpoint: `T${n}`, factor: 'F1', now }], text: 'kept' },
});

/** An outbox whose time passes and whose server answers when the test says so. */
function setUp() {
  const sent: (readonly MarkChange[])[] = [];
  const pauses: number[] = [];
  const states: OutboxState[] = [];
  const kept: unknown[] = [];
  const answers: ((answer: Answer) => void)[] = [];
  let timer: (() => void) | undefined;
  const outbox = createOutbox({
    send: (changes) => {
      sent.push(changes);
      return new Promise((resolve) => answers.push(resolve));
    },
    later: (act, ms) => {
      pauses.push(ms);
      timer = act;
      return () => {
        if (timer === act) timer = undefined;
      };
    },
    changed: (state) => states.push(state),
    kept: (cells, text) => kept.push([cells, text]),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    outbox,
    sent,
    pauses,
    kept,
    state: () => states.at(-1),
    isWaiting: () => timer !== undefined,
    pass: () => {
      const act = timer;
      timer = undefined;
      act?.();
    },
    answer: async (answer: Answer) => {
      answers.shift()?.(answer);
      await settle();
    },
  };
}

describe('the outbox of marks', () => {
  it('sends what there is after five seconds without a change', async () => {
    const { outbox, sent, pauses, pass, answer, state } = setUp();
    outbox.put(change(1));
    outbox.put(change(2, 3));
    expect([sent.length, pauses]).toEqual([0, [5000, 5000]]);
    pass();
    expect(sent).toEqual([[change(1), change(2, 3)]]);
    expect(state()).toEqual({ unsent: 2, isSending: true, error: BACK });
    await answer(SAVED);
    expect(state()).toEqual({ unsent: 0, isSending: false, error: BACK });
  });

  it('sends at once after ten changes, and what came meanwhile later', async () => {
    const { outbox, sent, answer, isWaiting } = setUp();
    for (let n = 1; n <= 10; n++) outbox.put(change(n));
    expect(sent[0]).toHaveLength(10);
    outbox.put(change(11));
    expect(sent).toHaveLength(1);
    await answer(SAVED);
    expect([sent.length, outbox.unsent(), isWaiting()]).toEqual([1, 1, true]);
  });

  it('sends a cell changed twice once, with what stood there first, and one put back not at all', async () => {
    const { outbox, sent, pass } = setUp();
    outbox.put(change(1, 3, 1));
    outbox.put(change(1, 9, 3));
    outbox.put(change(2, 9, 'often'));
    outbox.put(change(3, 9, 1));
    outbox.put(change(3, 1, 9));
    pass();
    expect(sent).toEqual([[change(1, 9, 1), change(2, 9, 'often')]]);
  });

  it('sends a cell changed while it is under way again, with what was sent as what stands there', async () => {
    const { outbox, sent, pass, answer } = setUp();
    outbox.put(change(1, 9));
    pass();
    outbox.put(change(1, null, 9));
    expect(outbox.unsent()).toBe(1);
    await answer(SAVED);
    pass();
    expect(sent[1]).toEqual([change(1, null, 9)]);
  });

  it('keeps what was not saved, and tries again after growing pauses', async () => {
    const { outbox, sent, pauses, pass, answer, state } = setUp();
    outbox.put(change(1));
    for (let n = 0; n < 4; n++) {
      pass();
      await answer(OFFLINE);
    }
    expect(pauses).toEqual([5000, 5000, 15000, 60000, 60000]);
    expect(state()).toEqual({ unsent: 1, isSending: false, error: OFFLINE.error });
    pass();
    await answer(SAVED);
    expect(sent).toHaveLength(5);
    expect(new Set(sent.map((batch) => JSON.stringify(batch))).size).toBe(1);
    expect(state()).toEqual({ unsent: 0, isSending: false, error: BACK });
  });

  it('does not press a server that is down: a new change waits for the next try', async () => {
    const { outbox, sent, pauses, pass, answer } = setUp();
    outbox.put(change(1));
    pass();
    await answer(OFFLINE);
    for (let n = 2; n <= 12; n++) outbox.put(change(n));
    expect([sent.length, pauses.length]).toEqual([1, 2]);
    pass();
    expect(sent[1]).toHaveLength(12);
  });

  it('does not repeat by itself what the server refuses', async () => {
    const { outbox, pass, answer, isWaiting, state } = setUp();
    outbox.put(change(1));
    pass();
    await answer(GONE);
    expect(isWaiting()).toBe(false);
    expect(state()).toEqual({ unsent: 1, isSending: false, error: GONE.error });
  });

  it('tells of cells that somebody else changed, and sends these no more', async () => {
    const { outbox, kept, pass, answer } = setUp();
    outbox.put(change(1, 9, 1));
    outbox.put(change(2));
    pass();
    await answer(keptOf(1, 3));
    expect(kept).toEqual([[[{ touchpoint: 'T1', factor: 'F1', now: 3 }], 'kept']]);
    expect(outbox.unsent()).toBe(0);
  });

  it('does not take its own mark, written by a call whose answer was lost, for somebody else’s', async () => {
    const { outbox, sent, kept, pass, answer } = setUp();
    outbox.put(change(1, 9));
    pass();
    await answer(OFFLINE);
    pass();
    await answer(keptOf(1, 9));
    expect([kept, outbox.unsent()]).toEqual([[], 0]);

    outbox.put(change(2, 9));
    pass();
    await answer(OFFLINE);
    outbox.put(change(2, null, 9));
    pass();
    expect(sent.at(-1)).toEqual([change(2, null, null)]);
    await answer(keptOf(2, 9));
    pass();
    expect(sent.at(-1)).toEqual([change(2, null, 9)]);
    expect(kept).toEqual([]);
  });

  it('is emptied on leaving, also of what was put in while a batch is under way', async () => {
    const { outbox, sent, pass, answer } = setUp();
    outbox.put(change(1));
    pass();
    outbox.put(change(2));
    const emptied = outbox.flush();
    await answer(SAVED);
    await answer(SAVED);
    expect([await emptied, sent.length]).toEqual([true, 2]);
  });

  it('says on leaving when something could not be saved', async () => {
    const { outbox, answer } = setUp();
    outbox.put(change(1));
    const emptied = outbox.flush();
    await answer(OFFLINE);
    expect([await emptied, outbox.unsent()]).toEqual([false, 1]);
  });

  it('sends nothing by itself once it is stopped', () => {
    const { outbox, sent, pass } = setUp();
    outbox.put(change(1));
    outbox.stop();
    pass();
    expect(sent).toEqual([]);
  });
});
