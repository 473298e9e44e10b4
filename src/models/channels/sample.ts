import type { FactRead } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';
import { CHANNEL_RESULTS_FACT } from '../../facts/channelResults';

/** 1 November 2026. */
const DAY = 20_758;

/** A little of everything that a report shows: two channels, a plan, a tag that no ad has. */
export const CHANNELS_SAMPLE: Readonly<Record<string, FactRead>> = {
  channel_results: sampleSheet(
    '',
    CHANNEL_RESULTS_FACT.columns.map(({ id }) => id).filter((id) => id !== 'campaign'),
    [
      ['Ads', 'ads', DAY, 'google', 'cpc', 'Search', 10_000, 20_000, 500, null, null, null, 1],
      ['CRM', 'crm', DAY, 'google', 'cpc', '', null, null, null, 50, 10, 40_000, 50],
      ['CRM', 'crm', DAY, 'mail', 'email', '', null, null, null, 5, 1, 3_000, 5],
    ],
  ),
  channel_plan: sampleSheet(
    'Channel plan',
    ['period', 'channel', 'cost', 'revenue'],
    [[DAY, 'Search', 12_000, 50_000]],
  ),
  channel_tags: sampleSheet('Channel tags', ['source', 'medium', 'campaign', 'channel'], []),
};
