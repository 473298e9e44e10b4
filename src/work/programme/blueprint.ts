import type { FormBlueprint, FormItem } from '../../core/forms';
import type { Lang } from '../../core/lang';
import { type HeaderRole, ideaRole, scoreRole } from '../../facts/formRoles';
import { scoreChoices } from '../../facts/scoreChoices';
import { fill } from '../../i18n/template';
import { FORM_TEXTS, PAGE_TITLES } from './blueprintTexts';
import { codeItem } from './codeItem';
import {
  type Programme,
  type ProgrammeJob,
  type ProgrammeTouchpoint,
  type ProgrammeWave,
  touchpointsOf,
} from './programme';

const item = (kind: FormItem['kind'], title: string, more: Partial<FormItem> = {}): FormItem => ({
  ...{ role: '', kind, title, help: '', required: false, choices: [], pattern: null },
  ...more,
});

/** A question that is asked once a visit. */
function header(role: HeaderRole, kind: FormItem['kind'], title: string, more: Partial<FormItem> = {}): FormItem {
  return item(kind, title, { role, ...more });
}

function firstPage({ locations }: Programme, lang: Lang): readonly FormItem[] {
  const required = true;
  return [
    codeItem(lang),
    header('date', 'date', FORM_TEXTS.date[lang], { required }),
    header('location', 'list', FORM_TEXTS.location[lang], { required, choices: locations.map(({ name }) => name) }),
    header('time_in', 'time', FORM_TEXTS.timeIn[lang], { required }),
  ];
}

function lastPage(lang: Lang): readonly FormItem[] {
  const required = true;
  const choices = [FORM_TEXTS.inPerson[lang], FORM_TEXTS.byOther[lang]];
  const pattern = { test: 'url', message: FORM_TEXTS.photoMessage[lang] } as const;
  return [
    item('page', FORM_TEXTS.end[lang], { help: FORM_TEXTS.consent[lang] }),
    header('time_out', 'time', FORM_TEXTS.timeOut[lang], { required }),
    header('receipt', 'text', FORM_TEXTS.receipt[lang], { help: FORM_TEXTS.receiptHelp[lang] }),
    header('photo', 'text', FORM_TEXTS.photo[lang], { help: FORM_TEXTS.photoHelp[lang], pattern }),
    header('integrity', 'choice', FORM_TEXTS.integrity[lang], { required, choices }),
  ];
}

/** What is asked of a touchpoint; one that asks the same as another one names itself, so that both can be told apart. */
function questionOf(touchpoint: ProgrammeTouchpoint, all: readonly ProgrammeTouchpoint[], lang: Lang): string {
  const question = touchpoint.questions[lang];
  const name = touchpoint.names[lang];
  if (question === '') return fill(FORM_TEXTS.score, { name }, lang);
  return all.filter(({ questions }) => questions[lang] === question).length > 1 ? `${name}: ${question}` : question;
}

/** The touchpoints' questions; a page begins wherever the stage changes. */
function visitPages(touchpoints: readonly ProgrammeTouchpoint[], lang: Lang): readonly FormItem[] {
  const choices = scoreChoices(lang);
  return touchpoints.flatMap((touchpoint, i) => {
    const { code, stage, names } = touchpoint;
    const isNewStage = touchpoints[i - 1]?.stage !== stage;
    const page = item('page', PAGE_TITLES[stage]?.[lang] ?? stage, { help: FORM_TEXTS.visitHelp[lang] });
    return [
      ...(isNewStage ? [page] : []),
      item('choice', questionOf(touchpoint, touchpoints, lang), { role: scoreRole(code), required: true, choices }),
      item('paragraph', fill(FORM_TEXTS.idea, { name: names[lang] }, lang), { role: ideaRole(code) }),
    ];
  });
}

/** The form of a job, a wave and a language: code and place first, the touchpoints in the order of the visit, the rest last. */
export function formBlueprint(programme: Programme, job: ProgrammeJob, wave: ProgrammeWave, lang: Lang): FormBlueprint {
  const { name, from, to } = wave;
  const touchpoints = touchpointsOf(programme, job.code);
  return {
    title: fill(FORM_TEXTS.title, { job: job.names[lang], wave: name }, lang),
    description: fill(FORM_TEXTS.description, { from, to }, lang),
    confirmation: FORM_TEXTS.confirmation[lang],
    closed: FORM_TEXTS.closed[lang],
    items: [...firstPage(programme, lang), ...visitPages(touchpoints, lang), ...lastPage(lang)],
  };
}
