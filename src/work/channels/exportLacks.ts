import type { KeptKind } from '../../facts/keptKinds';

/**
 * Columns one of which an export must have to say anything: numbers of ads, what makes a row of the CRM a lead, why somebody
 * refused.
 */
export const NUMBER_ROLES: Readonly<Record<KeptKind, readonly string[]>> = {
  ads: ['cost', 'impressions', 'clicks'],
  crm: ['revenue', 'status', 'leads', 'sales', 'date'],
  refusals: ['reason'],
};
/** Columns by which rows are told to belong to a channel. */
const CHANNEL_ROLES: readonly string[] = ['channel', 'source', 'medium', 'campaign'];

/** What an export lacks to be of use: anything to count, or a channel. */
export function lacksOf(
  kind: KeptKind,
  columns: Readonly<Record<string, number | null>>,
  channel = '',
): readonly ('numbers' | 'channel')[] {
  const hasAny = (roles: readonly string[]): boolean => roles.some((role) => (columns[role] ?? null) !== null);
  return [
    ...(hasAny(NUMBER_ROLES[kind]) ? [] : (['numbers'] as const)),
    // Leads without a channel are counted as such; money spent on nobody knows what is a mistake.
    ...(kind !== 'ads' || channel !== '' || hasAny(CHANNEL_ROLES) ? [] : (['channel'] as const)),
  ];
}
