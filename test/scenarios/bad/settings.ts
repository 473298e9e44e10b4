import type { PanelRequest, SheetRef } from '../../../src/core/views';
import { answerOf } from '../addon';
import type { BadCall, Scene } from './badCall';
import { preview } from './calls';

/** A settings sheet as it is made, then changed in one of its cells. */
const settings =
  (row: number, column: number, text: string): NonNullable<BadCall['before']> =>
  ({ script, lang }) => {
    const { id } = answerOf<SheetRef>(script.run('settingsMake', [{ model: 'rfm', lang }]));
    script.control.type(id, row, column, [[text]]);
  };
const lastSheet = ({ script }: Scene): number =>
  script.control.sheets().find(({ name }) => name.startsWith('RFM – '))?.id ?? 0;
const withSettings = (params: PanelRequest['params'] = {}): BadCall['call'] =>
  preview((scene) => ({
    ...scene.request,
    params: { ...scene.request.params, ...params },
    settingsSheetId: lastSheet(scene),
  }));

/** Settings sheets that people broke. */
export const SETTINGS_SHEET: readonly BadCall[] = [
  {
    name: 'a sheet that is no settings sheet',
    call: preview(({ request, sheetId }) => ({ ...request, settingsSheetId: sheetId })),
    code: 'SETTINGS_BROKEN',
    says: 'Заказы',
  },
  { name: 'a settings sheet deleted', call: preview({ settingsSheetId: 99 }), code: 'SHEET_GONE' },
  {
    name: 'a segment nobody knows',
    before: settings(6, 2, 'чемпеоны'),
    call: withSettings(),
    code: 'SEGMENT_UNKNOWN',
    says: 'C7',
  },
  {
    name: 'a blank cell in the grid',
    before: settings(6, 2, ''),
    call: withSettings(),
    code: 'SEGMENT_BLANK',
    says: 'C7',
  },
  {
    name: 'a row of the grid renamed',
    before: settings(6, 0, 'ряд'),
    call: withSettings(),
    code: 'GRID_ROW_MISSING',
    says: 'R 5',
  },
  {
    name: 'a table’s title changed',
    before: settings(3, 0, 'Моя таблица'),
    call: withSettings(),
    code: 'SETTINGS_BROKEN',
    says: 'RFM – ',
  },
];
