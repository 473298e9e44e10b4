import { isBlank } from '../../core/cell';
import type { ErasePreviewView } from '../../core/fieldViews';
import type { FileContext } from '../../core/table';
import { REVIEWS_FACT } from '../../facts/reviews';
import { fill } from '../../i18n/template';
import { readForms } from '../forms/registry';
import { readMapNames } from '../map/mapNames';
import { ownMarks } from '../ownership';
import { openTable } from '../tables/openTable';
import { IntakeDesk } from './desk';
import { comparedCode, eraseTargets } from './eraseTargets';
import { formTitle } from './formTitle';
import { isCollecting } from './makeFiledSheets';
import type { IntakePorts } from './ports';
import { keyRows } from './removeRows';
import { INTAKE_TEXTS } from './texts';

/** A formatted code has no more signs; longer cells hold no code alone. */
const MOST_CODE = 40;

/** Rows of Google's response sheets in which one of the codes stands; a call for each of them, and one more to look for them. */
function rowsByHand(desk: IntakeDesk, codes: readonly string[], { lang }: FileContext): ErasePreviewView['byHand'] {
  const wanted = new Set(codes.map(comparedCode));
  const { workbook, store } = desk.ports;
  const forms = readForms(store, workbook.id());
  const ours = workbook
    .formSheets(new Set(ownMarks(workbook).map(({ place }) => place.sheetId)))
    .filter(({ url }) => forms.some(({ id, url: of }) => url.includes(id) || url === of));
  return ours.flatMap(({ id, name }) =>
    workbook.readAll(id).flatMap((cells, row) => {
      const isIn = cells.some((cell) => {
        const text = isBlank(cell) ? '' : String(cell);
        return text !== '' && text.length <= MOST_CODE && wanted.has(comparedCode(text));
      });
      const text = fill(INTAKE_TEXTS.byHand, { sheet: name, row: String(row + 1) }, lang);
      return isIn ? [{ text, at: { sheet: { id, name }, row: row + 1 } }] : [];
    }),
  );
}

function formEffects(desk: IntakeDesk, responses: readonly string[], { lang }: FileContext): string[] {
  const names = readMapNames(desk.ports.store, desk.ports.workbook.id());
  const byForm = new Map<string, number>();
  for (const response of responses) {
    const form = desk.visits.latest(response)?.form ?? desk.quarantine().of(response)[0]?.form ?? '';
    byForm.set(form, (byForm.get(form) ?? 0) + 1);
  }
  return [...byForm].flatMap(([id, n]) => {
    const record = desk.form(id);
    return record === undefined
      ? []
      : [fill(INTAKE_TEXTS.repliesGo, { form: formTitle(record, names, lang), n }, lang)];
  });
}

/**
 * What erasing visits by their codes would take away; nothing is changed.
 * @throws AppError BUSY, TABLE_BROKEN
 */
export function erasePreview(ports: IntakePorts, file: FileContext, codes: readonly string[]): ErasePreviewView {
  return ports.lock.hold(() => {
    const { lang } = file;
    if (!isCollecting(ports)) return { lang, effects: [], unknown: codes, byHand: [], visits: 0 };
    const desk = new IntakeDesk(ports, file);
    const { responses, unknown } = eraseTargets(desk, codes);
    const gone = new Set(responses);
    const waiting = desk.quarantine();
    const log = openTable(desk.ports.workbook, REVIEWS_FACT, file);
    const parts = [
      { table: desk.visits.table, n: desk.visits.rowsOf(gone).length },
      { table: desk.answers.table, n: desk.answers.rowsOf(gone).length },
      { table: waiting.table, n: waiting.all().filter(({ response }) => gone.has(response)).length },
      ...(log === undefined ? [] : [{ table: log, n: keyRows(log, gone).length }]),
    ];
    const rows = parts
      .filter(({ n }) => n > 0)
      .map(({ table, n }) => fill(INTAKE_TEXTS.rowsGo, { sheet: table.sheet.name, n }, lang));
    const stays = fill(INTAKE_TEXTS.tombstone, { sheet: desk.visits.table.sheet.name }, lang);
    const effects = [...rows, ...formEffects(desk, responses, file), stays];
    return {
      lang,
      effects: responses.length === 0 ? [] : effects,
      unknown,
      byHand: responses.length === 0 ? [] : rowsByHand(desk, codes, file),
      visits: responses.length,
    };
  });
}
