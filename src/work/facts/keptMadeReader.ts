import type { GivenFact } from '../../core/defineFact';
import type { ModelDefinition } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import { MODELS } from '../../models/registry';
import type { FactReader } from './factReader';
import { madeRows } from './keptMade';

const DROPPED: Localized = {
  ru: 'Из отчёта на листе «{sheet}» запомнены не все строки: места в файле не хватило. Не вошло строк: {rows:int}.',
  kk: '«{sheet}» парағындағы есептің барлық жолы сақталмады: файлда орын жетпеді. Кірмеген жол: {rows:int}.',
  en: 'Not all rows of the report on sheet “{sheet}” are kept: the file has no room for them. Rows left out: {rows:int}.',
};

/**
 * Reads a fact from what the last reports of all models that keep it left behind, in the order of the registry. Beside the
 * fact's columns each row has the name of its report's sheet (`sheet`), the day the report was built (`day`) and the sign of
 * its money (`currency`, nothing where it is that of the file). Without a report there are simply no rows. No remote call once
 * the store was read.
 * @param models all models
 */
export function keptMadeReader(
  fact: GivenFact,
  models: readonly Pick<ModelDefinition, 'id' | 'keeps'>[] = MODELS,
): FactReader {
  return ({ ports: { store, workbook } }) => {
    const keepers = models.filter(({ keeps = [] }) => keeps.includes(fact.id));
    if (keepers.length === 0) return { read: { sheet: '', letters: {}, rows: [] } };
    const sheets = workbook.sheets();
    const all = keepers.flatMap(({ id }) => madeRows(store, id, fact, sheets) ?? []);
    return {
      read: {
        ...{ sheet: '', letters: {} },
        rows: all.flatMap(({ sheet, day, currency = null, rows }) =>
          rows.map((values) => ({
            values: { ...values, sheet: sheet.name, day, currency },
            row: 1,
            sheetId: sheet.id,
          })),
        ),
        leftOut: all.flatMap(({ sheet, dropped }) =>
          dropped === 0 ? [] : [{ text: DROPPED, rows: dropped, values: { sheet: sheet.name }, offences: [] }],
        ),
      },
    };
  };
}
