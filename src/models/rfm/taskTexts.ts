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
      ru: 'До {due:dayMonth} позвонили каждому, покупателей: {customers:int}. До {counted:dayMonth} посчитали, сколько из них купили снова.',
      kk: '{due:dayMonth} күніне дейін әрқайсысына қоңырау шалынды: {customers:int} сатып алушы. {counted:dayMonth} күніне дейін қаншасы қайта сатып алғаны есептелді.',
      en: 'By {due:dayMonth} every one of them was called: {customers:int}. By {counted:dayMonth} it is counted how many bought again.',
    },
  },
  at_risk: {
    goal: {
      ru: 'Удержать покупателей, которые уже приносили выручку',
      kk: 'Түсім әкелген сатып алушыларды ұстап қалу',
      en: 'Keep customers who have brought revenue',
    },
    criterion: {
      ru: 'До {due:dayMonth} написали каждому, покупателей: {customers:int}. До {counted:dayMonth} посчитали, сколько из них купили снова.',
      kk: '{due:dayMonth} күніне дейін әрқайсысына жазылды: {customers:int} сатып алушы. {counted:dayMonth} күніне дейін қаншасы қайта сатып алғаны есептелді.',
      en: 'By {due:dayMonth} every one of them was written to: {customers:int}. By {counted:dayMonth} it is counted how many bought again.',
    },
  },
  own_action: {
    goal: {
      ru: 'Сохранить и увеличить выручку сегмента «{segment}» (сейчас {total:money})',
      kk: '«{segment}» сегментінің түсімін сақтап, арттыру (қазір {total:money})',
      en: 'Keep and grow the revenue of segment “{segment}” ({total:money} now)',
    },
    criterion: {
      ru: 'До {due:dayMonth} сделано для каждого, покупателей: {customers:int}. Что сделано: {action}.',
      kk: '{due:dayMonth} күніне дейін әрқайсысы үшін орындалды: {customers:int} сатып алушы. Не істелді: {action}.',
      en: 'By {due:dayMonth} done for every one of them: {customers:int}. What was done: {action}.',
    },
  },
  once: {
    goal: MORE_REPEATS,
    criterion: {
      ru: 'До {due:dayMonth} вторую покупку предложили всем, у кого один заказ: {once:int}. До {counted:dayMonth} посчитали, сколько из них купили снова.',
      kk: '{due:dayMonth} күніне дейін бір рет тапсырыс бергеннің бәріне екінші сатып алу ұсынылды: {once:int} сатып алушы. {counted:dayMonth} күніне дейін қаншасы қайта сатып алғаны есептелді.',
      en: 'By {due:dayMonth} everyone with a single order was offered a second purchase: {once:int}. By {counted:dayMonth} it is counted how many bought again.',
    },
  },
  moved_to_act: {
    goal: {
      ru: 'Остановить переход покупателей в сегмент «{after}»',
      kk: 'Сатып алушылардың «{after}» сегментіне ауысуын тоқтату',
      en: 'Stop customers moving to segment “{after}”',
    },
    criterion: {
      ru: 'До {due:dayMonth} сделано для каждого, покупателей: {customers:int}. Что сделано: {action}. В следующем отчёте обратно, в сегмент «{before}», перешло больше: сейчас {back:int}.',
      kk: '{due:dayMonth} күніне дейін әрқайсысы үшін орындалды: {customers:int} сатып алушы. Не істелді: {action}. Келесі есепте «{before}» сегментіне кері ауысқандар көбейді: қазір {back:int}.',
      en: 'By {due:dayMonth} done for every one of them: {customers:int}. What was done: {action}. In the next report more have moved back to segment “{before}”: {back:int} now.',
    },
  },
  some: {
    goal: {
      ru: 'Сохранить выручку сегмента «{segment}» (сумма покупок {total:money})',
      kk: '«{segment}» сегментінің түсімін сақтап қалу (сатып алу сомасы {total:money})',
      en: 'Keep the revenue of segment “{segment}” ({total:money} spent)',
    },
    criterion: {
      ru: 'До {due:dayMonth} сделано для каждого из списка, покупателей: {listed:int}. Что сделано: {action}.',
      kk: '{due:dayMonth} күніне дейін тізімдегі әрқайсысы үшін орындалды: {listed:int} сатып алушы. Не істелді: {action}.',
      en: 'By {due:dayMonth} done for everyone on the list: {listed:int}. What was done: {action}.',
    },
  },
  everybody: {
    goal: MORE_REPEATS,
    criterion: {
      ru: 'До {due:dayMonth} действие из столбца «Что сделать» выполнено для каждого из списка, покупателей: {listed:int}.',
      kk: '{due:dayMonth} күніне дейін «Не істеу керек» бағанындағы әрекет тізімдегі әрқайсысы үшін орындалды: {listed:int} сатып алушы.',
      en: 'By {due:dayMonth} the action in the column “Action” is done for everyone on the list: {listed:int}.',
    },
  },
} as const satisfies Readonly<Record<string, TaskWords>>;
