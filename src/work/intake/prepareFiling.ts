import type { FileContext } from '../../core/table';
import { mapSheet } from '../map/mapSheet';
import { IntakeDesk } from './desk';
import type { IntakePorts } from './ports';

/**
 * Makes the sheets that answers are filed on and the empty map where they are missing, so that the first answer costs no more
 * than any other.
 * @throws AppError BUSY, PROTECTED, FILE_FULL
 */
export function prepareFiling(ports: IntakePorts, file: FileContext): void {
  ports.lock.hold(() => {
    const desk = new IntakeDesk(ports, file);
    if (mapSheet(ports.workbook) === undefined) desk.drawMap();
    ports.workbook.flush();
  });
}
