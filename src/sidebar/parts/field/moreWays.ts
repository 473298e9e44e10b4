import { button, el } from '../../../client/element';
import type { FieldView } from '../../../core/fieldViews';
import type { ShellKey } from '../../../i18n/shell';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';

/** An area of field work: its title, what it is for, and the way to it. */
interface Area {
  readonly id: string;
  readonly label: ShellKey;
  readonly hint: string;
  readonly open: (near: Element) => void;
}

/** The areas of field work beyond setting the programme up, in the order in which a wave goes through them. */
export function moreWays({ waiting }: Pick<FieldView, 'waiting'>, { say }: Desk, go: Ways): readonly HTMLElement[] {
  const reviewHint = waiting > 0 ? say('review_waiting', { n: waiting }) : say('review_purpose');
  const areas: readonly Area[] = [
    { id: 'plan', label: 'plan', hint: say('plan_question'), open: go.openPlan },
    { id: 'briefings', label: 'briefings', hint: say('briefings_about'), open: go.openBriefings },
    { id: 'review', label: 'review', hint: reviewHint, open: (near) => go.openReview(near) },
    {
      id: 'experience',
      label: 'experience',
      hint: say('experience_about'),
      open: (near) => go.openPanel('experience', near),
    },
    { id: 'ideas', label: 'ideas', hint: say('ideas_question'), open: go.openIdeas },
    { id: 'alerts', label: 'alerts', hint: say('alerts_about'), open: go.openAlerts },
    { id: 'rehearsal', label: 'rehearsal', hint: say('rehearsal_about_short'), open: go.openRehearsal },
  ];
  const items = areas.map(({ id, label, hint, open }) => {
    const texts = [el('strong', {}, say(label)), el('span', {}, hint)];
    const card = button({ class: 'card', 'data-testid': `to-${id}` }, () => open(card), ...texts);
    return el('li', {}, card);
  });
  const title = el('h2', { id: 'more-ways' }, say('field_work'));
  return [title, el('ul', { class: 'cards', 'aria-labelledby': 'more-ways', 'data-testid': 'more-ways' }, ...items)];
}
