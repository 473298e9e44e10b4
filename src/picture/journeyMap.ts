import { el } from '../client/element';
import { EXPERIENCE_SIGNS } from '../core/experienceSigns';
import type { JourneyMapView } from '../core/pictureViews';
import type { Desk } from './desk';

type Stage = JourneyMapView['stages'][number];

function card({
  name,
  place,
  size,
  importance,
  sign,
  experience,
  trend,
  money,
}: Stage['touchpoints'][number]): HTMLElement {
  const facts = [importance, place].filter((text) => text !== '').join(' · ');
  const lines = [
    el('p', { class: 'name' }, name),
    ...(facts === '' ? [] : [el('p', { class: 'facts' }, facts)]),
    el(
      'p',
      { class: 'experience' },
      el('span', { class: 'sign', 'aria-hidden': 'true' }, EXPERIENCE_SIGNS[sign]),
      ` ${experience}`,
    ),
    ...(trend === '' ? [] : [el('p', { class: 'trend' }, trend)]),
    ...(money === '' ? [] : [el('p', { class: 'money' }, money)]),
  ];
  const item = el(
    'li',
    { class: 'card', 'data-sign': sign },
    ...lines,
    el('span', { class: 'bar', 'aria-hidden': 'true' }),
  );
  item.style.setProperty('--size', String(size));
  return item;
}

function column(desk: Desk, { name, importance, known, touchpoints }: Stage, at: number): HTMLElement {
  const id = `stage-${at}`;
  const cards =
    touchpoints.length === 0
      ? el('p', { class: 'nothing' }, desk.say('empty_stage'))
      : el('ul', { class: 'cards' }, ...touchpoints.map(card));
  const section = el(
    'section',
    { class: 'stage', 'aria-labelledby': id },
    el('h2', { id }, name),
    el('p', { class: 'facts' }, importance),
    ...(known === '' ? [] : [el('p', { class: 'facts', 'data-testid': 'stage-known' }, known)]),
    cards,
  );
  section.style.setProperty('--cards', String(Math.max(1, touchpoints.length)));
  return section;
}

/** The journey map: stages side by side, touchpoints as cards as high as they are important. */
export function journeyMap(desk: Desk, { stages }: JourneyMapView): HTMLElement {
  return el(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'title' },
    el('div', { class: 'journey', 'data-testid': 'journey' }, ...stages.map((stage, at) => column(desk, stage, at))),
  );
}
