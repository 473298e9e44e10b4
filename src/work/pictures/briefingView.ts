import type { Lang } from '../../core/lang';
import type { BriefingView } from '../../core/pictureViews';
import type { Value } from '../../core/table';
import { shownCode } from '../../data/shownCode';
import { formatDay } from '../../i18n/dates';
import { fill } from '../../i18n/template';
import { PAGE_TITLES } from '../programme/blueprintTexts';
import { nameIn } from '../programme/nameIn';
import { type Programme, type ProgrammeTouchpoint, touchpointsOf } from '../programme/programme';
import type { FieldRules } from '../rules/rules';
import { BRIEFING, PROOF_TEXTS } from './briefingTexts';

type Page = BriefingView['pages'][number];
type Part = Page['parts'][number];

/** A visit whose briefing is wanted. */
export interface BriefingVisit {
  readonly code: string;
  readonly job: string;
  readonly location: string;
  readonly wave: string;
  /** Civil days, or what a person typed; blank: the days of the wave. */
  readonly from: Value;
  readonly to: Value;
  /** Of the shopper. */
  readonly lang: Lang;
  /** Address of the quiz; empty as long as there is none. */
  readonly quiz: string;
}

/** More pages than a person prints at once. */
const MOST_PAGES = 60;

const dayText = (value: Value, lang: Lang): string =>
  typeof value === 'number' ? formatDay(value, lang) : value === null ? '' : String(value);

function whenOf({ from, to, wave }: BriefingVisit, programme: Programme, lang: Lang): string {
  const days = programme.waves.find(({ code }) => code === wave);
  const [first, last] = [dayText(from ?? days?.from ?? null, lang), dayText(to ?? days?.to ?? null, lang)];
  if (first === '' || last === '' || first === last) return first || last;
  return fill(BRIEFING.between, { from: first, to: last }, lang);
}

/** The touchpoints of a stage in the order of the visit: their names, not what is asked about them. */
function stageLines(touchpoints: readonly ProgrammeTouchpoint[], lang: Lang): readonly string[] {
  const stages = [...new Set(touchpoints.map(({ stage }) => stage))];
  return stages.map((stage) => {
    const names = touchpoints.filter((one) => one.stage === stage).map((one) => nameIn(one.names, lang));
    return fill(BRIEFING.stage, { stage: PAGE_TITLES[stage]?.[lang] ?? stage, names: names.join('; ') }, lang);
  });
}

function partsOf(visit: BriefingVisit, programme: Programme, { late, proof }: FieldRules): readonly Part[] {
  const { lang, job } = visit;
  const say = (key: keyof typeof BRIEFING): string => fill(BRIEFING[key], { late }, lang);
  const watched = stageLines(touchpointsOf(programme, job), lang);
  const parts: readonly Part[] = [
    { title: say('watch'), lines: watched },
    { title: say('keep'), lines: [PROOF_TEXTS[proof][lang]] },
    { title: say('rules'), lines: (['ordinary', 'times', 'judge', 'privacy', 'one', 'late'] as const).map(say) },
    { title: say('wrong'), lines: (['closed', 'recognised', 'mistake', 'danger'] as const).map(say) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function pageOf(visit: BriefingVisit, programme: Programme, rules: FieldRules): Page {
  const { lang, code, quiz } = visit;
  const job = programme.jobs.find((one) => one.code === visit.job);
  const place = programme.locations.find((one) => one.code === visit.location);
  const facts = [
    { label: BRIEFING.job[lang], text: job === undefined ? visit.job : nameIn(job.names, lang) },
    { label: BRIEFING.where[lang], text: place?.name ?? visit.location },
    { label: BRIEFING.when[lang], text: whenOf(visit, programme, lang) },
  ];
  return {
    ...{ lang, title: BRIEFING.title[lang], code: shownCode(code) },
    facts: facts.filter(({ text }) => text !== ''),
    parts: partsOf(visit, programme, rules),
    quiz: { title: BRIEFING.quiz[lang], text: BRIEFING[quiz === '' ? 'quizLater' : 'quizHow'][lang], url: quiz },
  };
}

/**
 * Briefings of visits, a page each; no shopper is named. What is watched is named, what is asked is not: whoever knows the
 * questions sees what they ask for.
 * @param lang of the screen around the pages
 * @returns `undefined` for no visits
 */
export function briefingView(
  visits: readonly BriefingVisit[],
  programme: Programme,
  rules: FieldRules,
  lang: Lang,
): BriefingView | undefined {
  if (visits.length === 0) return undefined;
  const shown = visits.slice(0, MOST_PAGES);
  const n = shown.length;
  return {
    ...{ kind: 'briefing', lang, title: BRIEFING.all[lang], source: fill(BRIEFING.source, { n }, lang) },
    notes: n < visits.length ? [fill(BRIEFING.some, { n, all: visits.length }, lang)] : [],
    pages: shown.map((visit) => pageOf(visit, programme, rules)),
    legend: [],
  };
}
