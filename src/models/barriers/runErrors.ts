import type { ErrorDefinition } from '../../core/appError';

/** What a report on barriers can lack. */
export const BARRIERS_RUN_ERRORS = {
  BARRIERS_NO_REFUSALS: {
    code: 'BARRIERS_NO_REFUSALS',
    text: {
      ru: 'Нет ни одного отказа с причиной. Соберите ответы анкеты для тех, кто не купил, или добавьте выгрузку отказов из CRM на экране «Почему не купили?».',
      kk: 'Себебі көрсетілген бірде-бір бас тарту жоқ. Сатып алмағандарға арналған сауалнама жауаптарын жинаңыз немесе CRM жүйесіндегі бас тартулар экспортын «Неге сатып алмады?» экранында қосыңыз.',
      en: 'There is no refusal with a reason. Collect answers of the form for those who did not buy, or add an export of refusals from the CRM on the screen “Why did they not buy?”.',
    },
  },
  BARRIERS_NO_ROWS: {
    code: 'BARRIERS_NO_ROWS',
    text: {
      ru: 'В выбранные дни нет ни одного отказа. Измените первый и последний день в настройках или оставьте их пустыми.',
      kk: 'Таңдалған күндерде бірде-бір бас тарту жоқ. Баптаулардағы бірінші және соңғы күнді өзгертіңіз немесе бос қалдырыңыз.',
      en: 'There is no refusal in the chosen days. Change the first and the last day in the settings, or leave them empty.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
