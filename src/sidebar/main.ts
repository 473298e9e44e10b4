import type { Runner } from '../client/server';
import { langOfLocale } from '../core/lang';
import { createDesk } from './desk';
import { createFrame } from './frame';
import { createNavigation } from './navigation';
import { startOf } from './startScreen';

/** What Google puts into the sidebar's page. */
declare const google: { readonly script: { readonly run: Runner } };

const stage = document.getElementById('stage');
const status = document.getElementById('status');
const job = document.getElementById('job');
const bar = document.querySelector('header');

if (stage instanceof HTMLFieldSetElement && status !== null && job !== null && bar !== null) {
  const frame = createFrame(stage, status, job);
  const desk = createDesk(frame, google.script.run, langOfLocale(navigator.language) ?? 'en');
  createNavigation(desk).start(bar, startOf(document.body.dataset.start));
}
