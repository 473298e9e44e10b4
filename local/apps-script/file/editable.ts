import { type Area, intersects } from './area';
import { ServiceError } from './ServiceError';
import type { SheetData } from './SheetData';

/**
 * Refuses a script that may not write.
 * @throws ServiceError in Google's words for what is protected: reported theoephraim/node-google-spreadsheet#20; that
 * people who may only view the file read the same is assumed
 */
export function refuseEditing(): never {
  throw new ServiceError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/**
 * The sheet, when a script may change it; that a script is told at once and not on flushing is assumed.
 * @param area what of it is to be written; the sheet itself when not given
 * @throws ServiceError for a protected one
 */
export function editable(sheet: SheetData, area?: Area): SheetData {
  const isGuarded = sheet.guarded || (area && sheet.guardedAreas.some((guarded) => intersects(guarded, area)));
  return isGuarded ? refuseEditing() : sheet;
}
