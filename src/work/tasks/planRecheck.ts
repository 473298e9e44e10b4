import { AppError } from '../../core/appError';
import { factTable } from '../../core/defineFact';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { newVisitCodes } from '../../data/visitCode';
import { zoneDays } from '../../data/zone';
import { TASKS_FACT } from '../../facts/tasks';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import { takenCodes } from '../intake/takenCodes';
import { VisitsLog } from '../intake/visitsLog';
import type { RecordPorts } from '../ledger/addRecorded';
import { nameIn } from '../programme/nameIn';
import { addRows } from '../tables/addRows';
import type { WantedRecheck } from './recheckRequest';
import { type RecheckedTask, recheckedTask } from './recheckTask';
import { RECHECK } from './recheckTexts';

/** What planning a recheck needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
  /** Gives numbers in [0, 1). */
  readonly random: () => number;
}

function one<Item extends { readonly code: string }>(all: readonly Item[], code: string, field: string): Item {
  const found = all.find((item) => item.code === code);
  if (found === undefined) throw new AppError('REQUEST_BROKEN', { field });
  return found;
}

function plannedVisit(found: RecheckedTask, wanted: WantedRecheck, code: string, file: FileContext): PlannedVisit {
  const { lang } = file;
  const { job, touchpoint, waves, reading } = found;
  const location = one(reading.programme.locations, wanted.location, 'location');
  const wave = one(waves, wanted.wave, 'wave');
  const names = [
    RECHECK.about[lang],
    nameIn(job.names, lang),
    location.name,
    wave.name,
    nameIn(touchpoint.names, lang),
  ];
  return {
    ...{ code, job: job.code, location: location.code, wave: wave.code, about: names.join(' · ') },
    ...{ window_from: wanted.from, window_to: wanted.to, shopper: null, purpose: 'recheck', briefed: null, link: null },
  };
}

/** The code goes to the task's row in the same flush as the visit to the plan. */
function noteOnTask({ workbook }: Ports, { table, task }: RecheckedTask, code: string): void {
  const column = table.columns[TASKS_FACT.columns.findIndex(({ id }) => id === 'recheck')];
  if (column !== undefined) workbook.writeCells(table.sheet.id, task.row - 1, column, [[code]]);
}

/**
 * Plans a visit that rechecks an open task, with a code of its own, as one run that can be undone; a code that is no longer in the
 * plan counts as none on the task.
 * @returns what was done or why not, in words
 * @throws AppError REQUEST_BROKEN, BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL
 */
export function planRecheck(ports: Ports, wanted: WantedRecheck, file: FileContext): string {
  return ports.lock.hold(() => {
    claimCopy(ports);
    const { workbook, clock } = ports;
    const today = zoneDays(file.zone).dayOf(clock.now());
    const found = recheckedTask(workbook, wanted.task, today, file);
    if (found.kind === 'not') return found.text;
    const { reading } = found;
    const taken = takenCodes(VisitsLog.open(workbook, file), reading.plan);
    const [code = ''] = newVisitCodes(1, taken, ports.random);
    const { rows } = factTable(VISIT_PLAN_FACT, [plannedVisit(found, wanted, code, file)]);
    noteOnTask(ports, found, code);
    const added = addRows(ports, VISIT_PLAN_FACT, reading.sheets.plan.table, rows, file, {
      kind: 'recheck',
      id: VISIT_PLAN_FACT.id,
      name: wanted.task,
    });
    const { sheet, row } = added;
    return fill(RECHECK.planned, { code, sheet: sheet.name, row: String(row + 1) }, file.lang);
  });
}
