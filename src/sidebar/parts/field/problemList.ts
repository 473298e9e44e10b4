import { el } from '../../../client/element';
import type { ProgrammeProblemView } from '../../../core/fieldViews';
import type { Desk } from '../../desk';
import { sheetLink } from '../sheetLink';

/** What must be put right on the programme's sheets and what is worth knowing, errors first, each with the way to its place. */
export function problemList(problems: readonly ProgrammeProblemView[], desk: Desk): readonly HTMLElement[] {
  if (problems.length === 0) return [];
  const sorted = [...problems].sort((a, b) => Number(a.mood === 'warn') - Number(b.mood === 'warn'));
  return [el('ul', { class: 'problems', 'data-testid': 'problems' }, ...sorted.map((item) => problemItem(item, desk)))];
}

function problemItem({ mood, text, at }: ProgrammeProblemView, desk: Desk): HTMLElement {
  const isError = mood === 'error';
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, isError ? '!' : '▲');
  const word = el('strong', {}, desk.say(isError ? 'problem_error' : 'problem_note'));
  const item = el(
    'li',
    { class: isError ? 'warn' : 'note', 'data-mood': mood },
    el('p', {}, sign, ' ', word, `. ${text}`),
  );
  if (at !== null) item.append(sheetLink(at.sheet, desk, at.row));
  return item;
}
