import type { FunctionHelp } from '../../core/defineHelp';
import { BARRIER_LOSSES_FACT } from '../../facts/barrierLosses';

/** What people read of BARRIERS. */
export const BARRIERS_FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  BARRIERS: {
    text: {
      ru: 'Какие барьеры на каких этапах мешают купить и сколько денег на них теряется, начиная с самых дорогих.',
      kk: 'Қай кезеңде қандай кедергі сатып алуға бөгет болады және онда қанша ақша жоғалады: ең қымбатынан бастап.',
      en: 'Which barriers keep people from buying at which stages, and how much money is lost there, dearest first.',
    },
    result: BARRIER_LOSSES_FACT,
    params: {
      stages: {
        example: 'A2:A',
        text: {
          ru: 'этап каждого отказа: один из пяти, из воронки, степень готовности лида или любое своё название',
          kk: 'әр бас тартудың кезеңі: бес кезеңнің бірі, құмсағат кезеңі, лид дәрежесі немесе өз атауыңыз',
          en: 'the stage of each refusal: one of the five, of the hourglass, a grade of leads or any name of your own',
        },
      },
      barriers: {
        example: 'B2:B',
        text: {
          ru: 'барьер каждого отказа; регистр и пробелы не важны',
          kk: 'әр бас тартудың кедергісі; бас әріп пен бос орын маңызды емес',
          en: 'the barrier of each refusal; case and spaces do not matter',
        },
      },
      lost: {
        example: 'C2:C',
        text: {
          ru: 'на сколько человек хотел купить; пусто — неизвестно',
          kk: 'адам қанша сомаға алмақ болды; бос болса — белгісіз',
          en: 'for how much the person meant to buy; empty: not known',
        },
      },
    },
  },
};
