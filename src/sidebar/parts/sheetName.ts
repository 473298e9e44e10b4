import { button } from '../../client/element';
import type { SheetRef } from '../../core/views';
import type { Desk } from '../desk';

/**
 * A sheet's name as a link that shows it, for lists of sheets.
 * @param testId where the same sheet stands on the screen twice
 */
export function sheetName({ id, name }: SheetRef, desk: Desk, testId = `sheet-${id}`): HTMLButtonElement {
  const label = `${desk.say('show_sheet')}: ${name}`;
  const press = () => void desk.showSheet(id, null, link);
  const link = button({ class: 'link', 'aria-label': label, 'data-testid': testId }, press, name);
  return link;
}
