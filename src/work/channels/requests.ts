import { AppError } from '../../core/appError';
import type { ExportRequest } from '../../core/channelViews';
import type { KeptKind } from '../../facts/keptKinds';
import { columnsOf, fieldsOf, headersOf, textOf, wholeOf } from '../panel/request';
import { keptKind } from './keptExports';

/** A longer text is no channel's name. */
const MOST_CHANNEL = 100;
/** Headers further down are not looked for. */
const MOST_HEADER_ROW = 40;

/** Which export is to be seen. */
export interface ExportChoice {
  readonly sheetId: number | null;
  readonly kind: KeptKind;
  readonly headerRow: number | null;
}

type Fields = ReturnType<typeof fieldsOf>;

function kindOf({ kind }: Fields): KeptKind {
  const known = typeof kind === 'string' ? keptKind(kind) : undefined;
  if (known === undefined) throw new AppError('REQUEST_BROKEN', { field: 'kind' });
  return known;
}

function headerRowOf(fields: Fields): number {
  const row = wholeOf(fields, 'headerRow', 0);
  if (row > MOST_HEADER_ROW) throw new AppError('REQUEST_BROKEN', { field: 'headerRow' });
  return row;
}

/** Which export a client wants to see. @throws AppError REQUEST_BROKEN */
export function exportChoiceOf(raw: unknown): ExportChoice {
  const fields = fieldsOf(raw);
  const { sheetId, headerRow } = fields;
  return {
    sheetId: sheetId === null ? null : wholeOf(fields, 'sheetId', 0),
    kind: kindOf(fields),
    headerRow: headerRow === null ? null : headerRowOf(fields),
  };
}

/** An export that a client wants to be read; blanks around the channel are dropped. @throws AppError REQUEST_BROKEN */
export function exportRequestOf(raw: unknown): Omit<ExportRequest, 'lang'> {
  const fields = fieldsOf(raw);
  const channel = textOf(fields, 'channel').replace(/\s+/g, ' ').trim();
  if (channel.length > MOST_CHANNEL) throw new AppError('REQUEST_BROKEN', { field: 'channel' });
  return {
    ...{ sheetId: wholeOf(fields, 'sheetId', 0), kind: kindOf(fields), headerRow: headerRowOf(fields), channel },
    headers: headersOf(fields['headers']),
    columns: columnsOf(fields['columns']),
  };
}

/** An export that a client names. @throws AppError REQUEST_BROKEN */
export function namedExportOf(raw: unknown): Pick<ExportChoice, 'kind'> & { readonly sheetId: number } {
  const fields = fieldsOf(raw);
  return { sheetId: wholeOf(fields, 'sheetId', 0), kind: kindOf(fields) };
}
