import type { Finding, FindingTask } from '../../core/finding';
import { alikeNames } from '../../data/channels/alikeNames';
import { periodEnd, periodStart } from '../../data/channels/planPeriod';
import { type ToldFindings, toldFindings } from '../../data/toldFindings';
import type { ExportKind } from '../../facts/channelResults';
import type { ChannelCase } from './input';
import { channelMetrics } from './metrics';
import { CLOSE_GAP, FIND_LEADS, MEND_TAGS, STOP_LOSS } from './taskTexts';
import { FINDINGS } from './texts';
import { byChannel, type ChannelTotal, gapOf, totalOf } from './totals';

/** Fewer sales than this say nothing of what a sale costs. */
const FEWEST_SALES = 5;
/** Things named in a sentence; the tables below have all. */
const MOST_NAMED = 3;
/** Numbers of a channel. */
const NUMBERS = ['cost', 'impressions', 'clicks', 'leads', 'sales', 'revenue'] as const;
/** Pairs of names pointed out. */
const MOST_PAIRS = 3;

function tell(code: keyof typeof FINDINGS, n: number, values: Finding['values'] = {}, task?: FindingTask): Finding {
  const text = FINDINGS[code];
  return { code, text, values: { n, ...values }, n, label: 'measured', ...(task === undefined ? {} : { task }) };
}

function named(names: readonly string[]): Finding['values'] {
  return { names: names.slice(0, MOST_NAMED).join('\n'), more: names.length > MOST_NAMED ? ' …' : '' };
}

const namesOf = (channels: readonly ChannelTotal[]): Finding['values'] => ({
  ...named(channels.map(({ channel }) => channel)),
  channels: channels.length,
});

const added = <T>(all: readonly T[], number: (one: T) => number | null): number =>
  all.reduce((sum, one) => sum + (number(one) ?? 0), 0);

/** How revenue and cost of all channels stand to the plan. */
function planFindings({ rows, rowsUsed }: ChannelCase): readonly Finding[] {
  return (['revenue', 'cost'] as const).flatMap((id): readonly Finding[] => {
    const { plan, actual, gap, relative } = gapOf(rows, id);
    if (plan === null || actual === null || gap === null || relative === null) return [];
    const code = `${id}_${gap === 0 ? 'met' : gap < 0 ? 'below' : 'above'}` as const;
    const task = code === 'revenue_below' ? CLOSE_GAP : undefined;
    return [{ ...tell(code, rowsUsed, { plan, actual, gap, relative }, task), label: 'assumed' }];
  });
}

/** Channels whose cost was planned and stands in no export, though the channel does: the gap takes it for nothing. */
function unspentFindings({ rows }: ChannelCase): readonly Finding[] {
  const unspent = byChannel(rows).flatMap((own) => {
    const channel = totalOf(own);
    const { plan } = gapOf(own, 'cost');
    return channel.isActual && channel.cost === null && (plan ?? 0) > 0 ? [{ channel, plan: plan ?? 0 }] : [];
  });
  if (unspent.length === 0 || unspent.length === byChannel(rows).length) return [];
  const names = namesOf(unspent.map(({ channel }) => channel));
  return [tell('plan_unspent', unspent.length, { ...names, plan: added(unspent, ({ plan }) => plan) })];
}

/** The channel that loses most, and the one that pays back best. */
function paybackFindings(channels: readonly ChannelTotal[], margin: number): readonly Finding[] {
  const label = margin === 1 ? 'assumed' : 'judged';
  const paid = channels.flatMap((channel) => {
    const { cost, revenue, sales } = channel;
    if (cost === null || cost === 0 || revenue === null || sales === null) return [];
    const earned = revenue * margin;
    return [{ channel, cost, earned, gap: earned - cost, sales }];
  });
  const [worst] = [...paid].sort((a, b) => a.gap - b.gap);
  const loss: Finding[] = [];
  if (worst !== undefined && worst.gap < 0) {
    const { channel, cost, earned, gap, sales } = worst;
    const values = { channel: channel.channel, cost, earned, gap };
    const isFew = sales < FEWEST_SALES;
    loss.push({ ...tell(isFew ? 'loss_few' : 'loss', sales, values, isFew ? undefined : STOP_LOSS), label });
  }
  const sure = paid.filter(({ sales }) => sales >= FEWEST_SALES);
  const [best] = sure.map((one) => ({ ...one, romi: one.gap / one.cost })).sort((a, b) => b.romi - a.romi);
  if (best === undefined || best.romi <= 0 || sure.length < 2) return loss;
  return [...loss, { ...tell('best', best.sales, { channel: best.channel.channel, romi: best.romi }), label }];
}

