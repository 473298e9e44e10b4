import type { PanelView } from '../../core/views';
import type { Say } from '../desk';
import { field, select } from './field';

type ColumnChoice = PanelView['sheetColumns'][number];

/**
 * The picker of a column for one role, with a sample value of the chosen column under it.
 * @param column index of the chosen column, `null` for none
 * @param change gets the new choice
 */
export function columnField(
  view: Pick<PanelView, 'sheetColumns'>,
  role: PanelView['fields'][number],
  column: number | null,
  say: Say,
  change: (column: number | null) => void,
): HTMLElement {
  const options = view.sheetColumns.map((choice) => ({ value: String(choice.index), label: columnName(choice, say) }));
  const picker = select(
    { 'data-testid': `column-${role.role}`, 'aria-required': String(role.required) },
    [{ value: '', label: say('not_chosen') }, ...options],
    column === null ? '' : String(column),
  );
  const mark = role.required ? { mark: say('required') } : {};
  const { element, setHint } = field(`column-${role.role}`, picker, { label: role.label, ...mark });
  const chosen = () => (picker.value === '' ? null : Number(picker.value));
  const update = () => {
    setHint(sampleOf(view.sheetColumns, chosen(), say));
    picker.classList.toggle('lacking', role.required && chosen() === null);
  };
  picker.addEventListener('change', () => {
    update();
    change(chosen());
  });
  update();
  return element;
}

function columnName({ letter, header }: ColumnChoice, say: Say): string {
  return header.trim() === '' ? letter : say('column', { letter, header });
}

function sampleOf(columns: readonly ColumnChoice[], index: number | null, say: Say): string {
  const sample = columns.find((column) => column.index === index)?.sample.trim() ?? '';
  if (sample === '') return '';
  return say('sample', { value: sample });
}
