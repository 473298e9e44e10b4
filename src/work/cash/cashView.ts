import { AppError } from '../../core/appError';
import type { CashView } from '../../core/cashViews';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { auditCash } from '../../data/cash/audit';
import { levelCells } from '../../data/cash/levelCells';
import { LEVELS } from '../../data/cash/levels';
import { METRICS } from '../../data/cash/metrics';
import { profitAt } from '../../data/cash/profitAt';
import { CHANNEL_PLAN_FACT } from '../../facts/channelPlan';
import { LEVEL_WORDS } from '../../facts/levelWords';
import { METRIC_WORDS } from '../../facts/metricWords';
import { PERIOD_WORDS } from '../../facts/periodWords';
import { fill } from '../../i18n/template';
import { readExports } from '../channels/keptExports';
import { failureText } from '../failureText';
import { factReadOf } from '../tables/factRead';
import { openTable } from '../tables/openTable';
import { cashProblems } from './cashProblems';
import { choicesOf, type KeptCash, keptCash } from './keptSettings';
import { type ReadCash, readCash } from './readCash';
import { CASH_SCREEN } from './screenTexts';

/** What the screen of the cash journey needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Store;
}

/** What is known of channels without reading an export. */
interface KnownChannels {
  readonly plan: number;
  readonly exports: number;
  /** Why the plan could not be read. */
  readonly problems: readonly ProgrammeProblemView[];
}

/** Rows of the plan and exports that are read; a plan that cannot be read is told and hinders nothing else. */
function knownChannels({ workbook, store }: Ports, file: FileContext): KnownChannels {
  const exports = readExports(store).length;
  try {
    const plan = factReadOf(openTable(workbook, CHANNEL_PLAN_FACT, file), file).rows.length;
    return { plan, exports, problems: [] };
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    return { plan: 0, exports, problems: [{ mood: 'warn', text: failureText(cause, file), at: null }] };
  }
}

function settingsOf({ now, period, upliftOn }: KeptCash, { lang }: FileContext): CashView['settings'] {
  return {
    ...{ now, period, upliftOn },
    levels: choicesOf('now', lang),
    periods: choicesOf('period', lang),
    upliftsOn: choicesOf('upliftOn', lang),
  };
}

/** Profit on the three levels; `null` as long as it cannot be counted. */
function levelsOf(levels: ReadCash | undefined, kept: KeptCash, { lang, currency }: FileContext): CashView['levels'] {
  const plan = levels?.cash.plan;
  if (plan === undefined) return null;
  const period = PERIOD_WORDS[kept.period][lang];
  return LEVELS.map((level) => {
    const profit = profitAt(plan, kept.upliftOn, () => level);
    const text = fill(CASH_SCREEN.profit, { profit, period }, lang, currency);
    return { name: LEVEL_WORDS[level][lang], profit: text, isNow: level === kept.now };
  });
}

/** How much of the numbers is measured. */
function notesOf({ read }: ReadCash, { lang }: FileContext): readonly string[] {
  const cells = levelCells(read);
  const n = cells.filter(({ label }) => label === 'measured').length;
  return n === cells.length ? [] : [fill(CASH_SCREEN.measured, { n, all: cells.length }, lang)];
}

function channelsOf({ plan, exports }: KnownChannels, { lang }: FileContext): CashView['channels'] {
  const text = plan + exports === 0 ? CASH_SCREEN.noChannels : CASH_SCREEN.channels;
  return { isReady: exports > 0, text: fill(text, { plan, exports }, lang) };
}

/**
 * The cash journey as it stands: levels, what they come to, what the method auditor found; a remote call for what is kept, one
 * for each of the two sheets, besides the list of marks.
 * @param news what was just done, in words
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function cashView(ports: Ports, file: FileContext, news = ''): CashView {
  const { lang } = file;
  ports.store.all();
  const kept = keptCash(ports.store);
  const levels = readCash(ports.workbook, file);
  const channels = knownChannels(ports, file);
  const [hasChannelPlan, hasExports] = [channels.plan > 0, channels.exports > 0];
  const totals = levelsOf(levels, kept, file);
  const remarks = levels === undefined ? [] : auditCash({ ...levels, ...kept, hasChannelPlan, hasExports });
  return {
    ...{ lang, news },
    sheet: levels?.sheet ?? null,
    problems: [...(levels === undefined ? [] : cashProblems(levels, remarks, file)), ...channels.problems],
    settings: settingsOf(kept, file),
    levels: totals,
    notes: levels === undefined || totals === null ? [] : notesOf(levels, file),
    metrics: METRICS.map(({ metric }) => ({ code: metric, name: METRIC_WORDS[metric][lang] })),
    channels: channelsOf(channels, file),
  };
}
