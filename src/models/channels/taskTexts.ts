import type { FindingTask } from '../../core/finding';

/** What revenue below the plan asks for. */
export const CLOSE_GAP: FindingTask = {
  goal: {
    ru: 'Каналы приносят запланированную выручку',
    kk: 'Арналар жоспарланған түсімді әкеледі',
    en: 'The channels bring the planned revenue',
  },
  criterion: {
    ru: 'В новом отчёте выручка не ниже плана ({plan:money}), или план пересмотрен и указано почему.',
    kk: 'Жаңа есепте түсім жоспардан ({plan:money}) төмен емес немесе жоспар қайта қаралып, себебі жазылған.',
    en: 'In a new report revenue is not below plan ({plan:money}), or the plan is revised and it says why.',
  },
};

/** What a channel that loses money asks for. */
export const STOP_LOSS: FindingTask = {
  goal: {
    ru: 'Каждый канал окупает свои расходы',
    kk: 'Әр арна өз шығынын өтейді',
    en: 'Every channel pays back its cost',
  },
  criterion: {
    ru: 'Расходы канала «{channel}» окупаются в новом отчёте, или канал остановлен.',
    kk: 'Жаңа есепте «{channel}» арнасының шығыны өтеледі немесе арна тоқтатылған.',
    en: 'In a new report the channel “{channel}” pays back, or it is stopped.',
  },
};

/** What cost without leads and leads without tags ask for. */
export const MEND_TAGS: FindingTask = {
  goal: {
    ru: 'Известно, какой канал привёл каждый лид',
    kk: 'Әр лидті қай арна әкелгені белгілі',
    en: 'It is known which channel brought each lead',
  },
  criterion: {
    ru: 'В новом отчёте таких нет, или известна причина.',
    kk: 'Жаңа есепте мұндайлар жоқ немесе себебі белгілі.',
    en: 'A new report has none of these, or it is known why.',
  },
};
