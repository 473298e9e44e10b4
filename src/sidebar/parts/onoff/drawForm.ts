import { button, el } from '../../../client/element';
import type { OnOffView } from '../../../core/onoffViews';
import type { Desk } from '../../desk';
import { type DrawField, drawChoice, drawTotal, fieldOfError } from '../../onoff/drawing';
import type { Ways } from '../../ways';
import { drawFields } from './drawFields';

const FIELDS = ['tool', 'from', 'days', 'pairs'] as const;

/** The form that draws a calendar; what was entered stays until it is drawn, and what is wrong is said at its field. */
export function drawForm(view: OnOffView, desk: Desk, go: Ways, isNext: boolean): HTMLElement {
  const { say } = desk;
  const fields = drawFields(view, desk);
  const read = () => {
    const { tool, from, days, pairs } = fields;
    const entered = {
      tool: tool.input.value,
      from: from.input.value,
      days: days.input.value,
      pairs: pairs.input.value,
    };
    return drawChoice(entered, view.from);
  };
  const total = el('p', { 'aria-live': 'polite', 'data-testid': 'draw-total' });
  const update = () => {
    const sum = drawTotal(read());
    total.textContent = sum === null ? '' : say('onoff_total', sum);
  };
  /** Marks fields; the first wrong one gets the focus. */
  const mark = (isWrong: (name: DrawField) => boolean) => {
    for (const name of FIELDS) fields[name].setWrong(isWrong(name));
    const first = FIELDS.find(isWrong);
    if (first !== undefined) fields[first].input.focus();
  };
  const place = el('div', { class: 'actions' });
  const draw = () => {
    const choice = read();
    const { tool, from, days, pairs } = choice;
    mark((name) => choice[name] === null);
    if (tool === null || from === null || days === null || pairs === null) return;
    go.changeOnoff({
      ...{ status: 'onoff_drawing', near: place, doubt: 'maybe_drawn' },
      ask: () => desk.call('onoffDraw', { tool, from, days, pairs, lang: desk.lang() }),
      at: (code) => {
        const name = fieldOfError(code);
        return name && fields[name].element;
      },
    });
  };
  for (const name of FIELDS) {
    const { input, setWrong } = fields[name];
    input.addEventListener('input', () => {
      setWrong(false);
      update();
    });
    input.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter') draw();
    });
  }
  update();
  const look = { class: isNext ? 'primary' : 'secondary', 'data-testid': 'draw' };
  place.append(total, button(look, draw, say('onoff_draw_press')));
  return el(
    'details',
    { class: 'settings', open: isNext, 'data-testid': 'draw-form' },
    el('summary', {}, say('onoff_draw_form')),
    ...FIELDS.map((name) => fields[name].element),
    place,
  );
}
