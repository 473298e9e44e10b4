import { button, el } from '../../../client/element';
import type { ShellKey } from '../../../i18n/shell';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';

/** An area of field work: its title and the way to it. */
interface Area {
  readonly id: string;
  readonly label: ShellKey;
  readonly open: (near: Element) => void;
}

/** The areas of field work beyond setting the programme up. */
export function moreWays(desk: Desk, go: Ways): HTMLElement {
  const areas: readonly Area[] = [
    { id: 'plan', label: 'plan', open: (near) => go.openPlan(near) },
    { id: 'review', label: 'review', open: (near) => go.openReview(near) },
    { id: 'experience', label: 'experience', open: (near) => go.openPanel('experience', near) },
    { id: 'ideas', label: 'ideas', open: (near) => go.openIdeas(near) },
    { id: 'briefings', label: 'briefings', open: (near) => go.openBriefings(near) },
    { id: 'alerts', label: 'alerts', open: (near) => go.openAlerts(near) },
    { id: 'rehearsal', label: 'rehearsal', open: (near) => go.openRehearsal(near) },
  ];
  const items = areas.map(({ id, label, open }) => {
    const link = button({ class: 'link', 'data-testid': `to-${id}` }, () => open(link), desk.say(label));
    return el('li', {}, link);
  });
  return el('ul', { class: 'links', 'data-testid': 'more-ways' }, ...items);
}
