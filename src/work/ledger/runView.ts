import type { FileContext } from '../../core/table';
import type { RunView, SheetRef } from '../../core/views';
import { zoneDays } from '../../data/zone';
import { formatDay, formatTime } from '../../i18n/dates';
import { fill } from '../../i18n/template';
import { modelOf } from '../../models/registry';
import type { RunHead } from './runHead';
import { RUN_NAMES, UNDO } from './texts';

/** A run's name, such as “Report “RFM””. */
function whatText({ what, sheets }: RunHead, { lang }: FileContext): string {
  const name = what.name ?? modelOf(what.id)?.title[lang] ?? sheets[0]?.name ?? what.id;
  return fill(RUN_NAMES[what.kind], { name }, lang);
}

/** A run as the list shows it; sheets by the names they have now. */
export function runView(head: RunHead, present: readonly SheetRef[], file: FileContext): RunView {
  const day = formatDay(zoneDays(file.zone).dayOf(head.at), file.lang);
  const lost = head.lost === undefined ? '' : head.lost === 'pruned' ? UNDO.pruned : UNDO.tooLarge;
  return {
    id: head.id,
    what: whatText(head, file),
    when: `${day}, ${formatTime(head.at, file.zone)}`,
    sheets: head.sheets.map((sheet) => present.find(({ id }) => id === sheet.id) ?? sheet),
    lost: lost === '' ? '' : lost[file.lang],
  };
}
