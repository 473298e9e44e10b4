import type { Execution, FormView } from '../../local/apps-script/appsScript';
import { seededRandom } from '../../src/data/random';
import { ANSWERS_FACT } from '../../src/facts/answers';
import { VISITS_FACT } from '../../src/facts/visits';
import type { Fieldwork, Sheetful } from './fieldwork';

/** What shoppers type to break things, and what merely looks odd. */
const AWKWARD = [
  '=IMPORTXML("https://example.org";"//a")',
  '+7 961',
  '@x',
  '-1',
  '\tс табуляции',
  'два\r\nряда',
  '007',
  '1/2',
  '😀🎂',
  '\u202Eнаоборот',
  '<b>жирно</b>',
  '<script>alert(1)</script>',
  "'апостроф",
  '#REF!',
  'TRUE',
  '12:30',
  '  с пробелами  ',
];
/** Once in a while: a text that no cell holds. */
const TOO_LONG = 'д'.repeat(50_001);

/** The longest text a cell of ours keeps whole. */
const KEPT = 49_990;

/** A text as it has to stand in the sheet. */
export function asKept(typed: string): string {
  const text = typed.replace(/\r\n?/g, '\n');
  return text.length > KEPT ? `${text.slice(0, KEPT)}…` : text;
}

/** What a shopper sent last for a visit. */
interface Sent {
  readonly sheetful: Sheetful;
  readonly answers: Readonly<Record<number, string>>;
  responseId: string;
}

/** Days of field work with everything that goes wrong in them, decided by a seed. */
export class FieldDays {
  /** What has to be in the sheets in the end, by visit code. */
  readonly sent = new Map<string, Sent>();
  /** Executions that ended by an error of their own. */
  readonly failed: Execution[] = [];
  private readonly random: () => number;
  /** Forms as they stand, until somebody changes them: showing them is dear. */
  private standing: readonly FormView[] | undefined;
  private readonly waiting: { code: string; sheetful: Sheetful }[];

  constructor(
    readonly work: Fieldwork,
    seed: number,
    visits: number,
    private readonly missed: number,
  ) {
    this.random = seededRandom(seed);
    const jobs = new Map(work.view().forms.flatMap(({ job, form }) => (form === null ? [] : [[job, form] as const])));
    this.waiting = work.codes().flatMap((row) => {
      const form = jobs.get(String(row['job']));
      return form === undefined ? [] : [{ code: String(row['code']), sheetful: work.sheetful(form) }];
    });
    this.shuffle(this.waiting);
    this.waiting.length = Math.min(this.waiting.length, visits);
  }

  /** Everything until all codes are used, then time for what was missed. */
  run(): void {
    while (this.waiting.length > 0) this.burst();
    this.work.fault = undefined;
    this.note(this.work.script.fireSubmits(() => 'missed'));
    // A day later each form is read whole.
    this.work.tick(26 * 60);
    this.note(this.work.pass(2));
  }

  private burst(): void {
    const size = 1 + Math.floor(this.random() ** 2 * 40);
    for (let i = 0; i < size; i++) this.submit();
    if (this.chance(0.5)) this.edit();
    if (this.chance(0.4)) this.meddle();
    this.disturb();
    this.note(
      this.work.script.fireSubmits(() =>
        this.chance(this.missed) ? 'missed' : this.pick(['once', 'once', 'twice', 'blank'] as const),
      ),
    );
    this.work.fault = undefined;
    if (this.chance(0.3)) this.note(this.work.pass(1 + Math.floor(this.random() * 5)));
    else this.work.tick(1 + Math.floor(this.random() * 30));
  }

  /** The next execution is cut at some call, or another shopper's answer comes in the middle of it, or its lock is refused. */
  private disturb(): void {
    const at = 1 + Math.floor(this.random() * 18);
    const what = this.pick(['none', 'none', 'cut', 'between', 'refused', 'timeout'] as const);
    let remote = 0;
    this.work.fault = ({ kind, method }) => {
      if (what === 'none' || kind !== 'remote') return undefined;
      if (what === 'refused') return method === 'Lock.tryLock' && this.chance(0.5) ? { answer: false } : undefined;
      remote += 1;
      if (remote !== at) return undefined;
      if (what === 'cut') return { cut: true };
      if (what === 'timeout') return 'Service Spreadsheets timed out while accessing document with id 1.';
      this.work.fault = undefined;
      this.submit();
      this.note(this.work.script.fireSubmits());
      return undefined;
    };
  }

  private submit(): void {
    const next = this.waiting.pop();
    if (next === undefined) return;
    this.work.now += 1000 * (1 + Math.floor(this.random() * 50));
    const answers = this.answersTo(next.sheetful, next.code);
    const { responseId } = this.work.script.control.submitForm(next.sheetful.form, answers);
    this.sent.set(next.code, { sheetful: next.sheetful, answers, responseId });
  }

