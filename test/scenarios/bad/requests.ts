import type { BadCall } from './badCall';
import { preview, withParams } from './calls';

/** Requests that no panel of ours sends. */
export const REQUESTS: readonly BadCall[] = [
  { name: 'no request', call: preview(() => null), code: 'REQUEST_BROKEN', says: 'request' },
  { name: 'a number for a request', call: preview(() => 7), code: 'REQUEST_BROKEN', says: 'request' },
  { name: 'a list for a request', call: preview(() => [1]), code: 'REQUEST_BROKEN', says: 'request' },
  { name: 'an unknown language', call: preview({ lang: 'de' }), code: 'REQUEST_BROKEN', says: 'lang' },
  { name: 'an unknown model', call: preview({ model: 'abc' }), code: 'REQUEST_BROKEN', says: 'model' },
  { name: 'a model that is no text', call: preview({ model: {} }), code: 'REQUEST_BROKEN', says: 'model' },
  { name: 'a sheet’s id as text', call: preview({ sheetId: '1' }), code: 'REQUEST_BROKEN', says: 'sheetId' },
  { name: 'a sheet’s id beyond all', call: preview({ sheetId: 1e300 }), code: 'REQUEST_BROKEN', says: 'sheetId' },
  { name: 'a negative header row', call: preview({ headerRow: -1 }), code: 'REQUEST_BROKEN', says: 'headerRow' },
  { name: 'half a header row', call: preview({ headerRow: 1.5 }), code: 'REQUEST_BROKEN', says: 'headerRow' },
  { name: 'headers as one text', call: preview({ headers: 'Дата' }), code: 'REQUEST_BROKEN', says: 'headers' },
  { name: 'a number among headers', call: preview({ headers: [1] }), code: 'REQUEST_BROKEN', says: 'headers' },
  { name: 'columns as a list', call: preview({ columns: [0, 1] }), code: 'REQUEST_BROKEN', says: 'columns' },
  { name: 'half a column', call: preview({ columns: { date: 0.5 } }), code: 'REQUEST_BROKEN', says: 'columns' },
  { name: 'a column beyond all', call: preview({ columns: { date: 1e9 } }), code: 'REQUEST_BROKEN', says: 'columns' },
  { name: 'no settings', call: preview({ params: null }), code: 'REQUEST_BROKEN', says: 'params' },
  { name: 'a setting that is a list', call: withParams({ groups: [] as never }), code: 'REQUEST_BROKEN' },
  { name: 'a settings sheet as text', call: preview({ settingsSheetId: 'x' }), code: 'REQUEST_BROKEN' },
  { name: 'a choice there is not', call: withParams({ scoring: 'best' }), code: 'REQUEST_BROKEN' },
  {
    name: 'a panel of no model',
    call: ({ script }) => script.run('panelOpen', [{ model: 'abc', sheetId: null }]),
    code: 'REQUEST_BROKEN',
  },
  {
    name: 'a panel of a sheet gone',
    call: ({ script }) => script.run('panelOpen', [{ model: 'rfm', sheetId: 99 }]),
    code: 'SHEET_GONE',
  },
  {
    name: 'help of no model',
    call: ({ script, lang }) => script.run('helpOpen', [{ model: '', lang }]),
    code: 'REQUEST_BROKEN',
  },
  {
    name: 'a language there is not',
    call: ({ script }) => script.run('languageSet', [{ lang: 'xx' }]),
    code: 'REQUEST_BROKEN',
  },
  {
    name: 'settings of a model without them',
    call: ({ script, lang }) => script.run('settingsMake', [{ model: 'orders', lang }]),
    code: 'REQUEST_BROKEN',
  },
  {
    name: 'a sheet to show that is gone',
    call: ({ script }) => script.run('sheetShow', [{ sheetId: 99, row: 1 }]),
    code: 'SHEET_DELETED',
  },
];
