import { expect, test } from 'vitest';
import { Activity } from './activity';

const frame = (): Promise<void> => Promise.resolve();

test('an idle page is idle at once', async () => {
  await expect(new Activity().idle(frame)).resolves.toBeUndefined();
});

test('idle waits for everything that is under way, also for what starts meanwhile and for what fails', async () => {
  const activity = new Activity();
  const done: string[] = [];
  let finish: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    finish = resolve;
  });
  void activity.track(first).then(() => activity.track(Promise.resolve()).then(() => done.push('second')));
  const failing = activity.track(Promise.reject(new Error('x'))).catch(() => done.push('failed'));
  const idle = activity.idle(frame).then(() => done.push('idle'));
  await failing;
  finish();
  await idle;
  expect(done).toEqual(['failed', 'second', 'idle']);
});
