import type { GivenFact } from '../../src/core/defineFact';
import type { FormReply } from '../../src/core/forms';
import type { FileContext, Value } from '../../src/core/table';
import { dammDigit } from '../../src/data/damm';
import { ANSWERS_FACT, type Answer } from '../../src/facts/answers';
import { ideaRole, scoreRole } from '../../src/facts/formRoles';
import { QUARANTINE_FACT, type Quarantined } from '../../src/facts/quarantine';
import { VISIT_PLAN_FACT } from '../../src/facts/visitPlan';
import { VISITS_FACT, type Visit } from '../../src/facts/visits';
import { type FormRecord, keepForm, readForms } from '../../src/work/forms/registry';
import { IntakeDesk } from '../../src/work/intake/desk';
import { type FactRow, factRows } from '../../src/work/intake/factRows';
import { fileAnswers } from '../../src/work/intake/fileAnswers';
import type { IntakePorts } from '../../src/work/intake/ports';
import { keepMapNames } from '../../src/work/map/mapNames';
import { appendRows } from '../../src/work/tables/appendRows';
import { makeTable } from '../../src/work/tables/makeTable';
import { openTable } from '../../src/work/tables/openTable';
import { MemoryCache } from './memoryCache';
import { MemoryForms } from './memoryForms';
import { MemoryStore } from './memoryStore';
import { MemoryWorkbook } from './memoryWorkbook';
import { RUSSIAN } from './sharedFile';

/** Choices of a rating. */
export const CHOICES = ['1 — очень плохо', '2', '3', '4', '5 — отлично', 'не было возможности оценить'] as const;

/** An execution that Google stopped. */
class Cut extends Error {}

const name = (text: string) => ({ ru: text, kk: text, en: text });

/** A visit code for each number from 0 on. */
export function codeOf(number: number): string {
  const digits = String(100_000 + number);
  return digits + dammDigit(digits);
}

/** A file that collects answers of mystery shoppers, with one open form, and what the work needs of it. */
export class IntakeFile {
  readonly workbook = new MemoryWorkbook([{ name: 'Лист1', values: [['моё']] }], {
    locale: 'ru_RU',
    zone: 'Asia/Almaty',
  });
  readonly forms = new MemoryForms();
  readonly store = new MemoryStore();
  /** Kept for the person who runs it. */
  readonly own = new MemoryStore();
  readonly memory = new MemoryCache();
  readonly file: FileContext = { ...RUSSIAN, zone: 'Asia/Almaty' };
  /** 22.11.2026, 14:05 UTC at first. */
  now = Date.UTC(2026, 10, 22, 14, 5);
  isBusy = false;
  /** Remote calls of the ports, as they document them. */
  calls: string[] = [];
  /** The call before which the execution is cut. */
  cutAt = Number.POSITIVE_INFINITY;
  mayGoOn = (): boolean => true;
  readonly touchpoints: readonly string[];
  readonly form: string;
  private sent = 0;
  private tokens = 0;

  /** @param plan codes of the visit plan: all of job J1 and wave W1 */
  constructor(plan: readonly string[], touchpoints = 3) {
    this.touchpoints = Array.from({ length: touchpoints }, (_, i) => `T${i + 1}`);
    this.addPlan(plan);
    this.form = this.addForm();
    keepMapNames(this.store, 'file-1', {
      touchpoints: this.touchpoints.map((code) => ({
        code,
        stage: 'deal',
        jobs: [],
        target: 4,
        isCritical: false,
        importance: null,
        name: name(`Точка ${code}`),
      })),
      jobs: [{ code: 'J1', name: name('Купить кофе') }],
      waves: [{ code: 'W1', name: 'Осень' }],
    });
    this.workbook.flush();
  }

  /** A further form of the same programme. */
  addForm(fields: Partial<FormRecord> = {}): string {
    const { id, url, editUrl } = this.forms.make();
    const items: [number, string][] = [];
    const add = (role: string, title: string, choices: readonly string[] = []): void => {
      const kind = choices.length > 0 ? 'choice' : 'text';
      const item = this.forms.addItem(id, { role, kind, title, help: '', required: false, choices, pattern: null });
      items.push([item, role]);
    };
    add('code', 'Код визита');
    add('date', 'Дата визита');
    add('receipt', 'Номер чека');
    for (const code of this.touchpoints) {
      add(scoreRole(code), `Оценка ${code}`, CHOICES);
      add(ideaRole(code), `Что улучшить ${code}`);
    }
    this.forms.link(id);
    this.forms.publish(id);
    const record: FormRecord = {
      ...{ id, url, editUrl, job: 'J1', wave: 'W1', lang: 'ru', version: 1, print: 'p', state: 'live', items },
      ...{ choices: [CHOICES], mark: 0, whole: 0, lostSince: 0, ...fields },
    };
    keepForm(this.store, 'file-1', record);
    return id;
  }

  record(form = this.form): FormRecord {
    const record = readForms(this.store, 'file-1').find(({ id }) => id === form);
    if (record === undefined) throw new Error(form);
    return record;
  }

  addPlan(codes: readonly string[]): void {
    const rows = codes.map((code): Value[] => [code, 'J1', 'L1', 'W1', 'Визит']);
    const table = openTable(this.workbook, VISIT_PLAN_FACT, this.file);
    if (table !== undefined) appendRows(this.workbook, table, rows, this.file);
    else
      makeTable(this.workbook, VISIT_PLAN_FACT, this.file, 'r', (made) =>
        appendRows(this.workbook, made, rows, this.file),
      );
    this.workbook.flush();
  }

