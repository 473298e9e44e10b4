import type { OwnKind } from '../../core/ownMark';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { RemoveView } from '../../core/views';
import { ownSheets } from '../ownership';
import { REMOVE_LINES, SHEET_KINDS } from './texts';

type Choosable = keyof typeof SHEET_KINDS;

/** Sheets that can be made again; the others hold what people typed. */
const CHOSEN: readonly OwnKind[] = ['report', 'demo'];

const isChoosable = (kind: OwnKind): kind is Choosable => kind in SHEET_KINDS;

/** What removing Rosta takes away, and which sheets may be chosen; the journal goes without being asked about. */
export function removeView(workbook: Pick<Workbook, 'id' | 'marks' | 'nameOf'>, { lang }: FileContext): RemoveView {
  return {
    lang,
    lines: REMOVE_LINES.map((line) => line[lang]),
    sheets: ownSheets(workbook).flatMap(
      ({
        id,
        name,
        placed: {
          mark: { kind },
        },
      }) => (isChoosable(kind) ? [{ id, name, kind: SHEET_KINDS[kind][lang], chosen: CHOSEN.includes(kind) }] : []),
    ),
  };
}
