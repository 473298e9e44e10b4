import { el } from '../../../client/element';
import type { ReviewVisitView } from '../../../core/reviewViews';
import type { Say } from '../../desk';
import { webLink } from '../webLink';
import { ratingList } from './ratingList';

/** Labels with their texts, below each other. */
function pairs(items: readonly { readonly label: string; readonly text: string }[]): HTMLElement {
  const lines = items.flatMap(({ label, text }) => [el('dt', {}, label), el('dd', {}, text)]);
  return el('dl', { class: 'pairs' }, ...lines);
}

const warning = (text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement =>
  el('p', attributes, el('span', { class: 'sign', 'aria-hidden': 'true' }, '!'), ' ', text);

/** What the automatic checks found, and whether proof is missing. */
function remarks({ state, remarks: found, noProof }: ReviewVisitView, say: Say): HTMLElement {
  const lines = found.map((text) => el('li', { class: 'warn' }, warning(text)));
  const proof =
    noProof === '' ? [] : [el('li', { class: 'warn' }, warning(say('review_no_proof', { proof: noProof })))];
  const nothing = say(state === 'new' ? 'review_unchecked' : 'review_no_remarks');
  const calm = lines.length + proof.length === 0 ? [el('li', { class: 'note' }, el('p', {}, nothing))] : [];
  return el('ul', { class: 'problems', 'data-testid': 'remarks' }, ...proof, ...lines, ...calm);
}

function fold(id: string, title: string, body: readonly HTMLElement[], isOpen = false): readonly HTMLElement[] {
  if (body.length === 0) return [];
  const summary = el('summary', {}, title);
  return [el('details', { class: 'settings', 'data-testid': id, open: isOpen }, summary, ...body)];
}

const changes = ({ changes: changed }: ReviewVisitView): readonly HTMLElement[] =>
  changed.length === 0
    ? []
    : [pairs(changed.map(({ label, before, after }) => ({ label, text: `${before} → ${after}` })))];

function logLines({ log }: ReviewVisitView): readonly HTMLElement[] {
  const lines = log.map(({ when, who, text, note }) => {
    const head = el('p', {}, [when, who].filter((part) => part !== '').join(' · '));
    return el('li', {}, head, el('p', {}, text), ...(note === '' ? [] : [el('p', { class: 'soft' }, note)]));
  });
  return lines.length === 0 ? [] : [el('ul', { class: 'log' }, ...lines)];
}

/** Everything about one visit that a reviewer looks at, what speaks against it first. */
export function visitPart(visit: ReviewVisitView, say: Say): readonly HTMLElement[] {
  const { code, about, stateText, notes, facts, photo, ratings, others } = visit;
  return [
    el(
      'h2',
      { id: 'visit', tabindex: -1, 'data-testid': 'visit' },
      code,
      ' · ',
      el('span', { class: 'chip' }, stateText),
    ),
    el('p', { 'data-testid': 'about' }, about),
    ...notes.map((text) => el('p', { class: 'hint' }, text)),
    remarks(visit, say),
    ...fold('changes', say('review_changes'), changes(visit), true),
    ...fold('facts', say('review_about'), facts.length === 0 ? [] : [pairs(facts)], true),
    ...webLink({ address: photo, text: say('review_photo'), testId: 'photo' }),
    el('h2', {}, say('review_ratings')),
    ratingList(ratings, say),
    ...fold('others', say('review_others'), others.length === 0 ? [] : [pairs(others)], true),
    ...fold('log', say('review_log'), logLines(visit)),
  ];
}
