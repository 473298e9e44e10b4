import { AppError } from '../../core/appError';
import type { BriefingChoice, BriefingView } from '../../core/pictureViews';
import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { type BriefedVisit, openBriefedPlan, shopperLangs } from '../briefing/briefedPlan';
import { shopperLang } from '../briefing/formLinks';
import { liveQuiz } from '../briefing/quizKey';
import { linkWith } from '../forms/prefill';
import { readForms } from '../forms/registry';
import { checkVisitCode } from '../intake/checkVisitCode';
import { VisitsLog } from '../intake/visitsLog';
import { readProgramme } from '../programme/readProgramme';
import { readRules } from '../rules/rules';
import { type BriefingVisit, briefingView } from './briefingView';
import { PICTURE_ERRORS } from './errors';

/** The visits that are meant: one by its code whatever became of it, else those that are taken and not filed. */
function chosenVisits(
  visits: ReadonlyMap<string, BriefedVisit>,
  choice: BriefingChoice | undefined,
  isFiled: (code: string) => boolean,
): readonly BriefedVisit[] {
  if (choice?.by === 'visit') {
    const checked = checkVisitCode(choice.code);
    const visit = 'code' in checked ? visits.get(checked.code) : undefined;
    return visit === undefined ? [] : [visit];
  }
  const taken = [...visits.values()].filter(({ shopper, code }) => shopper !== '' && !isFiled(code));
  if (choice === undefined) return taken;
  const { by, code } = choice;
  return taken.filter((visit) => (by === 'shopper' ? visit.shopper : visit.wave) === code);
}

/**
 * The briefings of visits; eight remote calls besides the store and the lists of sheets and marks.
 * @throws AppError BRIEFINGS_EMPTY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readBriefings(
  { workbook, store }: { readonly workbook: Workbook; readonly store: Store },
  choice: BriefingChoice | undefined,
  file: FileContext,
): BriefingView {
  const { programme } = readProgramme(workbook, file);
  const forms = readForms(store, workbook.id());
  const langs = shopperLangs(workbook, file);
  const filed = VisitsLog.open(workbook, file);
  const chosen = chosenVisits(
    openBriefedPlan(workbook, file).visits,
    choice,
    (code) => filed?.byCode(code) !== undefined,
  );
  const visits = chosen.map(({ code, job, wave, shopper, row }): BriefingVisit => {
    const lang = shopperLang(langs.get(shopper), file.lang);
    const quiz = liveQuiz(forms, lang);
    return {
      ...{ code, job, wave, lang, location: row.text('location') },
      ...{ from: row.value('window_from'), to: row.value('window_to') },
      quiz: quiz === undefined ? '' : quiz.prefill === undefined ? quiz.url : linkWith(quiz.prefill, code),
    };
  });
  const view = briefingView(visits, programme, readRules(store), file.lang);
  if (view === undefined) throw new AppError(PICTURE_ERRORS.BRIEFINGS_EMPTY);
  return view;
}
