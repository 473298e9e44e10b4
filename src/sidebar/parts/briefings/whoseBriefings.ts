import { button, el } from '../../../client/element';
import type { BriefingsView } from '../../../core/briefingViews';
import type { Desk } from '../../desk';
import { choiceOf } from '../../field/briefings';
import type { Ways } from '../../ways';
import { field, select } from '../field';
import { releaseButton } from './releaseButton';

/** Whose briefings are opened for printing, and links for all visits of a shopper without the quiz. */
export function whoseBriefings({ shoppers, waves }: BriefingsView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { say } = desk;
  const options = [
    { value: '', label: say('brief_all') },
    ...shoppers.map((code) => ({ value: `shopper:${code}`, label: say('brief_shopper', { code }) })),
    ...waves.map(({ code, name }) => ({ value: `wave:${code}`, label: say('brief_wave', { name }) })),
  ];
  const whose = select({ 'data-testid': 'whose' }, options, '');
  const place = el('div', { class: 'actions' });
  const open = () => go.openBriefing(choiceOf(whose.value), place);
  const release = el('div');
  const update = () => {
    const choice = choiceOf(whose.value);
    if (choice?.by !== 'shopper') return release.replaceChildren();
    const { code } = choice;
    const wanted = {
      codes: '',
      shopper: code,
      label: 'link_release_all',
      testId: 'release-shopper',
      title: code,
    } as const;
    release.replaceChildren(releaseButton(wanted, release, desk, go), el('p', { class: 'hint' }, say('link_hint')));
  };
  whose.addEventListener('change', update);
  place.append(button({ class: 'secondary', 'data-testid': 'open-briefings' }, open, say('brief_open')), release);
  return [field('whose', whose, { label: say('brief_whose') }).element, place];
}