  /** What a shopper fills in: answers by role. */
  replyOf(
    answers: Readonly<Record<string, string>>,
    id = `response-${++this.sent}`,
    at = this.now,
    form = this.form,
  ): FormReply {
    const { items } = this.record(form);
    const replies = items.flatMap(([item, role]) => {
      const value = answers[role];
      return value === undefined ? [] : [{ item, title: '', value }];
    });
    return { id, at, replies };
  }

  /** A shopper fills in a form and sends it. */
  submit(answers: Readonly<Record<string, string>>, form = this.form): FormReply {
    const reply = this.replyOf(answers, undefined, this.now, form);
    this.forms.submit(form, reply);
    return reply;
  }

  /** The ports of one execution, in which every remote call is counted. */
  ports(): IntakePorts {
    const { memory, forms, workbook, store } = this;
    const step = (what: string): void => {
      if (this.calls.length >= this.cutAt) throw new Cut();
      this.calls.push(what);
    };
    let hasAll = false;
    let hasMarks = false;
    const opened = new Set<unknown>();
    /** What a call costs besides itself, or that it costs nothing. */
    const cost = (method: string, args: readonly unknown[]): number => {
      if (method === 'reread') hasAll = false;
      if (['id', 'file', 'nameOf', 'forgetSheets', 'reread'].includes(method)) return 0;
      if (method === 'all' || method === 'get') {
        const was = hasAll;
        if (method === 'all') hasAll = true;
        return was ? 0 : 1;
      }
      if (method === 'marks') {
        const was = hasMarks;
        hasMarks = true;
        return was ? 0 : 1;
      }
      if (['replies', 'reply', 'removeReply', 'choices', 'status'].includes(method)) {
        const was = opened.has(args[0]);
        opened.add(args[0]);
        return was ? 1 : 2;
      }
      return 1;
    };
    const watched = <T extends object>(target: T): T =>
      new Proxy(target, {
        get: (of, key) => {
          const value: unknown = Reflect.get(of, key);
          if (typeof value !== 'function') return value;
          return (...args: unknown[]): unknown => {
            for (let i = cost(String(key), args); i > 0; i--) step(String(key));
            return Reflect.apply(value, of, args);
          };
        },
      });
    return {
      workbook: watched(workbook),
      store: watched(store),
      forms: watched(forms),
      memory: watched(memory),
      lock: {
        hold: (work) => {
          step('lock');
          step('unlock');
          return work();
        },
        attempt: (work) => {
          step('lock');
          step('unlock');
          if (!this.isBusy) work();
          return !this.isBusy;
        },
      },
      clock: { now: () => this.now, today: () => 0 },
      newToken: () => `token-${++this.tokens}`,
      own: this.own,
      mayGoOn: () => this.mayGoOn(),
    };
  }

  /**
   * Runs work; `false` when it was cut, which loses what was not flushed, or, since Google flushes when it likes, nothing.
   * @param cutAt the remote call before which it is cut
   */
  run(
    work: (ports: IntakePorts, file: FileContext) => unknown,
    cutAt = Number.POSITIVE_INFINITY,
    isKept = false,
  ): boolean {
    this.calls = [];
    this.cutAt = cutAt;
    try {
      work(this.ports(), this.file);
      return true;
    } catch (cause) {
      if (!(cause instanceof Cut)) throw cause;
      if (isKept) this.workbook.flush();
      else this.workbook.cut();
      return false;
    }
  }

  visits(): readonly FactRow<Visit>[] {
    return this.rows<Visit>(VISITS_FACT);
  }

  answers(): readonly FactRow<Answer>[] {
    return this.rows<Answer>(ANSWERS_FACT);
  }

  quarantine(): readonly FactRow<Quarantined>[] {
    return this.rows<Quarantined>(QUARANTINE_FACT);
  }

  /** The sheet that keeps a fact. */
  sheetOf(fact: GivenFact): number {
    const table = openTable(this.workbook, fact, this.file);
    if (table === undefined) throw new Error(fact.id);
    return table.sheet.id;
  }

  /** A person accepts every visit that stands on the sheet, version by version, by typing it; the map follows. */
  accept(): void {
    const id = this.sheetOf(VISITS_FACT);
    const column = this.workbook.readAll(id)[0]?.indexOf('Состояние') ?? -1;
    this.workbook.people(id, (rows) =>
      rows.map((row, i) =>
        row.map((cell, at) => (i > 0 && at === column && cell !== 'стёрт' && cell !== '' ? 'принят' : cell)),
      ),
    );
    this.run((ports, file) => {
      new IntakeDesk(ports, file).drawMap();
      ports.workbook.flush();
    });
  }

  /** The map as it stands. */
  map(): readonly (readonly unknown[])[] {
    const sheet = this.workbook.sheets().find(({ name: of }) => of.startsWith('Карта опыта'));
    return sheet === undefined ? [] : this.workbook.readAll(sheet.id);
  }

  private rows<Row extends object>(fact: GivenFact): readonly FactRow<Row>[] {
    return factRows<Row>(openTable(this.workbook, fact, this.file), this.file);
  }
}

/** What an event leads to that tells no more than that there is something new. */
export function fileNews(ports: IntakePorts, file: FileContext): ReturnType<typeof fileAnswers> {
  return fileAnswers(ports, () => file);
}
