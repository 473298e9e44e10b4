import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { Localized } from '../../core/lang';
import type { SheetInfo } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { GrowthPoint } from '../../facts/growthPoints';
import { someNames } from '../../i18n/someNames';
import { fill } from '../../i18n/template';
import type { KeptTask } from '../tasks/readTasks';

const FEW: Localized = {
  ru: 'Мало визитов для денег: {names}. Числа по ним нет. Добавьте визиты в план: сколько ещё, сказано у каждой точки контакта.',
  kk: 'Ақшаны айтуға визит аз: {names}. Олар бойынша сан жоқ. Жоспарға визит қосыңыз: тағы қанша керегі әр жанасу нүктесінде айтылған.',
  en: 'Too few visits to speak of money: {names}. They have no number. Add visits to the plan: each touchpoint says how many more.',
};

const TASK_ON_FEW: Localized = {
  ru: 'Задача {code} открыта по точке контакта «{name}», где мало визитов (n\u00a0=\u00a0{n:int}). Сначала доберите визиты или отмените задачу.',
  kk: '{code} тапсырмасы визиті аз «{name}» жанасу нүктесі бойынша ашық (n\u00a0=\u00a0{n:int}). Алдымен визит қосыңыз немесе тапсырманы тоқтатыңыз.',
  en: 'Task {code} is open on the touchpoint “{name}”, which has too few visits (n\u00a0=\u00a0{n:int}). Add visits first, or cancel the task.',
};

/** Where what is doubtful can be put right. */
interface Sheets {
  readonly plan: SheetInfo | undefined;
  readonly tasks: SheetInfo | undefined;
}

/**
 * Growth that stands on too few visits: touchpoints without a number for it, and open tasks on them (methods.md §8).
 * @param open open tasks of the file
 */
export function fewProblems(
  points: readonly GrowthPoint[],
  open: readonly KeptTask[],
  { plan, tasks }: Sheets,
  { lang }: FileContext,
): readonly ProgrammeProblemView[] {
  const few = points.filter(({ reason }) => reason === 'few');
  if (few.length === 0) return [];
  const names = someNames([...new Set(few.map(({ name }) => name))], lang);
  const ofTasks = open.flatMap((task): ProgrammeProblemView[] => {
    const point = few.find((one) => task.value('touchpoint') === one.touchpoint && task.value('job') === one.job);
    if (point === undefined) return [];
    const text = fill(TASK_ON_FEW, { code: String(task.value('code') ?? ''), name: point.name, n: point.n }, lang);
    return [{ mood: 'warn', text, at: tasks === undefined ? null : { sheet: tasks, row: task.row } }];
  });
  const at = plan === undefined ? null : { sheet: plan, row: null };
  return [...ofTasks, { mood: 'warn', text: fill(FEW, { names }, lang), at }];
}
