import type { RunOutcome } from '../protocol';
import { wireValue } from './wireValue';

/** Google delays further calls of one page until one of these is answered. */
const MOST_CALLS = 10;

/** google.script.run: every name is a server function, but for the three `with…` that return a runner to chain on. */
export interface ScriptRun {
  readonly [name: string]: (...args: unknown[]) => unknown;
}

/** Carries a call to the server; never rejects. */
export type Send = (name: string, args: readonly unknown[]) => Promise<RunOutcome>;

interface Handlers {
  readonly success?: unknown;
  readonly failure?: unknown;
  readonly userObject?: unknown;
}

/** Makes a google.script.run over a way to the server. */
export function createScriptRun(send: Send): ScriptRun {
  return runner(atMost(MOST_CALLS, send), {});
}

function runner(send: Send, handlers: Handlers): ScriptRun {
  const chain = (more: Handlers): ScriptRun => runner(send, { ...handlers, ...more });
  const own: Record<string, (argument: unknown) => ScriptRun> = {
    withSuccessHandler: (success) => chain({ success }),
    withFailureHandler: (failure) => chain({ failure }),
    withUserObject: (userObject) => chain({ userObject }),
  };
  return new Proxy<ScriptRun>(
    {},
    {
      get: (_target, name) => {
        // Private functions (a name with `_` at the end) do not exist for the page.
        if (typeof name !== 'string' || name.endsWith('_')) return undefined;
        return own[name] ?? ((...args: unknown[]) => call(send, handlers, name, args));
      },
    },
  );
}

/** @throws TypeError on an argument Google would not carry; nothing is sent then */
function call(send: Send, handlers: Handlers, name: string, args: readonly unknown[]): void {
  const carried = args.map((argument, index) => wireValue(argument, index));
  void send(name, carried).then((outcome) => {
    if (outcome.ok) return invoke(handlers.success, outcome.value, handlers.userObject);
    const error = new Error(outcome.error);
    error.name = 'ScriptError';
    if (typeof handlers.failure !== 'function') return console.error(error);
    return invoke(handlers.failure, error, handlers.userObject);
  });
}

function invoke(handler: unknown, argument: unknown, userObject: unknown): void {
  if (typeof handler === 'function') handler(argument, userObject);
}

/** Lets at most `most` calls run at once; the rest wait in their order. */
function atMost(most: number, send: Send): Send {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (name, args) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await send(name, args);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
