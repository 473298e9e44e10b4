import type { Localized } from '../../core/lang';
import type { CheckDefinition } from './checkDefinition';
import { missingProof } from './missingProof';
import { plainText } from './plainText';

const WRONG_LOCATION: CheckDefinition = {
  code: 'wrong_location',
  severity: 'doubt',
  title: { ru: 'Не тот адрес', kk: 'Мекенжай басқа', en: 'Wrong location' },
  begin: ({ input }) => {
    const names = new Map(input.locations.map(({ code, name }) => [code, name]));
    const codes = new Map(input.locations.map(({ code, name }) => [plainText(name), code]));
    return (visit) => {
      // A name that is of no location was renamed since the form was made: it says nothing.
      const said = codes.get(plainText(visit.location_said));
      if (said === undefined || said === visit.location) return [];
      const text = {
        ru: 'Адрес в анкете — «{said}», в плане — «{planned}»',
        kk: 'Сауалнамадағы мекенжай — «{said}», жоспарда — «{planned}»',
        en: 'Address in the form: “{said}”; in the plan: “{planned}”',
      };
      const planned = names.get(visit.location) ?? visit.location;
      return [{ text, values: { said: visit.location_said, planned }, where: { field: 'location_said' } }];
    };
  },
};

const WRONG_JOB: CheckDefinition = {
  code: 'wrong_job',
  severity: 'doubt',
  title: { ru: 'Анкета другой задачи клиента', kk: 'Басқа клиент шаруасының сауалнамасы', en: 'Form of another job' },
  begin:
    ({ input }) =>
    (visit) => {
      const said = input.jobOfForm.get(visit.form);
      if (said === undefined || said === visit.job) return [];
      const text = {
        ru: 'Задача клиента в анкете — {said}, в плане — {planned}',
        kk: 'Сауалнамадағы клиент шаруасы — {said}, жоспарда — {planned}',
        en: 'Job of the form: {said}; in the plan: {planned}',
      };
      return [{ text, values: { said, planned: visit.job }, where: { field: 'form' } }];
    },
};

const MADE_BY_OTHER: CheckDefinition = {
  code: 'made_by_other',
  severity: 'doubt',
  title: { ru: 'Визит сделан другим человеком', kk: 'Визитті басқа адам жасаған', en: 'Made by somebody else' },
  begin: ({ input }) => {
    const answers = new Set(input.byOther.map(plainText));
    return (visit) => {
      if (!answers.has(plainText(visit.integrity))) return [];
      const text = {
        ru: 'Ответ на вопрос, кем сделан визит: «{said}»',
        kk: 'Визитті кім жасағаны туралы жауап: «{said}»',
        en: 'Answer to who made the visit: “{said}”',
      };
      return [{ text, values: { said: visit.integrity }, where: { field: 'integrity' } }];
    };
  },
};

const PROOF_TEXTS: Readonly<Record<'receipt' | 'photo' | 'either', Localized>> = {
  receipt: { ru: 'Нет номера чека', kk: 'Чек нөмірі жоқ', en: 'No receipt number' },
  photo: { ru: 'Нет ссылки на фото', kk: 'Фото сілтемесі жоқ', en: 'No photo link' },
  either: {
    ru: 'Нет ни номера чека, ни ссылки на фото',
    kk: 'Чек нөмірі де, фото сілтемесі де жоқ',
    en: 'Neither a receipt number nor a photo link',
  },
};

const NO_PROOF: CheckDefinition = {
  code: 'no_proof',
  severity: 'stop',
  title: { ru: 'Нет подтверждения визита', kk: 'Визитті растайтын дәлел жоқ', en: 'No proof of the visit' },
  begin:
    ({ input }) =>
    (visit) => {
      const missing = missingProof(visit, input.rules.proof);
      if (missing === '') return [];
      const field = missing === 'photo' ? 'photo' : 'receipt';
      return [{ text: PROOF_TEXTS[missing], values: {}, where: { field } }];
    },
};

/** Checks of whether a visit is the one that was planned, and was made at all. */
export const PLACE_CHECKS: readonly CheckDefinition[] = [WRONG_LOCATION, WRONG_JOB, MADE_BY_OTHER, NO_PROOF];
