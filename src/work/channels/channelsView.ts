import { AppError } from '../../core/appError';
import type { ChannelsView } from '../../core/channelViews';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { SheetRef } from '../../core/views';
import type { PlanPeriod } from '../../data/channels/planPeriod';
import { CHANNEL_PLAN_FACT } from '../../facts/channelPlan';
import { EXPORT_KINDS } from '../../facts/channelResults';
import { CHANNEL_TAGS_FACT } from '../../facts/channelTags';
import { errorText } from '../../i18n/errors';
import { fill } from '../../i18n/template';
import { modelOf } from '../../models/registry';
import { keptParams } from '../panel/keptParams';
import { factReadOf } from '../tables/factRead';
import { type KeptTable, openTable } from '../tables/openTable';
import { CHANNEL_ERRORS } from './errors';
import { type ChannelExport, channelExports } from './keptExports';
import { planProblems, tagProblems } from './planProblems';
import { CHANNELS_SAY } from './texts';

/** What the screen of channels needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Pick<Store, 'get' | 'all'>;
}

const PERIODS: readonly PlanPeriod[] = ['week', 'month', 'quarter'];

/** The period of the last report on channels, by which a plan is judged; a month before the first. */
function periodOf(store: Ports['store']): PlanPeriod {
  const model = modelOf('channels');
  const kept = model === undefined ? undefined : keptParams(store, model)['period'];
  return PERIODS.find((period) => period === kept) ?? 'month';
}

function refOf(table: KeptTable | undefined): SheetRef | null {
  return table === undefined ? null : { id: table.sheet.id, name: table.sheet.name };
}

/** An export with its sheet as it is named now; `undefined` for the sheet of one that is gone. */
interface Seen {
  readonly kept: ChannelExport;
  readonly sheet: SheetRef | undefined;
}

function seenExports({ workbook, store }: Ports): readonly Seen[] {
  const seen = channelExports(store).map((kept) => ({
    kept,
    sheet: workbook.sheets().find(({ id }) => id === kept.sheetId),
  }));
  // An example that was undone leaves nothing that anybody has to look after.
  return seen.filter(({ kept, sheet }) => !kept.isExample || sheet !== undefined);
}

function textOf({ kind, channel, columns, isExample }: ChannelExport, { lang }: FileContext): string {
  const text = isExample ? CHANNELS_SAY.rowExample : channel === '' ? CHANNELS_SAY.row : CHANNELS_SAY.rowChannel;
  return fill(text, { kind: EXPORT_KINDS[kind][lang], channel, n: Object.keys(columns).length }, lang);
}

/** Exports that are gone, and what a report cannot say for want of one. */
function exportProblems(seen: readonly Seen[], isPlanned: boolean, file: FileContext): ProgrammeProblemView[] {
  const { lang } = file;
  const gone = seen.filter(({ sheet }) => sheet === undefined);
  const nowhere = () => ({ kind: 'cell', sheet: '', cell: '' }) as const;
  const kinds = new Set(seen.map(({ kept }) => kept.kind));
  const lack = kinds.size === 2 ? undefined : kinds.has('ads') ? 'noCrm' : kinds.has('crm') ? 'noAds' : 'noExports';
  const isSaid = lack !== undefined && (lack !== 'noExports' || isPlanned);
  return [
    ...gone.map(({ kept }): ProgrammeProblemView => {
      const error = new AppError(CHANNEL_ERRORS.sheetGone, { sheet: kept.name });
      return { mood: 'error', text: errorText(error, file, nowhere), at: null };
    }),
    ...(isSaid ? [{ mood: 'todo', text: CHANNELS_SAY[lack][lang], at: null } as const] : []),
  ];
}

/**
 * Channels as they stand: exports that are read, plan and tags, and what is wrong with them; a remote call for each of the two
 * sheets besides those for the lists of sheets, of marks and of what is kept. Exports themselves are not read.
 * @param news what was just done, in words
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function channelsView(ports: Ports, file: FileContext, news = ''): ChannelsView {
  // Exports and settings stand beside each other: one call for both.
  ports.store.all();
  const plan = openTable(ports.workbook, CHANNEL_PLAN_FACT, file);
  const tags = openTable(ports.workbook, CHANNEL_TAGS_FACT, file);
  const [planRead, tagsRead] = [factReadOf(plan, file), factReadOf(tags, file)];
  const seen = seenExports(ports);
  return {
    ...{ lang: file.lang, news, plan: refOf(plan), tags: refOf(tags) },
    problems: [
      ...exportProblems(seen, planRead.rows.length > 0, file),
      ...planProblems(planRead, periodOf(ports.store), file),
      ...tagProblems(tagsRead, file),
    ],
    exports: seen.map(({ kept, sheet }) => ({
      ...{ sheet: sheet ?? { id: kept.sheetId, name: kept.name }, kind: kept.kind },
      text: textOf(kept, file),
      isGone: sheet === undefined,
    })),
  };
}