  private edit(): void {
    const code = this.pick([...this.sent.keys()]);
    const sent = code === undefined ? undefined : this.sent.get(code);
    if (code === undefined || sent === undefined) return;
    const answers = this.answersTo(sent.sheetful, code);
    const variant = { id: this.pick(['same', 'new'] as const), time: this.pick(['old', 'new'] as const) };
    const { responseId } = this.work.script.control.editResponse(sent.sheetful.form, sent.responseId, answers, variant);
    this.sent.set(code, { ...sent, answers, responseId });
  }

  /** People in the response sheets, and the owner in the form's editor. */
  private meddle(): void {
    const { control } = this.work.script;
    const form = this.pick(this.work.forms());
    if (form === undefined) return;
    const { sheetId } = form;
    const isThere = sheetId !== undefined && control.sheets().some(({ id }) => id === sheetId);
    const question = this.pick(form.items.filter(({ type }) => type === 'paragraph'));
    const deeds: (() => void)[] = [
      () => {
        if (question !== undefined) control.renameQuestion(form.id, question.id, `${question.title}…`);
      },
      () => {
        if (question !== undefined) control.moveQuestion(form.id, question.id, form.items.length - 1);
      },
      () => void control.addQuestion(form.id, `Ещё вопрос ${form.items.length}`),
      ...(isThere
        ? [
            () => control.sortRows(sheetId, 1, 1),
            () => control.type(sheetId, 1, 1, [['исправлено']]),
            () => {
              const { lastRow } = control.sheets().find(({ id }) => id === sheetId) ?? { lastRow: 0 };
              if (lastRow > 2) control.deleteRows(sheetId, 1, 1);
            },
            () => control.renameSheet(sheetId, `Ответы ${sheetId} ${this.work.now}`),
          ]
        : []),
    ];
    if (isThere && this.chance(0.05)) deeds.push(() => control.deleteSheet(sheetId));
    if (this.chance(0.05)) deeds.push(() => control.unlinkForm(form.id));
    this.pick(deeds)?.();
    this.standing = undefined;
  }

  private answersTo({ form, items }: Sheetful, code: string): Record<number, string> {
    const answers: Record<number, string> = {};
    this.standing ??= this.work.forms();
    const { items: questions = [] } = this.standing.find(({ id }) => id === form) ?? {};
    for (const { id, type, choices, required, title } of questions) {
      if (!required && type !== 'choice' && this.chance(0.8)) continue;
      if (type === 'choice' || type === 'list') answers[id] = this.pick(choices) ?? '';
      else if (type === 'date') answers[id] = '2026-11-23';
      else if (type === 'time') answers[id] = this.pick(['09:05', '14:30', '23:59']) ?? '';
      else if (type === 'paragraph' || title.startsWith('Ещё'))
        answers[id] = this.chance(0.002) ? TOO_LONG : this.pick(AWKWARD);
    }
    const codeItem = items.get('code');
    if (codeItem !== undefined) answers[codeItem] = code;
    return answers;
  }

  private note(executions: readonly Execution[]): void {
    this.failed.push(...executions.filter(({ ok }) => !ok));
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private pick<T>(list: readonly T[]): T;
  private pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.random() * list.length)];
  }

  private shuffle(list: unknown[]): void {
    for (let i = list.length - 1; i > 0; i--) {
      const other = Math.floor(this.random() * (i + 1));
      [list[i], list[other]] = [list[other], list[i]];
    }
  }
}

/** A visit as the sheets have it: its latest version with its answers by question. */
export interface FiledVisit {
  readonly versions: number;
  readonly answers: Readonly<Record<string, string>>;
}

/** Visits of the sheets by code; a code that stands under two responses is listed twice. */
export function filedVisits(work: Fieldwork): ReadonlyMap<string, readonly FiledVisit[]> {
  const answers = new Map<string, Record<string, string>>();
  for (const row of work.rows(ANSWERS_FACT)) {
    const key = `${row['response']} ${row['version']}`;
    const found = answers.get(key) ?? {};
    answers.set(key, found);
    const item = String(row['item']);
    // A doubled answer must not hide behind its twin.
    found[item in found ? `${item} again` : item] = String(row['answer']);
  }
  const byResponse = new Map<string, { code: string; versions: number[] }>();
  for (const row of work.rows(VISITS_FACT)) {
    const response = String(row['response']);
    const { versions } = byResponse.get(response) ?? { versions: [] };
    byResponse.set(response, { code: String(row['visit_code']), versions: [...versions, Number(row['version'])] });
  }
  const visits = new Map<string, FiledVisit[]>();
  for (const [response, { code, versions }] of byResponse) {
    const latest = Math.max(...versions);
    const isRepeated = new Set(versions).size < versions.length;
    const filed = {
      versions: isRepeated ? Number.NaN : versions.length,
      answers: answers.get(`${response} ${latest}`) ?? {},
    };
    visits.set(code, [...(visits.get(code) ?? []), filed]);
  }
  return visits;
}
