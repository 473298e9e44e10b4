import type { RunOutcome } from '../protocol';
import type { FrameAnswer, FrameMessage } from './frameMessages';
import { createScriptRun } from './scriptRun';

/** Runs inside the frame of the sidebar or of a dialog, before the add-on's own scripts: gives them `google.script`. */

const waiting = new Map<number, (outcome: RunOutcome) => void>();
let calls = 0;

// The frame has no origin of its own and may not know the page's; its policy lets only our page frame it.
const tell = (message: FrameMessage): void => window.parent.postMessage(message, '*');

window.addEventListener('message', (event: MessageEvent<FrameAnswer>) => {
  if (event.source !== window.parent || event.data.type !== 'answer') return;
  waiting.get(event.data.id)?.(event.data.outcome);
  waiting.delete(event.data.id);
});

window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) tell({ type: 'escape' });
});

// The frame may open no windows; the page opens those that it knows.
window.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.protocol !== 'https:') return;
  event.preventDefault();
  tell({ type: 'open', address: link.href });
});

const run = createScriptRun((name, args) => {
  calls += 1;
  const id = calls;
  tell({ type: 'run', id, name, args });
  return new Promise((resolve) => waiting.set(id, resolve));
});

Object.assign(window, { google: { script: { run, host: { close: () => tell({ type: 'close' }) } } } });
