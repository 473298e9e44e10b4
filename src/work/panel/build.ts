import type { CivilDay } from '../../core/civilDate';
import type { ModelDefinition, ModelOutput } from '../../core/defineModel';
import type { Clock, Help, Lock, Store, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import type { PanelRequest, ReportView } from '../../core/views';
import { PUBLISHED_MAP_FACT } from '../../facts/publishedMap';
import { isOneBatch } from '../jobs/batches';
import { addRecorded, type Recorded } from '../ledger/addRecorded';
import { withCellNames } from '../report/cellNames';
import { reportImages } from '../report/reportImages';
import { readRules } from '../rules/rules';
import { type FreeName, freeSheetNames, underFreeName } from '../sheetNames';
import type { KeptTable } from '../tables/openTable';
import { cellName, computeModel, shownIn } from './compute';
import type { Follow, Reported } from './following';
import { followNow } from './followNow';
import { reportView } from './reportView';
import { withNotice } from './withNotice';

/** What building a report needs of the world. */
export interface BuildPorts {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly help: Help;
  readonly lock: Lock;
  readonly store: Store;
  /** What comes along with reports. */
  readonly follow?: Follow;
}

/** A report that is computed and not yet written. */
export interface Computed {
  readonly output: ModelOutput;
  /** When it is said to be built, in milliseconds, and the day it was then. */
  readonly at: number;
  readonly today: CivilDay;
  /** The tables it was computed from, as they were read. */
  readonly tables: readonly KeptTable[];
  /** Its sheets, under free names. */
  readonly images: (freeName: FreeName) => readonly SheetImage[];
}

/** Whether a model makes what is masked by the file's rules. */
const isPublishing = ({ gives }: ModelDefinition): boolean => gives.some(({ id }) => id === PUBLISHED_MAP_FACT.id);

/**
 * Reads and computes everything a report consists of.
 * @param now when the report is said to be built, in milliseconds
 * @throws AppError as computeModel does
 */
export function computeReport(
  ports: Pick<BuildPorts, 'workbook' | 'clock' | 'help' | 'store'>,
  model: ModelDefinition,
  request: PanelRequest,
  file: FileContext,
  now: number,
): Computed {
  const { clock, help, store } = ports;
  const more = isPublishing(model) ? { publishedFrom: readRules(store).k } : {};
  const { output, sheets, tables } = computeModel(ports, model, request, file, more);
  // What is kept may be read long before it is written: whoever writes looks anew, under the lock.
  store.reread();
  const named = withCellNames(output, (role, row) => cellName(request, role, row));
  const source = { sheets, now, notes: help.file().notes };
  return {
    output,
    at: now,
    today: clock.today(file.zone),
    tables,
    images: (freeName) => reportImages(model, named, shownIn(output, file), { ...source, freeName }),
  };
}

/** A report in the file, and what a person should know of what came along with it. */
interface Written extends Recorded {
  readonly notice: string;
}

/**
 * Writes a report that fits into one batch, and what comes along with it; nothing that people typed is touched.
 * @throws AppError BUSY, PROTECTED, SERVICE_FAILED
 */
function writeAtOnce(ports: BuildPorts, reported: Reported & Built, file: FileContext): Written {
  const { workbook, lock, follow } = ports;
  const { model, images } = reported;
  const writeWith = (along: () => void): Recorded =>
    underFreeName(workbook, () => {
      const drawn = (): readonly SheetImage[] => {
        along();
        return images(freeSheetNames(workbook));
      };
      return addRecorded(ports, drawn, { kind: 'report', id: model.id }, file.lang);
    });
  // Only the writing is under the lock: reading and computing a large sheet would keep others waiting. What follows is the answer.
  return lock.hold(() => {
    const following = follow?.(reported, file);
    let isAlong = false;
    try {
      const recorded = writeWith(() => {
        isAlong = following?.write() === true || isAlong;
      });
      return { ...recorded, notice: following?.end({ sheets: recorded.sheets }) ?? '' };
    } catch (cause) {
      if (!isAlong) throw cause;
      // Google tells late what it refuses: the report is not lost for what came along with it.
      const recorded = writeWith(() => {});
      return { ...recorded, notice: followNow(workbook, follow, reported, recorded.sheets, file) };
    }
  }, 'execution');
}

/** What a report is written from. */
interface Built extends Pick<Computed, 'images'> {
  readonly model: ModelDefinition;
}

/**
 * Computes a model and writes its report on new sheets; nothing that was there before is touched but what `follow` brings up to date.
 * @param inBatches writes a report too long for one batch
 */
export function buildReport(
  ports: BuildPorts,
  model: ModelDefinition,
  request: PanelRequest,
  file: FileContext,
  inBatches: (computed: Computed) => ReportView,
): ReportView {
  const now = ports.clock.now();
  const computed = computeReport(ports, model, request, file, now);
  if (!isOneBatch(computed.images((wanted) => wanted))) return inBatches(computed);
  const { notice, ...recorded } = writeAtOnce(ports, { ...computed, model, request }, file);
  return withNotice(reportView(model, computed.output, recorded, file, now), notice);
}
