import { button, el } from '../client/element';
import type { FactRefView, FactRowsView } from '../core/views';
import { checkFact } from './check';
import type { Desk } from './desk';
import { readFacts } from './readFile';

/** A fact in the chosen file, ready to be sent. */
interface Found {
  readonly rows: FactRowsView;
  readonly title: string;
}

/**
 * The choice of a file, what it holds, and what restoring did.
 * @param kept the facts in the list above
 * @param done called after rows may have been added
 */
export function restorePart(desk: Desk, kept: () => readonly FactRefView[], done: () => Promise<void>): HTMLElement {
  const about = el('p', { id: 'restore-about', class: 'note' }, desk.say('restore_about'));
  const file = el('input', {
    id: 'file',
    type: 'file',
    accept: '.xlsx,.csv',
    'data-testid': 'file',
    hidden: '',
  });
  // In place of the browser's own button, which speaks the browser's language.
  const choose = button(
    { class: 'secondary', 'aria-describedby': 'restore-file restore-about', 'data-testid': 'choose' },
    () => file.click(),
    desk.say('choose_file'),
  );
  const name = el('span', { class: 'chosen', 'data-testid': 'chosen' });
  const found = el('div', { 'data-testid': 'found', 'aria-live': 'polite' });
  const result = el('div', { 'data-testid': 'restored', 'aria-live': 'polite' });
  const send = (facts: readonly Found[]) => {
    void desk.during(async () => {
      const heading = el('h2', { tabindex: '-1' }, desk.say('restored'));
      result.replaceChildren(heading);
      for (const fact of facts) await restore(desk, fact, result);
      found.replaceChildren();
      file.value = '';
      name.textContent = '';
      await done();
      // The button pressed is gone: the answer takes its place.
      heading.focus();
    });
  };
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    found.replaceChildren();
    result.replaceChildren();
    name.textContent = chosen === undefined ? '' : desk.say('chosen', { name: chosen.name });
    if (chosen === undefined) return;
    void desk.during(() => show(desk, chosen, { kept: kept(), near: line, found, send }));
  });
  const label = el('p', { id: 'restore-file' }, desk.say('choose'));
  const line = el('p', { class: 'choice' }, choose, ' ', name, file);
  return el('section', {}, el('h2', {}, desk.say('restore')), about, label, line, found, result);
}

/** Where a chosen file is shown, and what may follow. */
interface Place {
  readonly kept: readonly FactRefView[];
  /** An error is shown after it. */
  readonly near: HTMLElement;
  readonly found: HTMLElement;
  readonly send: (facts: readonly Found[]) => void;
}

async function show(desk: Desk, chosen: File, { kept, near, found, send }: Place): Promise<void> {
  desk.status(desk.say('reading_file'));
  const facts = await read(desk, chosen, near);
  const ready: Found[] = [];
  for (const rows of facts) {
    const ref = kept.find(({ fact }) => fact === rows.fact);
    const title = ref?.title ?? rows.fact;
    // What stands there is read only for its columns; without an answer there is nothing to compare with.
    const current = ref === undefined ? undefined : await desk.ask('factRead', { fact: rows.fact });
    const { newer, missing } = checkFact(rows, ref, current?.ok ? current.value.columns : []);
    const warnings = [
      ...(newer ? [desk.say('newer')] : []),
      ...(missing.length > 0 ? [desk.say('missing', { columns: missing.join(', ') })] : []),
    ];
    found.append(
      el(
        'p',
        { 'data-fact': rows.fact },
        el('strong', {}, title),
        ` – ${desk.say('rows_of', { n: rows.rows.length })}`,
      ),
      ...warnings.map((text) =>
        el('p', { class: 'warning' }, el('span', { class: 'sign', 'aria-hidden': 'true' }, '!'), ` ${text}`),
      ),
    );
    if (!newer) ready.push({ rows, title });
  }
  if (ready.length > 0) {
    found.append(button({ class: 'primary restore', 'data-testid': 'restore' }, () => send(ready), desk.say('start')));
  }
  desk.status('');
}

async function read(desk: Desk, chosen: File, near: Element): Promise<readonly FactRowsView[]> {
  try {
    return readFacts(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
  } catch (error) {
    const { code, message } = desk.wordsOf(error);
    desk.showProblem(code, message, near);
    return [];
  }
}

/** One call per fact, so that the refusal of one does not keep the others from being restored. */
async function restore(desk: Desk, { rows, title }: Found, result: HTMLElement): Promise<void> {
  desk.status(desk.say('restoring', { title }));
  const heading = el('p', { 'data-fact': rows.fact }, el('strong', {}, title));
  result.append(heading);
  const value = desk.valueOf(await desk.ask('factRestore', rows), heading);
  if (value === undefined) return;
  heading.after(el('ul', {}, ...value.lines.map((line) => el('li', {}, line))));
}
