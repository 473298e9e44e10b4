import type { AppsScript, CellValue, Execution, Extras, FormView } from '../../local/apps-script/appsScript';
import type { GivenFact } from '../../src/core/defineFact';
import type { FieldView, FormMadeView, FormRowView } from '../../src/core/fieldViews';
import { VISIT_PLAN_FACT } from '../../src/facts/visitPlan';
import { VISIT_STATES, VISITS_FACT } from '../../src/facts/visits';
import { answerOf, FILES, openFile } from './addon';

const MINUTE = 60_000;
/** Calls after which a form must be whole. */
const MOST_TRIES = 20;
/** Visits of a job at a location that codes are issued for at once. */
const MOST_EACH = 50;

/** A form as a shopper meets it: what each question is asked for. */
export interface Sheetful {
  readonly form: string;
  /** Item id by role (src/facts/formRoles.ts). */
  readonly items: ReadonlyMap<string, number>;
}

/** A row of a table of ours by column. */
export type Row = Readonly<Record<string, CellValue>>;

/** What is unusual about a file: how Google keeps its writes, what its calls take, its zone, and when it is made. */
interface Unusual extends Pick<Extras, 'writes' | 'passTime'> {
  readonly zone?: string;
  readonly now?: number;
}

/** A file with a visit programme in it, its forms live and answers being collected; time passes when a test says so. */
export class Fieldwork {
  /** 23.11.2026, 04:00 UTC unless a test begins at another time. */
  now: number;
  readonly script: AppsScript;
  /** What befalls the calls of executions from now on. */
  fault: Extras['fault'];

  constructor(
    readonly lang: keyof typeof FILES = 'ru',
    { zone = FILES[lang].zone, now = Date.UTC(2026, 10, 23, 4, 0), ...extras }: Unusual = {},
  ) {
    this.now = now;
    this.script = openFile(
      { ...FILES[lang], zone },
      {
        ...extras,
        now: () => this.now,
        fault: (call, index) => this.fault?.(call, index),
      },
    );
  }

  /** Everything up to collecting: sheets with the example, so many codes for each job and location, forms of some languages. */
  static collecting(
    each: number,
    languages: readonly string[] = ['ru'],
    lang: keyof typeof FILES = 'ru',
    extras: Unusual = {},
  ): Fieldwork {
    const work = new Fieldwork(lang, extras);
    work.call<FieldView>('programmeMake', { example: true });
    for (let left = each; left > 0; left -= MOST_EACH) work.issue(Math.min(left, MOST_EACH));
    for (const row of work.view().forms.filter(({ language }) => languages.includes(language))) work.makeForm(row);
    work.script.run('stateAct', [{ act: 'turn_on' }]);
    return work;
  }

  /** A call of the sidebar that must succeed. */
  call<T>(name: string, request: object = {}): T {
    return answerOf<T>(this.script.run(name, [{ ...request, lang: this.lang }]));
  }

  view(): FieldView {
    return answerOf<FieldView>(this.script.run('fieldOpen', []));
  }

  /** @param only codes of the jobs to be visited; all where none is said */
  issue(each: number, only?: readonly string[]): FieldView {
    const { issue, problems } = this.view();
    if (issue === null) throw new Error(problems.map(({ text }) => text).join('\n'));
    const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
    const request = {
      jobs: only ?? codes(issue.jobs),
      locations: codes(issue.locations),
      wave: issue.waves[0]?.code ?? '',
    };
    return this.call<FieldView>('codesIssue', { ...request, each });
  }

  /** Makes a form, lets outsiders in, and confirms that it is live. */
  makeForm({ job, wave, language }: FormRowView): string {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { done, view } = this.call<FormMadeView>('formMake', { job, wave, language });
      const form = view.forms.find((row) => row.job === job && row.wave === wave && row.language === language)?.form;
      if (!done || typeof form !== 'string') continue;
      this.script.control.setFormState(form, { isOpenToAll: true });
      this.call<FieldView>('formLive', { form });
      return form;
    }
    throw new Error('The form is not whole yet.');
  }

  forms(): readonly FormView[] {
    return this.script.control.forms();
  }

  /** A form with the item of each role, as the file registered them. */
  sheetful(form: string): Sheetful {
    const kept: unknown = JSON.parse(this.script.control.properties()[`rosta.form.${form}`] ?? '{}');
    const items = typeof kept === 'object' && kept !== null && 'items' in kept ? kept.items : [];
    return { form, items: new Map((items as [number, string][]).map(([id, role]) => [role, id])) };
  }

  /** Rows of a table of ours, by its title in the file's language. */
  rows(fact: GivenFact): readonly Row[] {
    const sheet = this.script.control.sheets().find(({ name }) => name === fact.title[this.lang]);
    if (sheet === undefined) return [];
    const [header = [], ...rows] = this.script.control.values(sheet.id);
    const places = fact.columns.map((column) => header.indexOf(column.header[this.lang]));
    return rows.map((cells) => Object.fromEntries(fact.columns.map(({ id }, i) => [id, cells[places[i] ?? -1] ?? ''])));
  }

  /** A sheet as people read it, by its name; empty when there is none. */
  seen(name: string): readonly (readonly string[])[] {
    const sheet = this.script.control.sheets().find((one) => one.name === name);
    if (sheet === undefined) return [];
    const cells = this.script.control.cells(sheet.id, 0, 0, sheet.lastRow, sheet.lastColumn);
    return cells.map((row) => row.map(({ text }) => text));
  }

  /** Id of a sheet by its name. */
  sheetId(name: string): number {
    return this.script.control.sheets().find((sheet) => sheet.name === name)?.id ?? -1;
  }

  /** A person types into the sheet that every visit is accepted; the check draws the map anew. */
  accept(): void {
    const column = VISITS_FACT.columns.findIndex(({ id }) => id === 'state');
    const states = this.rows(VISITS_FACT).map(({ state }) => [
      state === VISIT_STATES.erased[this.lang] ? String(state) : VISIT_STATES.accepted[this.lang],
    ]);
    this.script.control.type(this.sheetId(VISITS_FACT.title[this.lang]), 1, column, states);
    this.call('reconcile');
  }

  /** Codes of the plan, each with its job. */
  codes(): readonly Row[] {
    return this.rows(VISIT_PLAN_FACT);
  }

  /** Lets time pass; the hourly trigger runs for each hour gone by. */
  pass(hours: number): readonly Execution[] {
    const runs: Execution[] = [];
    for (let hour = 0; hour < hours; hour++) {
      this.now += 60 * MINUTE;
      runs.push(...this.script.fireHourly());
    }
    return runs;
  }

  /** Lets some minutes pass. */
  tick(minutes = 1): void {
    this.now += minutes * MINUTE;
  }
}
