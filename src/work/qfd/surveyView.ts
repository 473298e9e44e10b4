import type { Workbook } from '../../core/ports';
import type { SurveyView } from '../../core/qfdViews';
import type { FileContext } from '../../core/table';
import { type RatingColumn, ratingColumns, unsureColumns } from '../../data/ratings';
import { formatNumber } from '../../i18n/numbers';
import { someNames } from '../../i18n/someNames';
import { fill } from '../../i18n/template';
import { meanText } from './meanText';
import { likeliestSurvey, surveySheet, surveySheets } from './surveySheets';
import { SURVEY } from './surveyTexts';

/** Fewer answers are too few to speak of a mean. */
export const FEW_ANSWERS = 5;

function textOf({ mean, n, leftOut }: RatingColumn, { lang }: FileContext): string {
  const number = `${meanText(mean, lang)}, n = ${formatNumber(n, lang)}`;
  const more = [
    ...(n < FEW_ANSWERS ? [SURVEY.few[lang]] : []),
    ...(leftOut > 0 ? [fill(SURVEY.leftOut, { n: leftOut }, lang)] : []),
  ];
  return [more.length === 0 ? number : `${number}.`, ...more].join(' ');
}

/**
 * Columns of ratings on a survey's sheet: the given one, else the likeliest. At most six sheets are read.
 * @throws AppError SHEET_GONE
 */
export function surveyView(workbook: Workbook, sheetId: number | null, file: FileContext): SurveyView {
  const { lang } = file;
  const sheets = surveySheets(workbook);
  const sheet = sheetId === null ? likeliestSurvey(workbook, sheets) : surveySheet(sheets, sheetId);
  if (sheet === undefined) return { lang, sheets, sheet: null, columns: [], notice: SURVEY.noSheets[lang] };
  const rows = workbook.readAll(sheet.id);
  const columns = ratingColumns(rows).map((column) => ({
    ...{ index: column.index, header: column.header, text: textOf(column, file) },
  }));
  const unsure = unsureColumns(rows);
  const notice = [
    ...(columns.length > 0 ? [] : [fill(SURVEY.noColumns, { sheet: sheet.name }, lang)]),
    ...(unsure.length > 0 ? [fill(SURVEY.unsure, { names: someNames(unsure, lang) }, lang)] : []),
  ].join(' ');
  return { lang, sheets, sheet, columns, notice };
}
