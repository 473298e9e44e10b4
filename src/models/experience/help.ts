import type { ModelHelp } from '../../core/defineHelp';
import { EXPERIENCE_FUNCTION_HELP } from './functionHelp';
import { MAP_COLUMN_HELP } from './mapColumnHelp';

/** What people read of the experience map before they use it. */
export const EXPERIENCE_HELP: ModelHelp = {
  model: 'experience',
  about: [
    {
      ru: 'Карта опыта показывает, что принятые визиты говорят о каждой точке контакта: среднее, отклонение от целевой оценки и заключение, отличается ли оно от случайного разброса.',
      kk: 'Тәжірибе картасы қабылданған визиттер әр жанасу нүктесі туралы не айтатынын көрсетеді: орташа балл, нысаналы балдан ауытқу және ол кездейсоқ ауытқудан өзгеше ме деген тұжырым.',
      en: 'The experience map shows what accepted visits say of each touchpoint: mean, deviation from the target, and whether it differs from noise.',
    },
  ],
  functions: EXPERIENCE_FUNCTION_HELP,
  tables: { experience_map: MAP_COLUMN_HELP },
  sample: {},
};
