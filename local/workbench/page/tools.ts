import type { StateView } from '../protocol';
import type { Context } from './context';
import { button } from './dom';
import { attachPopup, type PopupEntry } from './popupMenu';
import { wallText } from './wallText';

/** What people and time do to the file, for trying out what then becomes of the add-on. */
interface Tools {
  readonly element: HTMLElement;
  show(state: StateView): void;
}

/**
 * Makes the menu; its button also tells who acts, at what pace and when, where that is not as usual.
 * @param openForms opens the list of forms and the clock
 */
export function createTools({ api, act, texts, locale }: Context, openForms: () => void): Tools {
  const element = button('', { class: 'quiet menu-button', 'data-testid': 'tools' });
  let entries: readonly PopupEntry[] = [];
  attachPopup(element, () => entries, 'tools-item');
  return {
    element,
    show({ around }) {
      element.hidden = around === null;
      if (!around) return;
      const { person, isPaced, isMoved, wall } = around;
      const unusual = [
        ...(person === 'owner' ? [] : [texts.people[person]]),
        ...(isPaced ? [texts.pace] : []),
        ...(isMoved ? [wallText(wall, locale)] : []),
      ];
      element.textContent = [texts.tools, ...unusual].join(' · ');
      const others = (['owner', 'editor', 'viewer'] as const).filter((other) => other !== person);
      const captions = [
        ['copy', texts.openCopy],
        ['pace', isPaced ? `✓ ${texts.pace}` : texts.pace],
        ...others.map((other) => [other, texts.actAs(texts.people[other])] as const),
      ] as const;
      entries = [
        { caption: `${texts.forms}…`, choose: openForms },
        ...captions.map(([what, caption]) => ({ caption, choose: () => void act(() => api.happen({ what })) })),
      ];
    },
  };
}
