import type { InputColumn } from '../../core/defineModel';
import type { ExportKind } from '../../facts/channelResults';
import { ADS_COLUMNS } from './adsColumns';
import { CRM_COLUMNS } from './crmColumns';

/** The columns of an export of a kind, with the headers they are recognised by (methods.md §7.2; B7-06). */
export function exportColumns(kind: ExportKind): readonly InputColumn[] {
  return kind === 'ads' ? ADS_COLUMNS : CRM_COLUMNS;
}