/** Whether exports of a kind are there. */
const hasKind = ({ results }: ChannelCase, kind: ExportKind): boolean => results.some((row) => row.kind === kind);

/** A whole side that is missing, or has nothing but zeros: nobody can look for tags then. */
function missingFindings(of: ChannelCase, channels: readonly ChannelTotal[]): readonly Finding[] {
  const { rowsUsed } = of;
  const isZero = channels.every((channel) => NUMBERS.every((id) => (channel[id] ?? 0) === 0));
  return [
    ...(isZero ? [tell('zero', rowsUsed)] : []),
    ...(hasKind(of, 'ads') ? [] : [tell('no_ads', rowsUsed)]),
    ...(hasKind(of, 'crm') ? [] : [tell('no_crm', rowsUsed)]),
  ];
}

/** Money without leads, and leads without sales. */
function quietFindings(of: ChannelCase, channels: readonly ChannelTotal[]): readonly Finding[] {
  const spent = channels.filter(({ cost }) => (cost ?? 0) > 0);
  const cost = (of: readonly ChannelTotal[]): number => added(of, (channel) => channel.cost);
  const leads = (of: readonly ChannelTotal[]): number => added(of, (channel) => channel.leads);
  const isSilent = ({ leads: led, sales }: ChannelTotal): boolean => (led ?? 0) === 0 && (sales ?? 0) === 0;
  const noLeads = hasKind(of, 'crm') ? spent.filter(isSilent) : [];
  const noSales = channels.filter((channel) => (channel.leads ?? 0) > 0 && channel.sales === 0);
  return [
    ...(noLeads.length > 0
      ? [tell('no_leads', noLeads.length, { ...namesOf(noLeads), cost: cost(noLeads) }, FIND_LEADS)]
      : []),
    ...(noSales.length > 0 ? [tell('no_sales', leads(noSales), namesOf(noSales))] : []),
  ];
}

/** Channels with sales too few to say anything of their cost. */
function fewFindings(channels: readonly ChannelTotal[]): readonly Finding[] {
  const few = channels.filter(({ cost, sales }) => (cost ?? 0) > 0 && (sales ?? 0) > 0 && (sales ?? 0) < FEWEST_SALES);
  const sales = added(few, (channel) => channel.sales);
  return few.length > 0 ? [tell('few_sales', sales, { ...namesOf(few), least: FEWEST_SALES })] : [];
}

/** Leads and money that could not be put together. */
function unmatchedFindings(of: ChannelCase): readonly Finding[] {
  const { unmatched, rows } = of;
  if (!hasKind(of, 'ads') || !hasKind(of, 'crm')) return [];
  const crm = unmatched.filter(({ kind }) => kind !== 'ads');
  const untagged = crm.filter(({ kind }) => kind === 'none');
  const ads = unmatched.filter(({ kind }) => kind === 'ads');
  const leads = added(crm, (tag) => tag.leads);
  const tags = ads.map(({ source, medium, campaign }) => [source, medium, campaign].filter(Boolean).join(' / '));
  const values = { leads, untagged: added(untagged, (tag) => tag.leads), revenue: added(crm, (tag) => tag.revenue) };
  const ofAds = { ...named(tags), tags: tags.length, cost: added(ads, ({ cost }) => cost) };
  return [
    ...(leads > 0
      ? [
          tell(
            'unmatched_leads',
            added(rows, (row) => row.leads),
            values,
            MEND_TAGS,
          ),
        ]
      : []),
    ...(ads.length > 0
      ? [
          tell(
            'unmatched_cost',
            added(ads, (tag) => tag.rows),
            ofAds,
          ),
        ]
      : []),
  ];
}

/** Sheets whose rows may have made clicks more than impressions. */
function clickSheets({ results }: ChannelCase): string {
  const clicked = results.filter(({ clicks }) => (clicks ?? 0) > 0);
  const odd = clicked.filter(({ clicks, impressions }) => (clicks ?? 0) > (impressions ?? 0));
  return [...new Set(odd.map(({ origin }) => origin))].slice(0, MOST_NAMED).join('\n');
}

