import type { CivilDay } from '../../core/civilDate';
import type { ModelDefinition, ModelOutput } from '../../core/defineModel';
import type { Clock, Help, Lock, Store, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import type { PanelRequest, ReportView } from '../../core/views';
import { isOneBatch } from '../jobs/batches';
import { addRecorded, type Recorded } from '../ledger/addRecorded';
import { withCellNames } from '../report/cellNames';
import { reportImages } from '../report/reportImages';
import { type FreeName, freeSheetNames, underFreeName } from '../sheetNames';
import { cellName, computeModel, shownIn } from './compute';
import { reportView } from './reportView';

/** What building a report needs of the world. */
export interface BuildPorts {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly help: Help;
  readonly lock: Lock;
  readonly store: Store;
}

/** A report that is computed and not yet written. */
export interface Computed {
  readonly output: ModelOutput;
  /** When it is said to be built, in milliseconds, and the day it was then. */
  readonly at: number;
  readonly today: CivilDay;
  /** Its sheets, under free names. */
  readonly images: (freeName: FreeName) => readonly SheetImage[];
}

/**
 * Reads and computes everything a report consists of.
 * @param now when the report is said to be built, in milliseconds
 * @throws AppError as computeModel does
 */
export function computeReport(
  { workbook, clock, help }: Pick<BuildPorts, 'workbook' | 'clock' | 'help'>,
  model: ModelDefinition,
  request: PanelRequest,
  file: FileContext,
  now: number,
): Computed {
  const { output, sheets } = computeModel(workbook, clock, model, request, file);
  const named = withCellNames(output, (role, row) => cellName(request, role, row));
  const source = { sheets, now, notes: help.file().notes };
  return {
    output,
    at: now,
    today: clock.today(file.zone),
    images: (freeName) => reportImages(model, named, shownIn(output, file), { ...source, freeName }),
  };
}

/**
 * Writes a report that fits into one batch; nothing that was there before is touched.
 * @throws AppError BUSY, PROTECTED, SERVICE_FAILED
 */
function writeAtOnce(ports: BuildPorts, model: ModelDefinition, computed: Computed, file: FileContext): Recorded {
  const { workbook, lock } = ports;
  const write = (): Recorded =>
    addRecorded(ports, () => computed.images(freeSheetNames(workbook)), { kind: 'report', id: model.id }, file.lang);
  // Only the writing is under the lock: reading and computing a large sheet would keep others waiting.
  return lock.hold(() => underFreeName(workbook, write));
}

/**
 * Computes a model and writes its report on new sheets; nothing that was there before is touched.
 * @param inBatches writes a report too long for one batch
 * @param follow does what comes after a report that is written, and says what a person should know of it
 */
export function buildReport(
  ports: BuildPorts,
  model: ModelDefinition,
  request: PanelRequest,
  file: FileContext,
  inBatches: (computed: Computed) => ReportView,
  follow: (output: ModelOutput) => string = () => '',
): ReportView {
  const now = ports.clock.now();
  const computed = computeReport(ports, model, request, file, now);
  const view = isOneBatch(computed.images((wanted) => wanted))
    ? reportView(model, computed.output, writeAtOnce(ports, model, computed, file), file, now)
    : inBatches(computed);
  if (view.unfinished !== null) return view;
  const notices = [view.notice, follow(computed.output)].filter((notice) => notice !== '');
  return { ...view, notice: notices.join(' ') };
}
