import { button } from '../../client/element';
import type { SheetRef } from '../../core/views';
import type { Desk } from '../desk';

/**
 * A link that shows a sheet; read out with the sheet's name, since several may stand on a screen.
 * @param row 1-based row to show; then the link speaks of the row
 */
export function sheetLink({ id, name }: SheetRef, desk: Desk, row: number | null = null): HTMLButtonElement {
  const text = desk.say(row === null ? 'show_sheet' : 'show_row');
  const label = `${text}: ${row === null ? name : `${name}, ${row}`}`;
  const press = () => void desk.showSheet(id, row, link);
  const link = button({ class: 'link', 'aria-label': label, 'data-testid': `show-${id}` }, press, text);
  return link;
}
