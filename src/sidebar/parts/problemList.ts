import { el } from '../../client/element';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { Desk } from '../desk';
import { sheetLink } from './sheetLink';

const SIGNS: Readonly<Record<ProgrammeProblemView['mood'], string>> = { error: '!', todo: '○', warn: '▲' };
const CLASSES = { error: 'warn', todo: 'todo', warn: 'note' } as const;
const WORDS = { error: 'problem_error', warn: 'problem_note' } as const;

/** What must be put right on sheets people fill in and what is worth knowing, errors first, each with the way to its place. */
export function problemList(problems: readonly ProgrammeProblemView[], desk: Desk): readonly HTMLElement[] {
  if (problems.length === 0) return [];
  const place = ({ mood }: ProgrammeProblemView): number => ['error', 'todo', 'warn'].indexOf(mood);
  const sorted = [...problems].sort((a, b) => place(a) - place(b));
  return [el('ul', { class: 'problems', 'data-testid': 'problems' }, ...sorted.map((item) => problemItem(item, desk)))];
}

function problemItem({ mood, text, at }: ProgrammeProblemView, desk: Desk): HTMLElement {
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[mood]);
  // What is only to be begun is neither an error nor a note.
  const word = mood === 'todo' ? undefined : el('strong', {}, desk.say(WORDS[mood]));
  const said = word === undefined ? [text] : [word, `. ${text}`];
  const item = el('li', { class: CLASSES[mood], 'data-mood': mood }, el('p', {}, sign, ' ', ...said));
  if (at !== null) item.append(sheetLink(at.sheet, desk, at.row));
  return item;
}
