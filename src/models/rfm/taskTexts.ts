import type { Localized } from '../../core/lang';

/** What the task of a finding is good for, and by what it is done. */
interface TaskWords {
  readonly goal: Localized;
  readonly criterion: Localized;
}

const MORE_REPEATS: Localized = {
  ru: 'Больше повторных покупок',
  kk: 'Қайта сатып алуды көбейту',
  en: 'More repeat purchases',
};

/**
 * Tasks by the code of the finding that asks for one. Criteria name no rate of return: nobody can know one beforehand, so
 * they ask that it is counted.
 */
export const TASKS = {
  cannot_lose: {
    goal: {
      ru: 'Сохранить самых ценных покупателей',
      kk: 'Ең құнды сатып алушыларды сақтап қалу',
      en: 'Keep the most valuable customers',
    },
    criterion: {
      ru: 'К {due:dayMonth} обзвонены все покупатели сегмента: {customers:int}. К {counted:dayMonth} известно, сколько купили снова.',
      kk: '{due:dayMonth} күніне дейін сегменттегі барлық сатып алушыға қоңырау шалынды: {customers:int}. {counted:dayMonth} күніне дейін қаншасы қайта сатып алғаны белгілі болды.',
      en: 'By {due:dayMonth} all {customers:int} {customers:plural:customer|customers} called. By {counted:dayMonth} repeat purchases counted.',
    },
  },
  at_risk: {
    goal: {
      ru: 'Удержать покупателей, которые уже приносили выручку',
      kk: 'Түсім әкелген сатып алушыларды ұстап қалу',
      en: 'Keep customers who have brought revenue',
    },
    criterion: {
      ru: 'К {due:dayMonth} написано всем покупателям сегмента: {customers:int}. К {counted:dayMonth} известно, сколько купили снова.',
      kk: '{due:dayMonth} күніне дейін сегменттегі барлық сатып алушыға жазылды: {customers:int}. {counted:dayMonth} күніне дейін қаншасы қайта сатып алғаны белгілі болды.',
      en: 'By {due:dayMonth} all {customers:int} {customers:plural:customer|customers} written to. By {counted:dayMonth} repeat purchases counted.',
    },
  },
  own_action: {
    goal: {
      ru: 'Сохранить и увеличить выручку сегмента «{segment}» (сейчас {total:money})',
      kk: '«{segment}» сегментінің түсімін сақтап, арттыру (қазір {total:money})',
      en: 'Keep and grow the revenue of segment “{segment}” ({total:money} now)',
    },
    criterion: {
      ru: 'К {due:dayMonth} действие выполнено для всех покупателей сегмента: {customers:int}. Действие: {action}.',
      kk: '{due:dayMonth} күніне дейін әрекет сегменттегі барлық сатып алушы үшін орындалды: {customers:int}. Әрекет: {action}.',
      en: 'By {due:dayMonth} action done for all {customers:int} {customers:plural:customer|customers}. Action: {action}.',
    },
  },
  once: {
    goal: MORE_REPEATS,
    criterion: {
      ru: 'К {due:dayMonth} вторая покупка предложена всем, у кого один заказ: {once:int}. К {counted:dayMonth} известно, сколько купили снова.',
      kk: '{due:dayMonth} күніне дейін бір рет тапсырыс бергеннің бәріне екінші сатып алу ұсынылды: {once:int}. {counted:dayMonth} күніне дейін қаншасы қайта сатып алғаны белгілі болды.',
      en: 'By {due:dayMonth} a second purchase offered to everyone with a single order: {once:int}. By {counted:dayMonth} repeat purchases counted.',
    },
  },
  moved_to_act: {
    goal: {
      ru: 'Остановить переход покупателей в сегмент «{after}»',
      kk: 'Сатып алушылардың «{after}» сегментіне ауысуын тоқтату',
      en: 'Stop customers moving to segment “{after}”',
    },
    criterion: {
      ru: 'К {due:dayMonth} действие выполнено для всех перешедших покупателей: {customers:int}. Действие: {action}. В следующем отчёте в сегмент «{before}» вернулось больше покупателей, чем сейчас: {back:int}.',
      kk: '{due:dayMonth} күніне дейін әрекет ауысқан барлық сатып алушы үшін орындалды: {customers:int}. Әрекет: {action}. Келесі есепте «{before}» сегментіне қайтқандар саны қазіргіден көбейді: {back:int}.',
      en: 'By {due:dayMonth} action done for all {customers:int} {customers:plural:customer|customers} who moved. Action: {action}. In the next report more have moved back to segment “{before}” than now: {back:int}.',
    },
  },
  some: {
    goal: {
      ru: 'Сохранить выручку сегмента «{segment}» (сумма покупок {total:money})',
      kk: '«{segment}» сегментінің түсімін сақтап қалу (сатып алу сомасы {total:money})',
      en: 'Keep the revenue of segment “{segment}” ({total:money} spent)',
    },
    criterion: {
      ru: 'К {due:dayMonth} действие выполнено для всех покупателей из списка: {listed:int}. Действие: {action}.',
      kk: '{due:dayMonth} күніне дейін әрекет тізімдегі барлық сатып алушы үшін орындалды: {listed:int}. Әрекет: {action}.',
      en: 'By {due:dayMonth} action done for everyone on the list: {listed:int}. Action: {action}.',
    },
  },
  everybody: {
    goal: MORE_REPEATS,
    criterion: {
      ru: 'К {due:dayMonth} действие из столбца «Что сделать» выполнено для всех покупателей из списка: {listed:int}.',
      kk: '{due:dayMonth} күніне дейін «Не істеу керек» бағанындағы әрекет тізімдегі барлық сатып алушы үшін орындалды: {listed:int}.',
      en: 'By {due:dayMonth} the action in the column “Action” done for everyone on the list: {listed:int}.',
    },
  },
} as const satisfies Readonly<Record<string, TaskWords>>;
