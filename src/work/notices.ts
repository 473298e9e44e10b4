import { LANGS, type Localized } from '../core/lang';
import type { Clock, ShortMemory, Store, Workbook } from '../core/ports';
import type { FileContext } from '../core/table';
import type { NoticeView } from '../core/views';
import { TABLE_FACTS } from '../facts/tableFacts';
import { fill } from '../i18n/template';
import { MODELS, modelOf } from '../models/registry';
import { fileKind, isSchemaNoted } from './fileClaim';
import { openJobs, readJob } from './jobs/jobRecord';
import { isRunning } from './jobs/progress';
import { pendingSteps } from './migrations/pendingSteps';

const COPY: Localized = {
  ru: 'Этот файл — копия. Отменить здесь действия, сделанные в исходном файле, нельзя, фоновая работа в копии отключена. Отчёты остались обычными листами. Чтобы вести здесь скопированные задачи и настройки, нажмите «Понятно».',
  kk: 'Бұл файл — көшірме. Бастапқы файлда жасалған әрекеттерді мұнда болдырмауға болмайды, көшірмеде фондық жұмыс өшірулі. Есептер кәдімгі парақ болып қалды. Көшірілген тапсырмалар мен баптауларды осында жүргізу үшін «Түсінікті» түймесін басыңыз.',
  en: 'This file is a copy. Actions done in the original cannot be undone here, and background work is off in the copy. Its reports stay as ordinary sheets. To go on with the copied tasks and settings here, press “Got it”.',
};
const CLAIM: Localized = { ru: 'Понятно', kk: 'Түсінікті', en: 'Got it' };

const UNFINISHED: Localized = {
  ru: 'Отчёт «{name}» не закончен: до конца записаны не все строки.',
  kk: '«{name}» есебі аяқталмаған: барлық жол жазылып бітпеген.',
  en: 'Report “{name}” is not finished: not all of its rows are written.',
};
const CONTINUE: Localized = { ru: 'Продолжить', kk: 'Жалғастыру', en: 'Continue' };
const DISCARD: Localized = { ru: 'Удалить записанное', kk: 'Жазылғанды жою', en: 'Delete what was written' };

const OLD: Localized = {
  ru: 'Листы Rosta в этом файле сделаны в прежней версии. Обновите их: данные не изменятся, обновление можно отменить.',
  kk: 'Осы файлдағы Rosta парақтары бұрынғы нұсқада жасалған. Оларды жаңартыңыз: деректер өзгермейді, жаңартуды болдырмауға болады.',
  en: 'Rosta’s sheets in this file were made by an earlier version. Update them: the data do not change, and the update can be undone.',
};
const UPGRADE: Localized = { ru: 'Обновить листы', kk: 'Парақтарды жаңарту', en: 'Update the sheets' };

/** What notices are made of. */
export interface NoticePorts {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly memory: ShortMemory;
  readonly clock: Clock;
}

/** The oldest unfinished work: each costs a call, and one thing at a time is enough to decide on. */
function unfinishedNotices({ store, memory, clock }: NoticePorts, { lang }: FileContext): readonly NoticeView[] {
  return openJobs(store)
    .slice(0, 1)
    .flatMap((job) => {
      // One that is being written right now needs no hand.
      if (isRunning(memory, job, clock.now())) return [];
      const name = modelOf(readJob(store, job)?.request.model ?? '')?.title[lang] ?? '';
      const acts = [
        { act: 'continue' as const, label: CONTINUE[lang] },
        { act: 'discard' as const, label: DISCARD[lang] },
      ];
      return [{ text: fill(UNFINISHED, { name }, lang), acts, job }];
    });
}

/** What the first screen says about the file itself; no call besides the store's but where `asksMarks`, and one per unfinished work. */
export function noticesOf(ports: NoticePorts, file: FileContext): readonly NoticeView[] {
  const { store, workbook } = ports;
  if (fileKind(store, workbook) === 'copy') {
    return [{ text: COPY[file.lang], acts: [{ act: 'claim', label: CLAIM[file.lang] }], job: null }];
  }
  return [...upgradeNotices(ports, file), ...unfinishedNotices(ports, file)];
}

/** Whether some work is unfinished, which costs the first screen a call; none once the store was read. */
export function hasUnfinished(store: Store): boolean {
  return openJobs(store).length > 0;
}

/**
 * Whether marks have to be asked for sheets of an earlier version: not where the file notes that it has none, and not where no
 * sheet is named as ours are, which is every file Rosta is new in.
 */
export function asksMarks({ workbook, store }: Pick<NoticePorts, 'workbook' | 'store'>): boolean {
  if (isSchemaNoted(store, workbook) || fileKind(store, workbook) === 'copy' || hasUnfinished(store)) return false;
  const ours = [
    ...MODELS.flatMap(({ sheetName, settings }) => [sheetName, ...(settings ? [settings.sheetName] : [])]),
    // A table of the first version has no earlier one.
    ...TABLE_FACTS.flatMap(({ version, title }) => (version > 1 ? [title] : [])),
  ];
  const names = ours.flatMap((name) => LANGS.map((lang) => name[lang].toLowerCase()));
  return workbook.sheets().some(({ name }) => names.some((own) => name.toLowerCase().startsWith(own)));
}

function upgradeNotices(ports: NoticePorts, { lang }: FileContext): readonly NoticeView[] {
  if (!asksMarks(ports) || pendingSteps(ports.workbook).length === 0) return [];
  return [{ text: OLD[lang], acts: [{ act: 'upgrade', label: UPGRADE[lang] }], job: null }];
}
