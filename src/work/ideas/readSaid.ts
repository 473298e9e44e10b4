import { isLang } from '../../core/lang';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { letterText } from '../../data/checks/plainText';
import type { SaidIdea } from '../../data/experience/ideas';
import { ANSWERS_FACT, type Answer } from '../../facts/answers';
import { factRows, textOf } from '../intake/factRows';
import type { FiledVisit } from '../intake/visitsLog';
import { openColumns } from '../tables/openColumns';

/** Columns that are read; those of ratings between them come along. */
const READ: readonly (keyof Answer & string)[] = ['response', 'version', 'touchpoint', 'score', 'kind', 'answer'];

/**
 * Open answers of visits, each by the version that counts; answers without a letter say nothing. One remote call besides the list
 * of marks.
 * @param counted the version of every visit that counts
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readSaid(
  workbook: Workbook,
  counted: readonly Pick<FiledVisit, 'response' | 'version' | 'job' | 'lang' | 'visit_date'>[],
  file: FileContext,
): readonly SaidIdea[] {
  const visits = new Map(counted.map((visit) => [visit.response, visit]));
  return factRows<Answer>(openColumns(workbook, ANSWERS_FACT, READ, file), file).flatMap((row): SaidIdea[] => {
    if (row.kind !== 'idea') return [];
    const visit = visits.get(textOf(row.response));
    if (visit === undefined || visit.version !== Number(row.version)) return [];
    const text = textOf(row.answer);
    if (letterText(text) === '') return [];
    const { response, job, lang, visit_date: day } = visit;
    const touchpoint = textOf(row.touchpoint);
    const said = { response, job, touchpoint, text, lang: isLang(lang) ? lang : file.lang };
    return [{ ...said, day: typeof day === 'number' ? day : undefined }];
  });
}
