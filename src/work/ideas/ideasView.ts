import type { IdeaPointView, IdeasView, IdeaView } from '../../core/ideasViews';
import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { type FoldedIdea, foldIdeas, type SaidIdea } from '../../data/experience/ideas';
import { ANSWERS_FACT } from '../../facts/answers';
import { formatDay } from '../../i18n/dates';
import { fill } from '../../i18n/template';
import { VisitsLog } from '../intake/visitsLog';
import { type MapNames, readMapNames, shownName } from '../map/mapNames';
import { tableSheet } from '../tables/openTable';
import { type KeptTasks, readTasks } from '../tasks/readTasks';
import { ideaSeed, taskOfIdea } from './ideaTask';
import { readSaid } from './readSaid';
import { shortIdea } from './shortIdea';
import { IDEAS } from './texts';

/** Ideas a person looks through; the others are counted. */
const MOST_IDEAS = 200;
/** Other wordings of one idea that are shown. */
const MOST_OTHERS = 5;
/** States in which a visit waits for a person. */
const WAITING: readonly string[] = ['new', 'checked'];

/** What reading the ideas needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Pick<Store, 'get'>;
}

/** What the ideas are told with. */
interface Reading {
  readonly said: readonly SaidIdea[];
  readonly names: MapNames;
  readonly tasks: KeptTasks;
  readonly file: FileContext;
}

/** Codes of touchpoints of which something is said: in the order of the visit, those the programme has no more behind. */
function codesInOrder(ideas: readonly FoldedIdea[], { touchpoints }: MapNames): readonly string[] {
  const said = new Set(ideas.map(({ touchpoint }) => touchpoint));
  const known = touchpoints.map(({ code }) => code);
  return [...known.filter((code) => said.has(code)), ...[...said].filter((code) => !known.includes(code)).sort()];
}

function pointName(code: string, { names, file }: Reading): string {
  const name = names.touchpoints.find((point) => point.code === code)?.name;
  return code === '' ? IDEAS.noPoint[file.lang] : shownName(code, name, file.lang);
}

function pointView(code: string, ideas: readonly FoldedIdea[], reading: Reading): IdeaPointView {
  const n = ideas.filter(({ touchpoint }) => touchpoint === code).length;
  const here = reading.said.filter(({ touchpoint }) => touchpoint === code);
  const visits = new Set(here.map(({ response }) => response)).size;
  return { name: pointName(code, reading), n, text: fill(IDEAS.point, { n, visits }, reading.file.lang) };
}

function aboutIdea({ n, jobs, first, last }: FoldedIdea, { names, file: { lang } }: Reading): string {
  const shown = jobs.map((code) => shownName(code, names.jobs.find((job) => job.code === code)?.name, lang));
  const days = [...new Set([first, last])].flatMap((day) => (day === undefined ? [] : [formatDay(day, lang)]));
  return [fill(IDEAS.visits, { n }, lang), shown.join(', '), days.join(' – ')].filter(Boolean).join(' · ');
}

function ideaView(idea: FoldedIdea, point: number, reading: Reading): IdeaView {
  const { names, tasks, file } = reading;
  const task = taskOfIdea(idea, tasks.tasks);
  const target = names.touchpoints.find(({ code }) => code === idea.touchpoint)?.target ?? null;
  const code = String(task?.value('code') ?? '');
  return {
    point,
    text: shortIdea(idea.text),
    about: aboutIdea(idea, reading),
    others: idea.others.slice(0, MOST_OTHERS).map(shortIdea),
    task: task === undefined ? null : { text: fill(IDEAS.task, { code }, file.lang), row: task.row },
    seed: ideaSeed(idea, pointName(idea.touchpoint, reading), target, file),
  };
}

/** Why there is nothing to show. */
function hintOf(visits: number, waiting: number, { lang }: FileContext): string {
  if (visits > 0) return fill(IDEAS.silent, { n: visits }, lang);
  return waiting > 0 ? fill(IDEAS.waiting, { n: waiting }, lang) : IDEAS.none[lang];
}

/**
 * What shoppers say could be better, of visits that count only, near-duplicates folded; writes nothing. Three remote calls besides
 * the lists of sheets and marks and the store.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function ideasView({ workbook, store }: Ports, file: FileContext): IdeasView {
  const { lang } = file;
  const log = VisitsLog.open(workbook, file);
  const counted = log?.counted() ?? [];
  const said = counted.length === 0 ? [] : readSaid(workbook, counted, file);
  const folded = foldIdeas(said);
  if (folded.length === 0) {
    const isWaiting = ({ state, purpose }: { state: string; purpose: string }) =>
      purpose === '' && WAITING.includes(state);
    const waiting = log?.standing().filter(isWaiting).length ?? 0;
    const hint = hintOf(counted.length, waiting, file);
    return { lang, summary: '', hint, isWaiting: waiting > 0, points: [], ideas: [], rest: '', taskSheet: null };
  }
  const names = readMapNames(store, workbook.id());
  const reading: Reading = { said, names, tasks: readTasks(workbook, file), file };
  const shown = folded.slice(0, MOST_IDEAS);
  const codes = codesInOrder(folded, names);
  const count = { visits: counted.length, said: new Set(said.map(({ response }) => response)).size };
  const n = folded.length - shown.length;
  const sheet = tableSheet(workbook, ANSWERS_FACT)?.name ?? '';
  return {
    lang,
    summary: fill(IDEAS.summary, { ...count, ideas: folded.length }, lang),
    hint: '',
    isWaiting: false,
    points: codes.map((code) => pointView(code, folded, reading)),
    ideas: codes.flatMap((code, point) =>
      shown.filter(({ touchpoint }) => touchpoint === code).map((idea) => ideaView(idea, point, reading)),
    ),
    rest: n === 0 ? '' : fill(IDEAS.rest, { shown: shown.length, n, sheet }, lang),
    taskSheet: reading.tasks.table === undefined ? null : reading.tasks.table.sheet,
  };
}
