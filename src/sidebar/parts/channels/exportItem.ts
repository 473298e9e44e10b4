import { button, el } from '../../../client/element';
import type { ChannelsView, ExportView } from '../../../core/channelViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { sheetName } from '../sheetName';
import { sureButton } from '../sureButton';

/** An export that is read. */
type ReadExport = Omit<ChannelsView['exports'][number], 'kind'> & Pick<ExportView, 'kind'>;

/**
 * An export that is read: its sheet, what it is, and how to change or leave it.
 * @param leave reads it no more; an error stands after `near`
 */
export function exportItem(one: ReadExport, desk: Desk, go: Ways, leave: (near: Element) => void): HTMLElement {
  const { say } = desk;
  const { sheet, kind, text, isGone } = one;
  const place = el('div');
  const id = `${kind}-${sheet.id}`;
  const name = isGone ? el('strong', {}, sheet.name) : sheetName(sheet, desk, `export-${id}`);
  const said = isGone ? `${text} · ${say('export_gone')}` : text;
  const change = () => go.openExport(kind, place, { sheetId: sheet.id });
  const spoken = (label: string): string => `${label}: ${sheet.name}`;
  const look = { class: 'link', 'aria-label': spoken(say('export_change')), 'data-testid': `change-${id}` };
  const remove = sureButton(
    { class: 'link', label: say('export_remove'), testId: `remove-${id}`, spoken: spoken(say('export_remove')) },
    { question: say('export_remove_sure'), yes: say('export_remove'), no: say('export_keep') },
    () => leave(place),
  );
  if (!isGone) place.append(button(look, change, say('export_change')));
  place.append(remove);
  return el('li', { 'data-testid': `item-${id}` }, name, el('p', { class: 'hint' }, said), place);
}
