import type { ErrorDefinition } from '../../core/appError';

/** What a report on the experience map can lack. */
export const EXPERIENCE_RUN_ERRORS = {
  EXPERIENCE_NO_SHEET: {
    code: 'EXPERIENCE_NO_SHEET',
    text: {
      ru: 'Нет листа «{sheet}»: выводы делать не из чего. Создайте программу визитов и включите сбор ответов: это открывается с первого экрана Rosta.',
      kk: '«{sheet}» парағы жоқ: тұжырым жасайтын ештеңе жоқ. Визит бағдарламасын жасап, жауап жинауды қосыңыз: ол Rosta қосымшасының бірінші экранынан ашылады.',
      en: 'There is no sheet “{sheet}”, so there is nothing to conclude from. Make the visit programme and turn collecting on: it opens from the first screen of Rosta.',
    },
  },
  EXPERIENCE_NO_VISITS: {
    code: 'EXPERIENCE_NO_VISITS',
    text: {
      ru: 'Принятых визитов ещё нет: лист «{sheet}», ждут проверки — {waiting:int}. Проверьте визиты: на карте считаются только принятые.',
      kk: 'Қабылданған визит әлі жоқ: «{sheet}» парағы, тексеруді күтіп тұрғаны — {waiting:int}. Визиттерді тексеріңіз: картада тек қабылданғандары есептеледі.',
      en: 'There are no accepted visits yet: sheet “{sheet}”, waiting for review {waiting:int}. Review the visits: only accepted ones count on the map.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
