import { describe, expect, it } from 'vitest';
import { createLatest } from './latest';

function setUp() {
  const sent: string[] = [];
  const delivered: string[] = [];
  const waiting: boolean[] = [];
  const answers: (() => void)[] = [];
  const latest = createLatest<string, string>(
    (question) => {
      sent.push(question);
      return new Promise((resolve) => answers.push(() => resolve(`answer to ${question}`)));
    },
    (answer) => delivered.push(answer),
    (isWaiting) => waiting.push(isWaiting),
  );
  const answer = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { latest, sent, delivered, waiting, answer };
}

describe('latest question', () => {
  it('is asked and answered', async () => {
    const { latest, delivered, waiting, answer } = setUp();
    latest.ask('a');
    await answer();
    expect(delivered).toEqual(['answer to a']);
    expect(waiting).toEqual([true, false]);
  });

  it('replaces the questions before it while one is running', async () => {
    const { latest, sent, delivered, waiting, answer } = setUp();
    latest.ask('a');
    latest.ask('b');
    latest.ask('c');
    expect(sent).toEqual(['a']);
    await answer();
    expect(delivered).toEqual([]);
    await answer();
    expect(sent).toEqual(['a', 'c']);
    expect(delivered).toEqual(['answer to c']);
    expect(waiting).toEqual([true, false]);
  });

  it('is not answered after being dropped', async () => {
    const { latest, delivered, waiting, answer } = setUp();
    latest.ask('a');
    latest.drop();
    expect(waiting).toEqual([true, false]);
    await answer();
    expect(delivered).toEqual([]);
  });

  it('waits for a dropped one to come back, then runs', async () => {
    const { latest, sent, delivered, waiting, answer } = setUp();
    latest.ask('a');
    latest.drop();
    latest.ask('b');
    expect(sent).toEqual(['a']);
    await answer();
    await answer();
    expect(sent).toEqual(['a', 'b']);
    expect(delivered).toEqual(['answer to b']);
    expect(waiting).toEqual([true, false, true, false]);
  });
});
