import { el } from '../client/element';
import type { BriefingView } from '../core/pictureViews';

type Page = BriefingView['pages'][number];

function part(title: string, ...body: readonly HTMLElement[]): HTMLElement {
  return el('section', {}, el('h3', {}, title), ...body);
}

function page({ lang, title, code, facts, parts, quiz }: Page): HTMLElement {
  const terms = facts.flatMap(({ label, text }) => [el('dt', {}, label), el('dd', {}, text)]);
  const address = quiz.url === '' ? [] : [el('p', { class: 'address' }, quiz.url)];
  return el(
    'article',
    { class: 'brief', lang, 'data-testid': 'brief' },
    el('h2', {}, title, ' ', el('span', { class: 'code' }, code)),
    el('dl', {}, ...terms),
    ...parts.map(({ title: of, lines }) => part(of, el('ul', {}, ...lines.map((line) => el('li', {}, line))))),
    part(quiz.title, el('p', {}, quiz.text), ...address),
  );
}

/** Briefings one below the other; on paper each has a page of its own. */
export function briefing({ pages }: BriefingView): HTMLElement {
  return el('div', { class: 'briefs', tabindex: 0, role: 'region', 'aria-labelledby': 'title' }, ...pages.map(page));
}