/** What of the numbers cannot be right. */
function clickFindings(of: ChannelCase, channels: readonly ChannelTotal[]): readonly Finding[] {
  return channels.flatMap(({ channel, clicks, impressions }) => {
    if (clicks === null || impressions === null || impressions === 0 || clicks <= impressions) return [];
    return [tell('clicks_above', impressions, { channel, clicks, impressions, sheets: clickSheets(of) })];
  });
}

/** Channels whose impressions nobody counts. */
function unseenFindings(channels: readonly ChannelTotal[]): readonly Finding[] {
  const clicked = channels.filter(({ clicks }) => (clicks ?? 0) > 0);
  const unseen = clicked.filter((channel) => channelMetrics([channel], 1).ctr === null);
  const clicks = added(unseen, (channel) => channel.clicks);
  return unseen.length > 0 ? [tell('no_impressions', clicks, namesOf(unseen))] : [];
}

/** Channels of the plan of which nothing came; that there is no plan at all. */
function planSideFindings(all: readonly ChannelTotal[]): readonly Finding[] {
  const missing = all.filter(({ isActual }) => !isActual);
  if (!all.some(({ isPlanned }) => isPlanned)) return [tell('no_plan', all.length)];
  return missing.length > 0 ? [tell('plan_only', all.length, namesOf(missing))] : [];
}

/** Channels nobody planned, names that may be one, and that there is one channel only. */
function sideFindings(all: readonly ChannelTotal[]): readonly Finding[] {
  const unplanned = all.filter(({ isPlanned }) => !isPlanned);
  const n = all.length;
  const [only] = all;
  return [
    ...(unplanned.length > 0 && unplanned.length < n ? [tell('actual_only', n, namesOf(unplanned))] : []),
    ...alikeNames(all.map(({ channel }) => channel))
      .slice(0, MOST_PAIRS)
      .map(([first, second]) => tell('alike', n, { first, second })),
    ...(only !== undefined && n === 1 ? [tell('one_channel', n, { channel: only.channel })] : []),
  ];
}

/** What the periods do not allow to say. */
function timeFindings({ rows, results, rowsUsed, days, params }: ChannelCase): readonly Finding[] {
  const { period, from, to } = params;
  const dayless = results.filter(({ day }) => day === null).reduce((sum, row) => sum + row.rows, 0);
  const findings = dayless > 0 && dayless < rowsUsed ? [tell('dayless', rowsUsed, { rows: dayless })] : [];
  const planned = rows.flatMap((row) => (row.plan_revenue === null && row.plan_cost === null ? [] : [row.period ?? 0]));
  if (planned.length === 0 || days === null) return findings;
  const isCut = (from !== null && from !== periodStart(from, period)) || (to !== null && to !== periodEnd(to, period));
  if (isCut) return [...findings, tell('cut', rowsUsed)];
  const end = periodEnd(days.to, period);
  const isOpen = days.to < end && planned.includes(periodStart(days.to, period));
  return isOpen ? [...findings, tell('unfinished', rowsUsed, { to: days.to, end })] : findings;
}

/** That the margin is an assumption, where a return is shown that stands on it. */
function marginFindings({ params, rowsUsed }: ChannelCase, channels: readonly ChannelTotal[]): readonly Finding[] {
  const isShown = channels.some((channel) => channelMetrics([channel], params.margin).romi !== null);
  return params.margin === 1 && isShown ? [{ ...tell('margin_assumed', rowsUsed), label: 'assumed' }] : [];
}

/** What a report on channels says: the gap to the plan, then what loses money, then what could not be told. */
export function channelFindings(of: ChannelCase): ToldFindings {
  const all = byChannel(of.rows).map(totalOf);
  const actual = all.filter(({ isActual }) => isActual);
  return toldFindings([
    ...planFindings(of),
    ...timeFindings(of),
    ...(hasKind(of, 'ads') ? unspentFindings(of) : []),
    ...missingFindings(of, actual),
    ...paybackFindings(actual, of.params.margin),
    ...marginFindings(of, actual),
    ...clickFindings(of, actual),
    ...quietFindings(of, actual),
    ...unmatchedFindings(of),
    ...planSideFindings(all),
    ...sideFindings(all),
    ...fewFindings(actual),
    ...unseenFindings(actual),
  ]);
}
