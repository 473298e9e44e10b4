import type { OwnKind } from '../../core/ownMark';
import type { FileContext } from '../../core/table';
import type { RemoveView } from '../../core/views';
import type { UndoPorts } from '../ledger/undo';
import { isOldMark, kindOfOld } from '../migrations/marks2';
import { type OwnSheet, ownSheets } from '../ownership';
import { seenSheets } from './seenSheets';
import { REMOVE_LINES, SHEET_KINDS, UNTICKED } from './texts';

type Choosable = keyof typeof SHEET_KINDS;

/** Sheets that can be made again; the others hold what people typed. */
const MADE_AGAIN: readonly OwnKind[] = ['report', 'demo'];

const isChoosable = (kind: OwnKind): kind is Choosable => Object.keys(SHEET_KINDS).includes(kind);

/**
 * What removing Rosta takes away, and which sheets may be chosen; the journal goes without being asked about. Ticked are
 * demo data and reports of which the journal knows that nobody has changed them; one call a sheet.
 */
export function removeView(ports: UndoPorts, file: FileContext): RemoveView {
  const { workbook } = ports;
  const { lang } = file;
  const own = ownSheets(workbook);
  const isCandidate = ({ placed }: OwnSheet): boolean => MADE_AGAIN.includes(placed.mark.kind) && !isOldMark(placed);
  const { same, changed } = seenSheets(ports, own.filter(isCandidate), file);
  const isChosen = (sheet: OwnSheet): boolean =>
    isCandidate(sheet) && (sheet.placed.mark.kind === 'demo' ? !changed.has(sheet.id) : same.has(sheet.id));
  const sheets = own.flatMap((sheet) => {
    const { id, name, placed } = sheet;
    const kind = isOldMark(placed) ? kindOfOld(workbook, placed) : placed.mark.kind;
    return isChoosable(kind) ? [{ id, name, kind: SHEET_KINDS[kind][lang], chosen: isChosen(sheet) }] : [];
  });
  const unticked = sheets.some(({ chosen }) => !chosen) ? [UNTICKED] : [];
  return { lang, lines: [...REMOVE_LINES, ...unticked].map((line) => line[lang]), sheets };
}
