import type { InputColumn } from '../../core/defineModel';
import type { SheetInfo, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { KeptKind } from '../../facts/keptKinds';
import { dataSheets } from '../dataSheets';
import { ownSheets } from '../ownership';
import { type Looked, lookAt } from '../panel/looked';
import { isOfRefusals, type KeptExport } from './keptExports';

/** Sheets that are looked at before one is shown: a look costs a remote call. */
const MOST_LOOKS = 4;
/** How people name sheets with exports. */
const NAMED: Readonly<Record<KeptKind, RegExp>> = {
  ads: /реклам|директ|direct|ads|adwords|vk|вк|meta|facebook|google|кампани|расход|жарнама|шығын|campaign|spend|cost/i,
  crm: /crm|црм|сделк|лид|заявк|заказ|продаж|amo|битрикс|bitrix|roistat|мәміле|өтінім|сатылым|deal|lead|sale|order/i,
  refusals: /отказ|причин|проигр|потер|crm|црм|сделк|amo|битрикс|bitrix|бас тарту|себеп|мәміле|refus|lost|reason|deal/i,
};
/** What only an export of this kind has. */
const OWN_ROLES: Readonly<Record<KeptKind, readonly string[]>> = {
  ads: ['cost', 'impressions', 'clicks'],
  crm: ['status', 'revenue', 'leads', 'sales'],
  refusals: ['reason'],
};

/** Sheets that may hold an export: people's own, and the made-up ones of a demo. */
export function exportSheets(workbook: Workbook): readonly SheetInfo[] {
  const ours = new Set(ownSheets(workbook).flatMap(({ id, placed }) => (placed.mark.kind === 'demo' ? [] : [id])));
  return dataSheets(workbook).filter(({ id }) => !ours.has(id));
}

const countOf = ({ recognised }: Looked, roles: readonly string[]): number =>
  roles.filter((role) => (recognised.columns[role] ?? null) !== null).length;

/**
 * The sheet with most columns of a kind of export among those worth a look: the one in view and those named so come first, those
 * that are read already last. `undefined` where there is none.
 */
export function likeliestExport(
  workbook: Workbook,
  sheets: readonly SheetInfo[],
  kind: KeptKind,
  columns: readonly InputColumn[],
  kept: readonly KeptExport[],
  file: FileContext,
): Looked | undefined {
  const active = workbook.activeSheet().id;
  // A list of deals may be read both for its channels and for why people refused.
  const isRead = ({ id }: SheetInfo): boolean =>
    kept.some((one) => one.sheetId === id && isOfRefusals(one) === (kind === 'refusals'));
  const weight = (sheet: SheetInfo): number =>
    (sheet.id === active ? 1 : 0) + (NAMED[kind].test(sheet.name) ? 2 : 0) - (isRead(sheet) ? 4 : 0);
  const likely = [...sheets].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_LOOKS);
  let best: Looked | undefined;
  let most = -1;
  for (const sheet of likely) {
    const looked = lookAt(workbook, sheet, columns, file);
    const own = countOf(looked, OWN_ROLES[kind]);
    const all = countOf(
      looked,
      columns.map(({ role }) => role),
    );
    // What both kinds have says little without a column of its own.
    const worth = own === 0 ? 0 : (isRead(sheet) ? 0 : 100) + 10 * own + all;
    if (worth > most) [best, most] = [looked, worth];
    // A sheet named so that has what it should is the one: each further look is a call.
    if (own > 1 && weight(sheet) >= 2) break;
  }
  return best;
}
