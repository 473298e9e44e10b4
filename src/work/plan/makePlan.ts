import { factTable } from '../../core/defineFact';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { QUOTAS_FACT } from '../../facts/quotas';
import { SHOPPERS_FACT } from '../../facts/shoppers';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { MADE } from '../programme/makeTexts';
import { isOver } from '../programme/readPlaces';
import { addTables, type WantedTable } from '../tables/addTables';
import { exampleQuotas, exampleShoppers } from './example';
import { readPlanning } from './planReading';
import type { PlanSheets } from './planSheets';
import { PLAN_TEXTS } from './texts';

/** What making the sheets needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** The codes an example is made of. */
interface ExampleCodes {
  readonly jobs: readonly { readonly code: string }[];
  readonly locations: readonly { readonly code: string }[];
  readonly waves: readonly { readonly code: string }[];
}

/**
 * The sheets of shoppers and quotas, with rows of the example where it is wanted and they have none.
 * @param codes what the example is to speak of; none where it is not wanted
 */
export function shopperTables(
  { shoppers, quotas }: Pick<PlanSheets, 'shoppers' | 'quotas'>,
  codes: ExampleCodes | undefined,
  { lang }: Pick<FileContext, 'lang'>,
): readonly WantedTable[] {
  const isBlank = shoppers.rows.length === 0 && quotas.rows.length === 0;
  if (codes === undefined || !isBlank) return [shoppers, quotas].map((sheet) => ({ ...sheet, rows: [] }));
  const { jobs, locations, waves } = codes;
  return [
    { ...shoppers, rows: factTable(SHOPPERS_FACT, exampleShoppers(jobs, lang)).rows },
    { ...quotas, rows: factTable(QUOTAS_FACT, exampleQuotas(jobs, locations, waves)).rows },
  ];
}

/**
 * Makes the sheets of shoppers, quotas and the plan where they are missing, as one run that can be undone. The example speaks of
 * the file's own jobs, locations and first wave that is not over; it is written only where the sheets have no rows.
 * @returns what was done, in words
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function makePlan(ports: Ports, example: boolean, file: FileContext): string {
  return ports.lock.hold(() => {
    claimCopy(ports);
    const { sheets, jobs, locations, waves, today } = readPlanning(ports, file);
    const { shoppers, quotas, plan } = sheets;
    const isFilled = shoppers.rows.length + quotas.rows.length > 0;
    const codes = { jobs, locations, waves: waves.filter((wave) => !isOver(wave, today)) };
    const wanted = [...shopperTables(sheets, example ? codes : undefined, file), { ...plan, rows: [] }];
    const what = { kind: 'programme', id: VISIT_PLAN_FACT.id } as const;
    const made = addTables(ports, wanted, file, what);
    const { lang } = file;
    return [
      ...(made.length > 0 ? [fill(MADE.sheets, { names: made.join('\n') }, lang)] : []),
      ...(made.length === 0 && !example ? [PLAN_TEXTS.sheetsThere[lang]] : []),
      ...(example ? [PLAN_TEXTS[isFilled ? 'noExample' : 'example'][lang]] : []),
    ].join(' ');
  });
}
