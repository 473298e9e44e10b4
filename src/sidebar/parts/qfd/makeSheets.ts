import { button, el } from '../../../client/element';
import type { QfdView } from '../../../core/qfdViews';
import type { Desk } from '../../desk';
import type { QfdStep } from '../../qfd/steps';
import type { Ways } from '../../ways';
import { sheetMaking } from '../sheetMaking';

/** Buttons that make the sheets of factors and of the journey; nothing where both are there and hold something. */
export function makeSheets(
  view: QfdView,
  desk: Desk,
  go: Ways,
  look: { readonly at: QfdStep; readonly isNext: boolean },
): readonly HTMLElement[] {
  const sheets = [view.factors.sheet, view.touchpoints.sheet];
  const isBlank = view.factors.list.length + view.touchpoints.count + view.matrices.length === 0;
  const making = sheetMaking(sheets, isBlank);
  if (making.length === 0) return [];
  const place = el('div', { class: 'actions' });
  const buttons = making.map(({ isExample, label, testId, isFirst }) => {
    const press = () =>
      go.changeQfd({
        status: isExample ? 'example_making' : 'sheets_making',
        near: place,
        doubt: 'maybe_written',
        at: look.at,
        ask: () => desk.call('qfdMake', { example: isExample, lang: desk.lang() }),
      });
    const attributes = { class: isFirst && look.isNext ? 'primary' : 'secondary', 'data-testid': testId };
    return button(attributes, press, desk.say(label));
  });
  const hint = isBlank ? [el('p', { class: 'hint' }, desk.say('example_hint'))] : [];
  place.append(...buttons, ...hint);
  return [place];
}
