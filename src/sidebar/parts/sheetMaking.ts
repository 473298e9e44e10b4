import type { SheetRef } from '../../core/views';
import type { ShellKey } from '../../i18n/shell';

/** A button that makes sheets. */
interface Making {
  readonly isExample: boolean;
  readonly label: ShellKey;
  readonly testId: string;
  /** Whether it is the one to press. */
  readonly isFirst: boolean;
}

/**
 * The buttons that make sheets, the one to press first. What is new is learnt from the example; what is begun needs only
 * its missing sheets.
 * @param sheets the sheets; `null` for one that is missing
 * @param isBlank whether nothing stands on any of them: the example is written only then
 */
export function sheetMaking(sheets: readonly (SheetRef | null)[], isBlank: boolean): readonly Making[] {
  const isWhole = !sheets.includes(null);
  const isNew = sheets.every((sheet) => sheet === null);
  const make = sheets.length === 1 ? 'make_sheet' : 'make_sheets';
  const plain: Making = { isExample: false, label: make, testId: 'make-sheets', isFirst: !isNew };
  const label = isWhole ? 'fill_example' : 'make_example';
  const example: Making = { isExample: true, label, testId: 'make-example', isFirst: isNew };
  const buttons = [...(isWhole ? [] : [plain]), ...(isBlank ? [example] : [])];
  return isNew ? buttons.reverse() : buttons;
}
