import type { FormRowView } from '../../core/fieldViews';
import { LANGS, type Lang } from '../../core/lang';
import type { RefusalsView } from '../../core/refusalViews';
import type { FileContext } from '../../core/table';
import type { NamedBarrier } from '../../data/refusals/barrierFinder';
import { REFUSALS_FACT, type Refusal } from '../../facts/refusals';
import { fill } from '../../i18n/template';
import { shownMoment } from '../alerts/shownMoment';
import { isOfRefusals, type KeptExport, readExports } from '../channels/keptExports';
import { collectingOf, type FieldPorts } from '../field/collecting';
import { type FormRecord, isRefusalForm, readForms } from '../forms/registry';
import { newestForm } from '../programme/formsOf';
import { LANGUAGE_NAMES } from '../programme/languageNames';
import { openSheet, type ProgrammeSheet } from '../programme/programmeSheets';
import { barriersPrint, refusalKey } from './makeRefusalForm';
import { offeredIn, type RefusalProblems, readBarriers } from './readBarriers';
import { isKeptByHand } from './refusalsLog';
import { REFUSAL_FORM_STATES, REFUSALS_SAY } from './texts';

/** What the screen of refusals needs of the world. */
type Ports = FieldPorts;

/** Of one kind so many are shown: a list of hundreds helps nobody. */
const MOST_KEPT = 10;

/** A closed form makes room for another one, so that it is missing again. */
function stateOf(form: FormRecord | undefined, print: string): FormRowView['state'] {
  if (form === undefined || form.state === 'closed') return 'missing';
  if (form.lostSince > 0) return 'lost';
  if (form.state === 'making' || form.print === print) return form.state;
  return 'stale';
}

function formRow(
  forms: readonly FormRecord[],
  barriers: readonly NamedBarrier[],
  language: Lang,
  lang: Lang,
): FormRowView {
  const newest = newestForm(forms, refusalKey(language));
  const offered = offeredIn(barriers, language);
  const state = stateOf(newest, barriersPrint(offered));
  const form = state === 'missing' ? undefined : newest;
  const isLive = form?.state === 'live' && (state === 'live' || state === 'stale');
  const { text, hint } = REFUSAL_FORM_STATES[state];
  const isClosed = newest !== undefined && state === 'missing';
  const said = isClosed ? REFUSALS_SAY.closedOnce : state === 'stale' && isLive ? REFUSALS_SAY.staleLive : text;
  const number = form?.version ?? (newest?.version ?? 0) + 1;
  const version = number < 2 ? [] : [fill(REFUSALS_SAY.version, { n: number }, lang)];
  const title = fill(REFUSALS_SAY.form, { language: LANGUAGE_NAMES[language][lang] }, lang);
  return {
    ...{ job: '', wave: '', language, title: [title, ...version].join(' · ') },
    ...{ state, isLive, isAsked: offered.length > 0, stateText: said[lang], hint: hint?.[lang] ?? '' },
    ...{ form: form?.id ?? null, url: form?.url ?? '', editUrl: form?.editUrl ?? '' },
  };
}

/** Forms of the languages that barriers have names in, and those that are there already. */
function formRows(forms: readonly FormRecord[], barriers: readonly NamedBarrier[], lang: Lang): RefusalsView['forms'] {
  const wanted = LANGS.filter(
    (one) => offeredIn(barriers, one).length > 0 || forms.some((form) => form.lang === one && form.state !== 'closed'),
  );
  return wanted.map((language) => formRow(forms, barriers, language, lang));
}

function receivedText({ rows }: ProgrammeSheet<Refusal>, lang: Lang): string {
  const times = rows.map((row) => row.text('at')).filter((at) => at !== '');
  if (times.length === 0) return '';
  const last = times.reduce((latest, at) => (at > latest ? at : latest));
  return fill(REFUSALS_SAY.received, { n: rows.length, at: shownMoment(last, lang) }, lang);
}

/** An export with its sheet as it is named now; an example whose sheet is gone is left out. */
function seenExports({ workbook, store }: Ports, { lang }: FileContext): RefusalsView['exports'] {
  return readExports(store).flatMap((kept: KeptExport) => {
    const sheet = workbook.sheets().find(({ id }) => id === kept.sheetId);
    if (!isOfRefusals(kept) || (kept.isExample && sheet === undefined)) return [];
    const text = REFUSALS_SAY[kept.isExample ? 'rowExample' : 'row'];
    return [
      {
        sheet: { id: kept.sheetId, name: sheet?.name ?? kept.name },
        text: fill(text, { n: Object.keys(kept.columns).length }, lang),
        isGone: sheet === undefined,
      },
    ];
  });
}

function tellAnswers({ sheet, rows }: ProgrammeSheet<Refusal>, problems: RefusalProblems): void {
  const kept = rows.filter((row) => isKeptByHand(row.value('print')));
  for (const { row } of kept.slice(0, MOST_KEPT)) problems.warn('keptByHand', { sheet, row });
}

/**
 * Refusals as they stand: barriers, the form of each language, answers and exports; a remote call for each of the two sheets
 * besides those for the lists of sheets, of marks, of triggers and of what is kept. Exports themselves are not read.
 * @param news what was just done, in words
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function refusalsView(ports: Ports, file: FileContext, news = ''): RefusalsView {
  const { workbook, store } = ports;
  const { lang } = file;
  // Forms, exports and settings stand beside each other: one call for all.
  store.all();
  const { sheet, barriers, problems } = readBarriers(workbook, file);
  const answers = openSheet(workbook, REFUSALS_FACT, file);
  const exports = seenExports(ports, file);
  const forms = readForms(store, workbook.id()).filter(isRefusalForm);
  tellAnswers(answers, problems);
  for (const one of exports) {
    if (one.isGone) problems.error('sheetGone', { sheet: null }, { sheet: one.sheet.name });
  }
  const isBegun = sheet !== null || answers.sheet !== null;
  if (isBegun && answers.rows.length === 0 && exports.length === 0 && forms.every(({ state }) => state !== 'live')) {
    problems.todo('nothing', { sheet: null });
  }
  return {
    ...{ lang, news, barriers: sheet, answers: answers.sheet, received: receivedText(answers, lang) },
    ...{ problems: problems.list(), forms: formRows(forms, barriers, lang), exports },
    collecting: collectingOf(ports, file),
  };
}
