import { randomBytes } from 'node:crypto';
import type { AppsScript, Bundle, Execution, Extras, FileState, NewFile } from './appsScript';
import type { UiState } from './base/Ui';
import { createControl } from './control/createControl';
import { clientJson } from './execution/clientValues';
import { directJob, formulaJob, presenceJob } from './execution/customFunction';
import { execute, type Job, type Outcome } from './execution/execute';
import { hourlyJob } from './execution/hourlyJob';
import { submitJob } from './execution/submitJob';
import { HeldFile } from './file/HeldFile';
import { SpreadsheetFile } from './file/SpreadsheetFile';
import { loadFile } from './file/state';
import { CellError, type Stored } from './file/stored';
import type { TriggerData } from './file/TriggerData';
import { mayFire } from './forms/submitting';
import type { CustomFunctions } from './formulas/evaluate';

/** A file to begin with: a new one, or one kept by `control.save()`. */
type StartOptions =
  | { readonly bundle: Bundle; readonly file: NewFile }
  | { readonly bundle: Bundle; readonly state: FileState };

/**
 * Opens a spreadsheet in memory with an add-on in it. A new file has one empty sheet, named as Sheets names it in the
 * file's language. Each execution runs in a context of its own; formulas are worked out after it.
 * @throws Error for a locale without rules or a zone that does not exist
 * @example
 * const script = createAppsScript({ bundle, file: { name: 'Shop', locale: 'ru_RU', zone: 'Asia/Almaty' } });
 * script.open();
 * script.menu();
 */
export function createAppsScript(options: StartOptions, extras: Extras = {}): AppsScript {
  const ui: UiState = { menu: [], sidebar: undefined, dialog: undefined };
  const executions: Execution[] = [];
  const { bundle } = options;

  const run = (job: Job): Outcome => {
    const held = new HeldFile(file, year(), extras.writes, extras.forms);
    const ground = { held, ui, html: bundle.html, userLocale: extras.userLocale ?? 'en' };
    return execute(bundle, ground, extras, job);
  };
  const present = new Map<string, boolean>();
  const has = (name: string): boolean => {
    const known = present.get(name) ?? !run(presenceJob(name)).missing;
    present.set(name, known);
    return known;
  };
  const call: CustomFunctions['call'] = (name, args) => {
    let cells: readonly (readonly Stored[])[] = [];
    const keep = (rows: readonly (readonly Stored[])[]): void => {
      cells = rows;
    };
    const { execution } = run(formulaJob(name, args, file.zone, keep));
    executions.push(execution);
    return execution.ok ? cells : new CellError('#ERROR!', execution.error ?? '');
  };
  const custom: CustomFunctions = { has, call };
  const file = 'state' in options ? loadFile(options.state, custom) : newFile(options.file, custom);
  const now = extras.now ?? Date.now;
  const year = (): number => new Date(file.zone.wall(now())).getUTCFullYear();
  const finish = ({ execution }: Outcome): Execution => {
    executions.push(execution);
    file.recalculation.run();
    return execution;
  };

  const fire = (trigger: TriggerData, job: Job): Execution => {
    const { acting } = file;
    file.acting = file.person(trigger.user);
    try {
      return finish(run(job));
    } finally {
      file.acting = acting;
    }
  };

  return {
    control: createControl(file, ui, { year, now }),
    name: file.about.name,
    locale: file.about.locale,
    zone: file.about.zone,
    open: (mode = 'LIMITED') => {
      const event = JSON.stringify({ authMode: mode });
      return finish(
        run({ functionName: 'onOpen', mode, args: (realm) => [realm.parse(event)], result: () => undefined }),
      );
    },
    menu: () => ui.menu,
    click: (functionName) => finish(run({ functionName, mode: 'FULL', args: () => [], result: () => undefined })),
    run: (functionName, args) => finish(run(clientJob(functionName, args))),
    customFunction: (name, args) => finish(run(directJob(name, args, file.zone))),
    fireHourly: () =>
      file.triggers
        .filter(({ kind, isAlive }) => kind === 'hourly' && isAlive)
        .map((trigger) => fire(trigger, hourlyJob(trigger, now()))),
    fireSubmits: (fate = () => 'once') =>
      file.submits.splice(0).flatMap((submit, index) => {
        const events = EVENTS[fate(index)];
        const living = file.triggers.filter((trigger) => mayFire(file, trigger));
        return living.flatMap((trigger) => events.map((isBlank) => fire(trigger, submitJob(trigger, submit, isBlank))));
      }),
    executions: () => executions,
  };
}

/** What becomes of an event: whether each that fires is without values. */
const EVENTS = { once: [false], twice: [false, true], blank: [true], missed: [] } as const;

function newFile(about: NewFile, custom: CustomFunctions): SpreadsheetFile {
  const file = new SpreadsheetFile(randomBytes(33).toString('base64url'), about, custom);
  file.insert(about.locale.startsWith('ru') ? 'Лист1' : about.locale.startsWith('kk') ? 'Парақ1' : 'Sheet1');
  return file;
}

/** A call by google.script.run: arguments and result pass as copies, or not at all. */
function clientJob(functionName: string, args: readonly unknown[]): Job {
  return {
    functionName,
    mode: 'FULL',
    args: (realm) => args.map((arg, index) => realm.parse(clientJson(arg, String(index)) ?? 'null')),
    result: (value) => {
      const json = clientJson(value, 'return value');
      return json === undefined ? null : JSON.parse(json);
    },
  };
}
