import { expect, test, vi } from 'vitest';
import type { RunOutcome } from '../protocol';
import { createScriptRun, type ScriptRun } from './scriptRun';

/** Chains as a sidebar does; its own types know only functions. */
function chain(run: ScriptRun, name: string, argument: unknown): ScriptRun {
  return run[name]?.(argument) as ScriptRun;
}

test('the answer reaches the success handler with the user object, the error the failure handler', async () => {
  const outcomes: RunOutcome[] = [
    { ok: true, value: 42 },
    { ok: false, error: 'Service Spreadsheets timed out' },
  ];
  const send = vi.fn(async () => outcomes.shift() ?? { ok: true as const, value: null });
  const [success, failure] = [vi.fn(), vi.fn()];
  const run = chain(
    chain(chain(createScriptRun(send), 'withSuccessHandler', success), 'withFailureHandler', failure),
    'withUserObject',
    'u',
  );
  run.panelOpen?.({ model: 'rfm' });
  await vi.waitFor(() => expect(success).toHaveBeenCalledWith(42, 'u'));
  run.reportBuild?.();
  await vi.waitFor(() => expect(failure).toHaveBeenCalledOnce());
  expect(failure.mock.calls[0]?.[0]).toMatchObject({ name: 'ScriptError', message: 'Service Spreadsheets timed out' });
  expect(send).toHaveBeenNthCalledWith(1, 'panelOpen', [{ model: 'rfm' }]);
});

test('handlers belong to their chain only', async () => {
  const success = vi.fn();
  const send = vi.fn(async () => ({ ok: true as const, value: 1 }));
  const run = createScriptRun(send);
  chain(run, 'withSuccessHandler', success);
  run.homeOpen?.();
  await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
  expect(success).not.toHaveBeenCalled();
});

test('an argument Google would not carry throws at the call and sends nothing', () => {
  const send = vi.fn();
  expect(() => createScriptRun(send).save?.({ when: new Date(0) })).toThrow('illegal value in property: when');
  expect(send).not.toHaveBeenCalled();
});

test('a private function does not exist', () => {
  expect(createScriptRun(vi.fn()).secret_).toBeUndefined();
});

test('the eleventh call waits until one of ten is answered', async () => {
  const answers: ((outcome: RunOutcome) => void)[] = [];
  const names: string[] = [];
  const run = createScriptRun((name) => {
    names.push(name);
    return new Promise((resolve) => answers.push(resolve));
  });
  for (let number = 1; number <= 12; number += 1) run[`f${number}`]?.();
  await Promise.resolve();
  expect(names).toHaveLength(10);
  answers[0]?.({ ok: true, value: null });
  await vi.waitFor(() => expect(names).toHaveLength(11));
  expect(names[10]).toBe('f11');
});
