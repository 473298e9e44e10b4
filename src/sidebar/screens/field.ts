import { button, el } from '../../client/element';
import type { FieldView } from '../../core/fieldViews';
import { formatNumber } from '../../i18n/numbers';
import type { Desk } from '../desk';
import { openStep, STEPS, type Step, stepStates } from '../field/steps';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { codesStep } from '../parts/field/codesStep';
import { collectingStep } from '../parts/field/collectingStep';
import { eraseFold } from '../parts/field/eraseFold';
import { type FormsLook, formsNote, formsStep } from '../parts/field/formsStep';
import { moreWays } from '../parts/field/moreWays';
import { reconcileStep } from '../parts/field/reconcileStep';
import { retentionFold } from '../parts/field/retentionFold';
import { sheetsStep } from '../parts/field/sheetsStep';
import { newsLine } from '../parts/newsLine';
import { stepFold } from '../parts/stepFold';
import type { Ways } from '../ways';

/** How the screen stands after something was done. */
export interface FieldLook extends Omit<FormsLook, 'isNext'> {
  /** The steps that are unfolded. */
  readonly opened: ReadonlySet<Step>;
}

/** The visit programme as a checklist: the first step not done is unfolded and has the primary button. */
export function fieldScreen(view: FieldView, desk: Desk, go: Ways, look: FieldLook): Screen {
  const { say } = desk;
  const { bar, heading } = backBar(say('field'), say('back'), go.home);
  const states = stepStates(view);
  const next = openStep(view);
  const bodies: Readonly<Record<Step, (isNext: boolean) => readonly HTMLElement[]>> = {
    sheets: (isNext) => sheetsStep(view, desk, go, isNext),
    codes: (isNext) => codesStep(view, desk, go, isNext),
    forms: (isNext) => formsStep(view, desk, go, { ...look, isNext }),
    collecting: (isNext) => collectingStep(view, desk, go, isNext),
    reconcile: (isNext) => reconcileStep(view, desk, go, isNext),
  };
  const notes = stepNotes(view, desk);
  const items = STEPS.map((step, index) => {
    const isNext = step === next;
    const texts = { step, number: index + 1, title: say(`step_${step}`), note: notes[step] };
    const fold = { ...texts, state: states[step], isOpen: look.opened.has(step), isNext };
    return stepFold(fold, say, ...bodies[step](isNext));
  });
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.refreshField(refresh), say('refresh'));
  const element = el(
    'main',
    { 'data-testid': 'field' },
    bar,
    ...newsLine(look.news === undefined ? view.news : ''),
    el('p', { class: 'question' }, say('field_question')),
    ...reviewCard(view, desk, go),
    el('ol', { class: 'steps' }, ...items),
    ...moreWays(view, desk, go),
    refresh,
    eraseFold(desk, go),
    retentionFold(view.retention, desk, go),
  );
  return { element, heading, back: go.home, leave: () => {} };
}

/** What a running wave asks of a person first: visits that wait. */
function reviewCard({ waiting }: FieldView, { say }: Desk, go: Ways): readonly HTMLElement[] {
  if (waiting === 0) return [];
  const texts = [el('strong', {}, say('next_step')), el('span', {}, say('review_waiting', { n: waiting }))];
  const act = el('span', { class: 'act' }, say('review_open'));
  const arrow = el('span', { class: 'arrow', 'aria-hidden': 'true' }, '→');
  const card = button(
    { class: 'card next', 'data-testid': 'next-review' },
    () => go.openReview(card),
    ...texts,
    act,
    arrow,
  );
  return [el('div', { class: 'runs' }, card)];
}

/** How many errors there are; notes only where there are none. */
function problemsNote({ problems }: FieldView, { say }: Desk): string {
  const count = (wanted: string): number => problems.filter(({ mood }) => mood === wanted).length;
  const [errors, notes] = [count('error'), count('warn')];
  if (errors > 0) return say('problems_errors', { n: errors });
  return notes === 0 ? '' : say('problems_notes', { n: notes });
}

/** Answers that wait for a person, before that all is well with the rest. */
function reconcileNote({ reconciled }: FieldView, { say, lang }: Desk): string {
  if (reconciled === null) return '';
  const { quarantined, lost, doubled, verdict } = reconciled;
  if (quarantined === 0 || lost + doubled > 0) return verdict;
  return `${say('count_quarantined')}: ${formatNumber(quarantined, lang())}`;
}

/** What each step says while it is folded. */
function stepNotes(view: FieldView, desk: Desk): Readonly<Record<Step, string>> {
  return {
    sheets: problemsNote(view, desk),
    codes: view.planned,
    forms: formsNote(view, desk),
    collecting: '',
    reconcile: reconcileNote(view, desk),
  };
}
