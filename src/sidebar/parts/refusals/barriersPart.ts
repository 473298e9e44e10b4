import { button, el } from '../../../client/element';
import type { RefusalsView } from '../../../core/refusalViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { sheetMaking } from '../sheetMaking';
import { sheetName } from '../sheetName';

/** The sheets of barriers and answers, and the buttons that make them. @param isNext whether one of these is the screen's primary one */
export function barriersPart(view: RefusalsView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { say } = desk;
  const sheets = [view.barriers, view.answers];
  const links = sheets.filter((sheet) => sheet !== null).map((sheet) => el('li', {}, sheetName(sheet, desk)));
  const isBlank = view.received === '' && view.exports.length === 0;
  const place = el('div', { class: 'actions' });
  for (const { isExample, label, testId, isFirst } of sheetMaking(sheets, isBlank)) {
    const press = () =>
      go.changeRefusals({
        status: isExample ? 'example_making' : 'sheets_making',
        near: place,
        doubt: 'maybe_written',
        ask: () => desk.call('refusalsMake', { example: isExample, lang: desk.lang() }),
      });
    place.append(
      button({ class: isNext && isFirst ? 'primary' : 'secondary', 'data-testid': testId }, press, say(label)),
    );
  }
  if (isBlank) place.append(el('p', { class: 'hint' }, say('refusals_example_hint')));
  return [
    el('h2', { id: 'barriers' }, say('refusals_barriers')),
    el('p', { class: 'hint' }, say('refusals_barriers_about')),
    ...(links.length === 0 ? [] : [el('ul', { class: 'names', 'aria-labelledby': 'barriers' }, ...links)]),
    ...(place.childElementCount === 0 ? [] : [place]),
  ];
}
