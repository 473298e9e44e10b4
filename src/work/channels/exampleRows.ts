import { type CivilDay, civilDay, civilParts } from '../../core/civilDate';
import { seededRandom } from '../../data/random';
import type { ChannelNumbers } from '../../facts/channelNumbers';
import type { EXAMPLE_WORDS } from './exampleTexts';

/** A channel of the example: its tags, and what it does in a month, in roubles. */
interface ExampleChannel extends ChannelNumbers {
  readonly id: 'google' | 'instagram' | 'maps' | 'letters';
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  /** How far from its plan the channel ends up. */
  readonly reached: number;
}

/** A row of ads: a week of a channel. */
interface AdsRow extends Pick<ExampleChannel, 'source' | 'medium' | 'campaign'> {
  readonly day: CivilDay;
  readonly impressions: number;
  readonly clicks: number;
  readonly cost: number;
}

/** A deal of the CRM. */
interface DealRow extends Pick<ExampleChannel, 'source' | 'medium' | 'campaign'> {
  readonly day: CivilDay;
  readonly status: keyof typeof EXAMPLE_WORDS & ('won' | 'open' | 'lost');
  /** `null` for a deal that came to nothing. */
  readonly amount: number | null;
}

/** What is made up of two months. */
export interface ExampleData {
  readonly channels: readonly ExampleChannel[];
  /** First days of the months. */
  readonly months: readonly CivilDay[];
  readonly ads: readonly AdsRow[];
  readonly deals: readonly DealRow[];
}

const SEED = 20_261_123;
const WEEK = 7;
/** A subscription of a stretching studio, in roubles. */
const CHECK = 6000;
/** Each such deal came without tags, each such one with tags in capitals, as CRMs have them. */
const WITHOUT_TAGS = 17;
const IN_CAPITALS = 11;

const CHANNELS: readonly ExampleChannel[] = [
  {
    ...{ id: 'google', source: 'google', medium: 'cpc', campaign: 'search_brand', reached: 1.05 },
    ...{ cost: 60_000, impressions: 120_000, clicks: 2400, leads: 48, sales: 14, revenue: 84_000 },
  },
  {
    ...{ id: 'instagram', source: 'instagram', medium: 'cpc', campaign: 'stories_trial', reached: 0.7 },
    ...{ cost: 45_000, impressions: 150_000, clicks: 1800, leads: 40, sales: 9, revenue: 54_000 },
  },
  {
    ...{ id: 'maps', source: '2gis', medium: 'maps', campaign: 'card', reached: 0.9 },
    ...{ cost: 20_000, impressions: 18_000, clicks: 540, leads: 18, sales: 7, revenue: 42_000 },
  },
  {
    ...{ id: 'letters', source: 'email', medium: 'newsletter', campaign: 'winback', reached: 1.2 },
    ...{ cost: 3000, impressions: null, clicks: 200, leads: 10, sales: 5, revenue: 30_000 },
  },
];

/** First days of the two whole months before a day, and of that day's month. */
function monthsBefore(today: CivilDay): readonly [CivilDay, CivilDay, CivilDay] {
  const { year, month } = civilParts(today);
  const first = (back: number): CivilDay => {
    const place = year * 12 + month - 1 - back;
    return civilDay(Math.floor(place / 12), (place % 12) + 1, 1) ?? today;
  };
  return [first(2), first(1), first(0)];
}

/**
 * Ads and deals of a made-up studio over the two months before a day; the same for the same arguments.
 * @param scale what a rouble price is multiplied by in the file's currency
 */
export function exampleData(today: CivilDay, scale: number): ExampleData {
  const random = seededRandom(SEED);
  const [from, middle, to] = monthsBefore(today);
  const around = (size: number): number => size * (0.85 + 0.3 * random());
  const ads: AdsRow[] = [];
  const deals: DealRow[] = [];
  for (const channel of CHANNELS) {
    const { source, medium, campaign, cost, impressions, clicks, leads, sales, reached } = channel;
    // Nobody exports the cost of letters.
    for (let day = from; impressions !== null && day < to; day += WEEK) {
      const share = (2 * Math.min(WEEK, to - day)) / (to - from);
      ads.push({
        ...{ day, source, medium, campaign },
        impressions: Math.round(around(impressions * share)),
        clicks: Math.round(around((clicks ?? 0) * share)),
        cost: Math.round(around((cost ?? 0) * share * scale)),
      });
    }
    for (let i = 0; i < Math.round(2 * (leads ?? 0) * reached); i++) {
      const isSold = random() < ((sales ?? 0) / (leads ?? 1)) * reached;
      const status = isSold ? 'won' : random() < 0.3 ? 'open' : 'lost';
      const amount = status === 'lost' ? null : Math.round(around(CHECK * scale) / 100) * 100;
      deals.push({ day: from + Math.floor(random() * (to - from)), source, medium, campaign, status, amount });
    }
  }
  const sorted = deals.sort((a, b) => a.day - b.day).map((deal, i) => taggedAsInCrm(deal, i));
  return { channels: CHANNELS, months: [from, middle], ads: ads.sort((a, b) => a.day - b.day), deals: sorted };
}

function taggedAsInCrm(deal: DealRow, i: number): DealRow {
  if (i % WITHOUT_TAGS === 3) return { ...deal, source: '', medium: '', campaign: '' };
  return i % IN_CAPITALS === 5 ? { ...deal, source: deal.source.toUpperCase() } : deal;
}
