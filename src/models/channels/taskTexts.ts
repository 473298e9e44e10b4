import type { FindingTask } from '../../core/finding';

/** What revenue below the plan asks for. */
export const CLOSE_GAP: FindingTask = {
  goal: {
    ru: 'Каналы приносят запланированную выручку',
    kk: 'Арналар жоспарланған түсімді әкеледі',
    en: 'The channels bring the planned revenue',
  },
  criterion: {
    ru: 'В новом отчёте выручка не ниже плана ({plan:money}), или план пересмотрен, и причина записана.',
    kk: 'Жаңа есепте түсім жоспардан ({plan:money}) төмен емес немесе жоспар қайта қаралып, себебі жазылған.',
    en: 'In a new report revenue is not below plan ({plan:money}), or the plan is revised and it says why.',
  },
};

/** What a channel that loses money asks for. */
export const STOP_LOSS: FindingTask = {
  goal: {
    ru: 'Каждый канал окупает свои затраты',
    kk: 'Әр арна өз шығынын өтейді',
    en: 'Every channel pays back its cost',
  },
  criterion: {
    ru: 'Затраты канала «{channel}» окупаются в новом отчёте, или канал остановлен.',
    kk: 'Жаңа есепте «{channel}» арнасының шығыны өтеледі немесе арна тоқтатылған.',
    en: 'In a new report the channel “{channel}” pays back, or it is stopped.',
  },
};

const LEADS_KNOWN: FindingTask['goal'] = {
  ru: 'Известно, какой канал привёл каждый лид',
  kk: 'Әр лидті қай арна әкелгені белгілі',
  en: 'It is known which channel brought each lead',
};

/** What cost without leads asks for. */
export const FIND_LEADS: FindingTask = {
  goal: LEADS_KNOWN,
  criterion: {
    ru: 'В новом отчёте у каждого канала с затратами есть лиды, или известно, почему их нет (сейчас каналов без лидов: {channels:int}).',
    kk: 'Жаңа есепте шығыны бар әр арнаның лиді бар немесе неге жоғы белгілі (қазір лиді жоқ арна: {channels:int}).',
    en: 'In a new report every channel with cost has leads, or it is known why not (channels without leads now: {channels:int}).',
  },
};

/** What leads that match no ads ask for. */
export const MEND_TAGS: FindingTask = {
  goal: LEADS_KNOWN,
  criterion: {
    ru: 'В новом отчёте лидов, которые не сошлись с рекламой, меньше, чем сейчас ({leads:int} из {n:int}), или известно, откуда они.',
    kk: 'Жаңа есепте жарнамамен сәйкес келмеген лид қазіргіден аз (қазір {n:int} ішінен {leads:int}) немесе қайдан келгені белгілі.',
    en: 'In a new report fewer leads match no ads than now ({leads:int} of {n:int}), or it is known where they come from.',
  },
};
