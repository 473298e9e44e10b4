import type { CivilDay } from '../../core/civilDate';
import type { LeftOut } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import type { FlowView } from '../../core/pictureViews';
import { isOldEvidence } from '../../data/growth/stageEvidence';
import { type ChannelFlow, FLOW_ENDS } from '../../facts/channelFlows';
import { fill } from '../../i18n/template';
import { LABELS } from '../report/texts';
import { FLOW_TEXTS as TEXTS } from './flowTexts';

/** Flows as the last report left them. */
export interface FlowCase {
  readonly flows: readonly ChannelFlow[];
  /** Name of the report's sheet, and when it was built. */
  readonly sheet: string;
  readonly day: CivilDay;
  readonly today: CivilDay;
  readonly leftOut: readonly LeftOut[];
}

type Node = FlowView['nodes'][number];
type End = keyof typeof FLOW_ENDS;

/** Bands of more channels cannot be told apart. */
const MOST_CHANNELS = 12;
const ENDS: readonly End[] = ['conversion', 'none', 'more'];

const endOf = (to: string): End | undefined => ENDS.find((end) => FLOW_ENDS[end] === to);

/** The channels that are drawn by name: those most paths go through; where there are a few more, all of them. */
function drawnChannels(flows: readonly ChannelFlow[]): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  for (const { from, to, count } of flows) {
    sizes.set(from, (sizes.get(from) ?? 0) + count);
    if (endOf(to) === undefined) sizes.set(to, (sizes.get(to) ?? 0) + count);
  }
  const sorted = [...sizes].sort(([, a], [, b]) => b - a).map(([name]) => name);
  // The report itself may have put the smaller ones together as one more.
  return new Set(sorted.length <= MOST_CHANNELS + 1 ? sorted : sorted.slice(0, MOST_CHANNELS));
}

/** Flows with the smaller channels put together, each pair of a step once. */
function gathered(flows: readonly ChannelFlow[], lang: Lang): readonly ChannelFlow[] {
  const drawn = drawnChannels(flows);
  const nameOf = (name: string): string => (drawn.has(name) ? name : TEXTS.others[lang]);
  const sums = new Map<string, ChannelFlow>();
  for (const { step, from, to, count } of flows) {
    if (!(count > 0)) continue;
    const named = { step, from: nameOf(from), to: endOf(to) === undefined ? nameOf(to) : to };
    const key = JSON.stringify(named);
    sums.set(key, { ...named, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()].sort((a, b) => a.step - b.step || b.count - a.count);
}

const nodeId = (step: number, name: string): string => `${step}:${name}`;

/** Where a flow comes from and where it goes to. */
function endsOf({ step, from, to }: ChannelFlow, lastStep: number, lang: Lang): readonly [Node, Node] {
  const end = endOf(to);
  const target: Node =
    end === undefined
      ? { id: nodeId(step + 1, to), name: to, step: step + 1, end: null }
      : { id: end, name: TEXTS[end][lang], step: lastStep + 1, end };
  return [{ id: nodeId(step, from), name: from, step, end: null }, target];
}

/** The picture of flows between channels, step by step, with how paths end. @returns `undefined` where there are no flows */
export function flowView({ flows, sheet, day, today, leftOut }: FlowCase, lang: Lang): FlowView | undefined {
  const drawn = gathered(flows, lang);
  if (drawn.length === 0) return undefined;
  const last = Math.max(...drawn.map(({ step, to }) => (endOf(to) === undefined ? step + 1 : step)));
  const all = drawn.reduce((sum, { step, count }) => sum + (step === 1 ? count : 0), 0);
  const linked = drawn.map((flow) => ({ flow, ends: endsOf(flow, last, lang) }));
  const nodes = new Map(linked.flatMap(({ ends }) => ends.map((node) => [node.id, node] as const)));
  const steps = Array.from({ length: last }, (_, i) => fill(TEXTS.step, { n: i + 1 }, lang));
  return {
    ...{ kind: 'flow', lang, title: TEXTS.title[lang] },
    source: fill(TEXTS.source, { sheet, day, n: all, label: LABELS.measured[lang] }, lang),
    notes: [
      ...(isOldEvidence({ day }, today) ? [TEXTS.old[lang]] : []),
      ...leftOut.map(({ text, rows, values }) => fill(text, { ...values, rows }, lang)),
    ],
    nodes: [...nodes.values()].sort((a, b) => a.step - b.step),
    links: linked.map(({ flow: { count }, ends: [from, to] }) => ({
      ...{ from: from.id, to: to.id, count },
      text: fill(TEXTS.link, { from: from.name, to: to.name, n: count, share: all > 0 ? count / all : 0 }, lang),
    })),
    steps: [...steps, TEXTS.ends[lang]],
    labels: {
      ...{ table: TEXTS.table[lang], step: TEXTS.stepOf[lang], from: TEXTS.from[lang], to: TEXTS.to[lang] },
      count: TEXTS.count[lang],
    },
    legend: [
      TEXTS.legendWidth[lang],
      ...ENDS.flatMap((end) => (nodes.has(end) ? [TEXTS[end][lang]] : [])),
      TEXTS.legendCause[lang],
    ],
  };
}
