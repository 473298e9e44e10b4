import type { Cell } from '../../core/cell';
import type { CivilDay } from '../../core/civilDate';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import type { PlannedChannel } from '../../facts/channelPlan';
import type { ExportKind } from '../../facts/channelResults';
import type { ChannelTag } from '../../facts/channelTags';
import { PRICE_SCALES } from '../demo/makeDemo';
import { type ExampleData, exampleData } from './exampleRows';
import { exampleImage, keptExample } from './exampleSheet';
import { EXAMPLE_WORDS } from './exampleTexts';
import type { KeptExport } from './keptExports';

/** An example export: its roles in the order of its columns, and its rows. */
interface ExampleExport {
  readonly kind: ExportKind;
  readonly sheet: 'adsSheet' | 'crmSheet';
  readonly columns: readonly { readonly role: string; readonly word: keyof typeof EXAMPLE_WORDS }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The example: rows of plan and tags, and two exports. */
export interface ChannelsExample {
  readonly plan: readonly PlannedChannel[];
  readonly tags: readonly ChannelTag[];
  readonly exports: readonly ExampleExport[];
}

const TAGS = ['source', 'medium', 'campaign'] as const;
const same = (role: keyof typeof EXAMPLE_WORDS) => ({ role, word: role });

function exportsOf({ ads, deals }: ExampleData, { lang, zone }: FileContext): readonly ExampleExport[] {
  const { midnightOf } = zoneDays(zone);
  const date = (day: CivilDay): Date => new Date(midnightOf(day));
  return [
    {
      ...{ kind: 'ads', sheet: 'adsSheet' },
      columns: [{ role: 'date', word: 'day' }, ...TAGS.map(same), same('impressions'), same('clicks'), same('cost')],
      rows: ads.map((row) => [
        ...[date(row.day), row.source, row.medium, row.campaign],
        ...[row.impressions, row.clicks, row.cost],
      ]),
    },
    {
      ...{ kind: 'crm', sheet: 'crmSheet' },
      columns: [{ role: 'date', word: 'created' }, ...TAGS.map(same), same('status'), same('revenue')],
      rows: deals.map((row) => [
        ...[date(row.day), row.source, row.medium, row.campaign],
        ...[EXAMPLE_WORDS[row.status][lang], row.amount ?? ''],
      ]),
    },
  ];
}

/** The example in a file's language and currency; its months are the two before today. */
export function channelsExample(today: CivilDay, file: FileContext): ChannelsExample {
  const { lang, currency } = file;
  const scale = PRICE_SCALES[currency] ?? 1;
  const data = exampleData(today, scale);
  const plan = data.months.flatMap((period) =>
    data.channels.map(({ id, cost, impressions, clicks, leads, sales, revenue }) => ({
      ...{ period, channel: EXAMPLE_WORDS[id][lang], cost: (cost ?? 0) * scale, impressions, clicks },
      ...{ leads, sales, revenue: (revenue ?? 0) * scale },
    })),
  );
  const tags = data.channels.map(({ id, source, medium }) => ({
    ...{ source, medium, campaign: null, channel: EXAMPLE_WORDS[id][lang] },
  }));
  return { plan, tags, exports: exportsOf(data, file) };
}

/** Headers of an example export. */
const headersOf = ({ columns }: ExampleExport, { lang }: FileContext): readonly string[] =>
  columns.map(({ word }) => EXAMPLE_WORDS[word][lang]);

/** The sheet of an example export. */
export function exampleSheet(wanted: ExampleExport, file: FileContext, name: string): SheetImage {
  return exampleImage(name, headersOf(wanted, file), wanted.rows);
}

/** An example export as the file remembers it. */
export function exampleKept(wanted: ExampleExport, sheet: { id: number; name: string }, file: FileContext): KeptExport {
  const roles = wanted.columns.map(({ role }) => role);
  return keptExample(wanted.kind, sheet, roles, headersOf(wanted, file));
}
