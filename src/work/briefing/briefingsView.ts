import type { BriefedVisitView, BriefingsView } from '../../core/briefingViews';
import type { Forms } from '../../core/forms';
import { isLang, type Lang } from '../../core/lang';
import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { shownCode } from '../../data/shownCode';
import type { BriefingTry } from '../../facts/briefings';
import { fill } from '../../i18n/template';
import { isVisitForm, readForms } from '../forms/registry';
import { VisitsLog } from '../intake/visitsLog';
import { readMapNames } from '../map/mapNames';
import { type BriefedVisit, openBriefedPlan, shopperLangs } from './briefedPlan';
import { FormLinks, shopperLang } from './formLinks';
import { quizViews } from './quizViews';
import { BRIEFING_TEXTS } from './texts';
import { TriesLog } from './triesLog';
import { visitMessage } from './visitMessage';

/** What the screen needs of the world. */
export interface BriefingPorts {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly forms: Pick<Forms, 'prefillTemplate'>;
}

/** More rows than anybody reads in a panel; the plan's sheet has them all. */
const MOST_VISITS = 200;
/** No more codes are told than a person can compare. */
const MOST_CODES = 10;

function stateOf({ link, row }: BriefedVisit, last: BriefingTry | undefined): BriefedVisitView['state'] {
  if (link !== '') return 'released';
  if (row.value('briefed') !== null) return 'passed';
  return last === undefined || last.right === last.asked ? 'waiting' : 'failed';
}

function stateText(visit: BriefedVisit, state: BriefedVisitView['state'], last: BriefingTry | undefined, lang: Lang) {
  if (state === 'released' && visit.row.value('briefed') === null) return BRIEFING_TEXTS.linked[lang];
  return fill(BRIEFING_TEXTS[state], { right: last?.right ?? 0, asked: last?.asked ?? 0 }, lang);
}

/** The latest codes with which somebody took the quiz and that name no visit. */
function unknownText(tries: readonly BriefingTry[], visits: ReadonlyMap<string, unknown>, lang: Lang): string {
  const codes = new Set(tries.map((one) => one.visit_code).filter((code) => code !== '' && !visits.has(code)));
  const shown = [...codes].slice(-MOST_CODES).join(', ');
  return shown === '' ? '' : fill(BRIEFING_TEXTS.strange, { codes: shown }, lang);
}

/** Visits taken and not filed, in the order of the plan. */
function takenVisits(visits: Iterable<BriefedVisit>, filed: VisitsLog | undefined): readonly BriefedVisit[] {
  return [...visits].filter(({ shopper, code }) => shopper !== '' && filed?.byCode(code) === undefined);
}

/**
 * Briefings, their quiz and the links: four remote calls besides the store and the list of marks.
 * @param news what was just done, in words
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function briefingsView(ports: BriefingPorts, file: FileContext, news = ''): BriefingsView {
  const { workbook, store, forms } = ports;
  const { lang } = file;
  const records = readForms(store, workbook.id());
  // Only looked at: what is found out here is kept by whoever holds the lock.
  const links = new FormLinks(records, forms, () => {});
  const { sheet, visits } = openBriefedPlan(workbook, file);
  const langs = shopperLangs(workbook, file);
  const taken = takenVisits(visits.values(), VisitsLog.open(workbook, file));
  const tries = new TriesLog(workbook, file).all();
  const lastTry = new Map(tries.map((one) => [one.visit_code, one]));
  const spoken = new Set<Lang>(records.filter(isVisitForm).map((form) => form.lang));
  for (const said of langs.values()) if (isLang(said)) spoken.add(said);
  const { waves } = readMapNames(store, workbook.id());
  const waveCodes = [...new Set(taken.map(({ wave }) => wave))];
  return {
    ...{ lang, news },
    quizzes: quizViews(records, spoken.size === 0 ? new Set([lang]) : spoken, lang),
    counts: {
      taken: taken.length,
      briefed: taken.filter(({ row }) => row.value('briefed') !== null).length,
      released: taken.filter(({ link }) => link !== '').length,
    },
    visits: taken.slice(0, MOST_VISITS).map((visit): BriefedVisitView => {
      const { code, shopper, link, row } = visit;
      const last = lastTry.get(code);
      const state = stateOf(visit, last);
      const of = shopperLang(langs.get(shopper), lang);
      const needsQuiz = state === 'waiting' || state === 'failed';
      const message = { code, state, link, quiz: needsQuiz ? links.quiz(code, of) : '' };
      return {
        ...{ code, shown: shownCode(code), shopper, about: row.text('about'), state },
        ...{ stateText: stateText(visit, state, last, lang), message: visitMessage(message, of) },
      };
    }),
    unknown: unknownText(tries, visits, lang),
    left: Math.max(0, taken.length - MOST_VISITS),
    shoppers: [...new Set(taken.map(({ shopper }) => shopper))],
    waves: waveCodes.map((code) => ({ code, name: waves.find((wave) => wave.code === code)?.name ?? code })),
    plan: sheet.sheet,
  };
}
