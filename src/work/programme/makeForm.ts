import { AppError } from '../../core/appError';
import type { FormRequest } from '../../core/fieldViews';
import { scoreChoices } from '../../facts/scoreChoices';
import { formBlueprint } from './blueprint';
import { formPrint } from './formPrint';
import { type FormPorts, type FormProgress, makeWantedForm, type WantedForm } from './makeWantedForm';
import type { ProgrammeReading } from './readProgramme';

/** @throws AppError PROGRAMME_BROKEN, REQUEST_BROKEN */
function wantedOf({ programme, isBroken }: ProgrammeReading, { job: code, wave, language }: FormRequest): WantedForm {
  if (isBroken) throw new AppError('PROGRAMME_BROKEN');
  const job = programme.jobs.find((one) => one.code === code);
  const ofWave = programme.waves.find((one) => one.code === wave);
  if (job === undefined) throw new AppError('REQUEST_BROKEN', { field: 'job' });
  if (ofWave === undefined) throw new AppError('REQUEST_BROKEN', { field: 'wave' });
  if (!job.langs.includes(language)) throw new AppError('REQUEST_BROKEN', { field: 'language' });
  return {
    key: { job: code, wave, lang: language },
    blueprint: formBlueprint(programme, job, ofWave, language),
    print: formPrint(programme, job, ofWave, language),
    choices: [scoreChoices(language)],
  };
}

/**
 * Makes one form of the programme, or goes on making it where it stands; asked again until `done`. A half made form that no
 * longer fits, because the programme changed or somebody changed or deleted the form, is set aside as closed and a new one
 * begun; it was never open to answers.
 * @param mayGoOn whether there is time for another question
 * @throws AppError PROGRAMME_BROKEN, REQUEST_BROKEN, FORM_OPEN, FORM_UNREACHABLE, NO_CONSENT, BUSY, PROPERTIES_FULL
 */
export function makeForm(
  ports: FormPorts,
  reading: ProgrammeReading,
  request: FormRequest,
  mayGoOn: () => boolean,
): FormProgress {
  return makeWantedForm(ports, wantedOf(reading, request), mayGoOn);
}
