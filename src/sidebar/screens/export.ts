import { button, el } from '../../client/element';
import type { ExportView } from '../../core/channelViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { columnField } from '../parts/columnField';
import { field, select } from '../parts/field';
import { headerRowField } from '../parts/headerRowField';
import { thenRefusals } from '../refusals/calls';
import type { Ways } from '../ways';

/** What a person has entered so far. */
interface Entered {
  headerRow: number;
  channel: string;
  readonly columns: Record<string, number | null>;
}

/** An export before it is taken in: its sheet, the row of its headers, its columns, and its channel where it is one of channels. */
export function exportScreen(view: ExportView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const { kind, sheet } = view;
  const back = () => (kind === 'refusals' ? go.openRefusals : go.openChannels)(desk.frame.head());
  const { bar, heading } = backBar(say(`export_${kind}`), say('back'), back);
  const entered: Entered = { headerRow: view.headerRow, channel: view.channel, columns: { ...view.columns } };
  const element = el(
    'main',
    { 'data-testid': 'export' },
    bar,
    el('p', { class: 'question' }, say(`export_${kind}_question`)),
    ...sheetField(view, desk, go),
    ...(view.notice === '' ? [] : [el('p', { class: 'notice', 'data-testid': 'notice' }, view.notice)]),
    ...(sheet === null || view.sheetColumns.length === 0 ? [] : form(sheet.id, view, entered, desk, go)),
  );
  return { element, heading, back, leave: () => {} };
}

function sheetField({ sheets, sheet, kind }: ExportView, desk: Desk, go: Ways): readonly HTMLElement[] {
  if (sheets.length === 0) return [];
  const options = sheets.map(({ id, name }) => ({ value: String(id), label: name }));
  const chosen = sheet === null ? '' : String(sheet.id);
  const none = sheet === null ? [{ value: '', label: desk.say('not_chosen') }] : [];
  const list = select({ 'data-testid': 'export-sheet' }, [...none, ...options], chosen);
  const { element } = field('export-sheet', list, { label: desk.say('sheet') });
  list.addEventListener('change', () => {
    const fail = () => {
      list.value = chosen;
    };
    if (list.value !== '') go.openExport(kind, element, { sheetId: Number(list.value), focus: 'export-sheet', fail });
  });
  return [element];
}

function form(sheetId: number, view: ExportView, entered: Entered, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { say } = desk;
  const { kind, headers } = view;
  const place = el('div', { class: 'actions' });
  const headerRow = headerRowField(
    { shown: view.headerRow, none: say('export_headers') },
    {
      current: () => entered.headerRow,
      take(row) {
        entered.headerRow = row;
        take.disabled = Number.isNaN(row);
      },
    },
    say,
    ({ row, near, empty, fail }) =>
      go.openExport(kind, near, {
        sheetId,
        headerRow: row,
        focus: 'header-row',
        channel: entered.channel,
        empty,
        fail,
      }),
  );
  const pickers = view.fields.map((role) =>
    columnField(view, role, view.columns[role.role] ?? null, say, (column) => {
      entered.columns[role.role] = column;
    }),
  );
  const add = () => desk.call('exportAdd', { sheetId, kind, headers, ...entered, lang: desk.lang() });
  const deed = { status: 'export_taking', near: place, doubt: 'maybe_export' } as const;
  const press = () =>
    kind === 'refusals'
      ? go.changeRefusals({ ...deed, ask: () => thenRefusals(add(), desk.call) })
      : go.changeChannels({ ...deed, ask: add });
  const take = button({ class: 'primary', 'data-testid': 'take' }, press, say('export_take'));
  place.append(take);
  return [
    el('p', { class: 'hint' }, say(`export_${kind}_needs`)),
    headerRow,
    ...pickers,
    ...(kind === 'refusals' ? [] : [channelField(entered, desk)]),
    place,
  ];
}

function channelField(entered: Entered, { say }: Desk): HTMLElement {
  const input = el('input', { type: 'text', maxlength: 100, value: entered.channel, 'data-testid': 'export-channel' });
  input.addEventListener('input', () => {
    entered.channel = input.value;
  });
  return field('export-channel', input, { label: say('export_channel') }, say('export_channel_hint')).element;
}
