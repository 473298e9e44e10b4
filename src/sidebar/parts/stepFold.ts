import { el } from '../../client/element';
import type { Say } from '../desk';
import type { StepState } from '../stepState';

const SIGNS: Readonly<Record<StepState, string>> = { done: '✓', todo: '○', warn: '!' };

/** What a step shows. */
interface StepLook {
  /** Unique on the screen. */
  readonly step: string;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly state: StepState;
  /** A line in short, read while the step is folded; may be empty. */
  readonly note: string;
  readonly isOpen: boolean;
  /** The one to take next: its button is the screen's primary one. */
  readonly isNext: boolean;
}

/** A step of a checklist: its sign, number, name and state in words; what to do is folded in. */
export function stepFold(look: StepLook, say: Say, ...body: readonly Node[]): HTMLElement {
  const { step, number, title, state, note, isOpen, isNext } = look;
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[state]);
  const word = say(state === 'warn' ? 'mood_warn' : `step_${state}`);
  const heading = el('h2', {}, `${number}. ${title}`);
  const line = el('span', { class: 'mood' }, note === '' ? word : `${word} · ${note}`);
  const summary = el('summary', {}, sign, heading, line);
  const fold = el('details', { class: 'step', open: isOpen, 'data-testid': `step-${step}` }, summary, ...body);
  const current = isNext ? { 'aria-current': 'step' } : {};
  return el('li', { 'data-state': state, ...current }, fold);
}
