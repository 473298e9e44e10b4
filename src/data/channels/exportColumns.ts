import type { InputColumn } from '../../core/defineModel';
import type { KeptKind } from '../../facts/keptKinds';
import { REFUSAL_COLUMNS } from '../refusals/refusalColumns';
import { ADS_COLUMNS } from './adsColumns';
import { CRM_COLUMNS } from './crmColumns';

const COLUMNS: Readonly<Record<KeptKind, readonly InputColumn[]>> = {
  ...{ ads: ADS_COLUMNS, crm: CRM_COLUMNS, refusals: REFUSAL_COLUMNS },
};

/** The columns of an export of a kind, with the headers they are recognised by (methods.md §7.2, §7.4; B7-06, B7-08). */
export function exportColumns(kind: KeptKind): readonly InputColumn[] {
  return COLUMNS[kind];
}
