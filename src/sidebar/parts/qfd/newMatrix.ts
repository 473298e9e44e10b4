import { button, el } from '../../../client/element';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { field, select } from '../field';

/** The longest name that still fits a sheet's tab. */
const NAME_LENGTH = 40;

/** How the form is drawn. */
interface NewLook {
  /** Whether there is no matrix yet. */
  readonly isFirst: boolean;
  readonly isPrimary: boolean;
}

/** The form for a rater's matrix: unfolded for the first one; its scale is folded, since few need another. */
export function newMatrix(desk: Desk, go: Ways, { isFirst, isPrimary }: NewLook): HTMLElement {
  const { say } = desk;
  const input = el('input', { type: 'text', maxlength: NAME_LENGTH, autocomplete: 'off', 'data-testid': 'rater' });
  const name = field('rater', input, { label: say('rater_name'), mark: say('optional') }, say('rater_hint'));
  const scales = (['seed', 'classic'] as const).map((value) => ({ value, label: say(`scale_${value}`) }));
  const scale = select({ 'data-testid': 'scale', 'aria-label': say('scale') }, scales, 'seed');
  const fold = el('details', {}, el('summary', {}, say('scale')), scale);
  const place = el('div', { class: 'actions' });
  const make = () =>
    go.changeQfd({
      status: 'matrix_making',
      near: place,
      doubt: 'maybe_written',
      at: 'matrices',
      ask: () =>
        desk.call('matrixMake', {
          rater: input.value.trim(),
          scale: scale.value === 'classic' ? 'classic' : 'seed',
          sheetId: null,
          lang: desk.lang(),
        }),
    });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') make();
  });
  const look = { class: isPrimary ? 'primary' : 'secondary', 'data-testid': 'make-matrix' };
  place.append(button(look, make, say('matrix_make')));
  const parts = [name.element, fold, place];
  if (isFirst) return el('div', { 'data-testid': 'new-matrix' }, ...parts);
  return el('details', { 'data-testid': 'new-matrix' }, el('summary', {}, say('matrix_add')), ...parts);
}
