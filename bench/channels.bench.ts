import { aggregateExport } from '../src/data/channels/aggregateExport';
import { joinChannels } from '../src/data/channels/joinChannels';
import { seededRandom } from '../src/data/random';
import { END_TO_END_FUNCTION } from '../src/models/channels/functions';
import { interleaved } from './measure';

const ROWS = 100_000;
const ROUNDS = 7;
const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;
const OF = { origin: 'Выгрузка', channel: '' };

const next = seededRandom(4);
const whole = (below: number): number => Math.floor(next() * below);
const column = (cell: (row: number) => unknown): unknown[] => Array.from({ length: ROWS }, (_, row) => cell(row));

/** Rows of a year: 40 sources with 2 media and 100 campaigns. */
const tags = {
  date: column(() => new Date((20_454 + whole(365)) * 86_400_000)),
  source: column(() => `source ${whole(40)}`),
  medium: column(() => (whole(2) === 0 ? 'cpc' : 'social')),
  campaign: column(() => `campaign ${whole(100)}`),
};
const ads = {
  ...tags,
  cost: column(() => (whole(4) === 0 ? `${1 + whole(9)} ${100 + whole(900)},50 ₽` : whole(100_000) / 100)),
  impressions: column(() => 1000 + whole(9000)),
  clicks: column(() => whole(1000)),
};
const STATUSES = ['Успешно реализовано', 'Закрыто и не реализовано', 'В работе'];
const crm = { ...tags, status: column(() => STATUSES[whole(3)]), revenue: column(() => whole(50_000)) };

/** Ranges of END_TO_END; of 50 channels, or each row its own. */
const ranges = (channel: (row: number) => unknown): unknown[][][] =>
  [column(channel), ads.cost, ads.impressions, ads.clicks, ads.clicks, ads.clicks, ads.cost].map((cells) =>
    cells.map((cell) => [cell]),
  );
const few = ranges(() => `Channel ${whole(50)}`);
const many = ranges((row) => `Channel ${row}`);

const read = [...aggregateExport('ads', ads, OF, FILE).rows, ...aggregateExport('crm', crm, OF, FILE).rows];
const [fifty = 0, each = 0, adRows = 0, deals = 0, joined = 0] = interleaved(ROUNDS, [
  () => END_TO_END_FUNCTION.run(few, FILE),
  () => END_TO_END_FUNCTION.run(many, FILE),
  () => aggregateExport('ads', ads, OF, FILE),
  () => aggregateExport('crm', crm, OF, FILE),
  () => joinChannels(read, [], [], 'month', 'Без метки'),
]);
console.log(
  `END_TO_END of ${ROWS} rows: ${fifty.toFixed(0)} ms for 50 channels, ${each.toFixed(0)} ms for a channel a row`,
);
console.log(`An export of ${ROWS} rows put together: ads ${adRows.toFixed(0)} ms, CRM ${deals.toFixed(0)} ms`);
console.log(`${read.length} rows of exports joined by month and channel: ${joined.toFixed(0)} ms`);
