import type { Forms } from '../../core/forms';
import type { Lock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { fill } from '../../i18n/template';
import { pastedCodes } from '../field/pastedCodes';
import { claimCopy } from '../fileClaim';
import { keepForm, readForms } from '../forms/registry';
import { checkVisitCode } from '../intake/checkVisitCode';
import { VisitsLog } from '../intake/visitsLog';
import { type BriefedVisit, openBriefedPlan, shopperLangs } from './briefedPlan';
import { FormLinks, shopperLang } from './formLinks';
import { BRIEFING_TEXTS } from './texts';
import { type BriefedChange, writeBriefed } from './writeBriefed';

/** What giving links needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly forms: Pick<Forms, 'prefillTemplate'>;
  readonly lock: Lock;
}

/** Codes no longer shown than a person can read. */
const MOST_SHOWN = 10;

/** Visits that are meant, and codes that name none. */
function wantedVisits(visits: ReadonlyMap<string, BriefedVisit>, codes: readonly string[], shopper: string) {
  const read = codes.map((typed) => {
    const checked = checkVisitCode(typed);
    return { typed, visit: 'code' in checked ? visits.get(checked.code) : undefined };
  });
  const theirs = shopper === '' ? [] : [...visits.values()].filter((visit) => visit.shopper === shopper);
  const named = read.flatMap(({ visit }) => visit ?? []);
  return {
    visits: [...new Set([...named, ...theirs])],
    unknown: read.filter(({ visit }) => visit === undefined).map(({ typed }) => typed),
  };
}

/**
 * Gives the links of visits although nobody passed the quiz: an act of the coordinator. The day of the briefing stays blank, and a
 * link that is there stays as it is.
 * @param shopper whose visits are meant besides those of the codes; nobody's when empty
 * @returns what was done, in words
 * @throws AppError BUSY, REQUEST_BROKEN, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED
 */
export function releaseLinks(ports: Ports, codes: string, shopper: string, file: FileContext): string {
  return ports.lock.hold(() => {
    claimCopy(ports);
    const { workbook, store, forms } = ports;
    const { lang } = file;
    store.reread();
    const records = readForms(store, workbook.id());
    const links = new FormLinks(records, forms, (id, prefill) => {
      const record = records.find((one) => one.id === id);
      if (record !== undefined) keepForm(store, workbook.id(), { ...record, prefill });
    });
    const { sheet, visits } = openBriefedPlan(workbook, file);
    const wanted = wantedVisits(visits, pastedCodes(codes), shopper.trim());
    if (wanted.visits.length + wanted.unknown.length === 0) return fill(BRIEFING_TEXTS.nobody, { shopper }, lang);
    const langs = shopperLangs(workbook, file);
    const filed = VisitsLog.open(workbook, file);
    const lacking = wanted.visits.filter(({ link, code }) => link === '' && filed?.byCode(code) === undefined);
    const changes = lacking.flatMap((visit): BriefedChange[] => {
      const link = links.visit(visit, shopperLang(langs.get(visit.shopper), lang));
      return link === '' ? [] : [{ visit, link }];
    });
    if (sheet.table !== undefined && changes.length > 0) {
      writeBriefed(workbook, sheet.table, changes, file);
      workbook.flush();
    }
    const counts = {
      given: changes.length,
      had: wanted.visits.length - lacking.length,
      noForm: lacking.length - changes.length,
    };
    const lines = (['given', 'had', 'noForm'] as const)
      .filter((key) => key === 'given' || counts[key] > 0)
      .map((key) => fill(BRIEFING_TEXTS[key], { n: counts[key] }, lang));
    const shown = wanted.unknown.slice(0, MOST_SHOWN).join(', ');
    return [...lines, ...(shown === '' ? [] : [fill(BRIEFING_TEXTS.unknown, { codes: shown }, lang)])].join(' ');
  });
}
