import { AppError } from '../../core/appError';
import { factTable } from '../../core/defineFact';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { TouchpointLibrary } from '../../core/touchpointLibrary';
import { JOURNEY_FACT } from '../../facts/journey';
import { STAGE_WORDS } from '../../facts/stageWords';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { addRows } from '../tables/addRows';
import { journeyRow } from './journeyRow';
import { thereIn } from './libraryView';
import { readSetup } from './readSetup';
import { QFD_SAYS } from './texts';

/** What adding touchpoints needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
  readonly library: TouchpointLibrary;
}

/** Places of the stages in their order. */
const STAGES = Object.keys(STAGE_WORDS);

/**
 * Adds touchpoints of the library to the journey below what stands there, by stage, as one run that can be undone; those that
 * are there already are not added again.
 * @param codes of touchpoints of the library
 * @returns what was done, in words
 * @throws AppError REQUEST_BROKEN for a code the library does not have; BUSY, FILES_MIXED, NEWER_VERSION, OLDER_VERSION,
 * TABLE_BROKEN, PROTECTED, FILE_FULL
 */
export function addTouchpoints(ports: Ports, codes: readonly string[], file: FileContext): string {
  const all = ports.library.touchpoints();
  const wanted = [...new Set(codes)].map((code) => {
    const found = all.find((touchpoint) => touchpoint.code === code);
    if (found === undefined) throw new AppError('REQUEST_BROKEN', { field: 'codes' });
    return found;
  });
  const { lang } = file;
  return ports.lock.hold(() => {
    claimCopy(ports);
    const { table, read } = readSetup(ports.workbook, file).journey;
    const isThere = thereIn(read);
    const missing = wanted
      .filter((touchpoint) => !isThere(touchpoint))
      .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
    const known = wanted.length - missing.length;
    const there = known === 0 ? [] : [fill(QFD_SAYS.alreadyThere, { n: known }, lang)];
    if (missing.length === 0) return there.join(' ');
    const rows = missing.map(({ code, stage, place, name }) => journeyRow({ code, stage, place, name: name[lang] }));
    const what = { kind: 'touchpoints', id: JOURNEY_FACT.id, name: String(missing.length) } as const;
    const { sheet } = addRows(ports, JOURNEY_FACT, table, factTable(JOURNEY_FACT, rows).rows, file, what);
    return [fill(QFD_SAYS.added, { n: missing.length, sheet: sheet.name }, lang), ...there].join(' ');
  });
}
