import type { ErrorDefinition } from '../../core/appError';

/** Somebody has changed the visit since it was shown. */
export const REVIEW_CHANGED: ErrorDefinition = {
  code: 'REVIEW_CHANGED',
  text: {
    ru: 'Визит {code} тем временем изменился: теперь версия {version:int}, состояние «{state}». Решение не записано. Откройте визит заново и решите ещё раз.',
    kk: '{code} визиті осы арада өзгерді: қазір нұсқасы {version:int}, күйі «{state}». Шешім жазылмады. Визитті қайта ашып, тағы бір рет шешіңіз.',
    en: 'Visit {code} has changed meanwhile: it is now version {version:int}, state “{state}”. The decision was not written. Open the visit again and decide anew.',
  },
};

/** The visit is not on the sheet any more, or was erased. */
export const REVIEW_GONE: ErrorDefinition = {
  code: 'REVIEW_GONE',
  text: {
    ru: 'Визита больше нет на листе «Визиты»: его стёрли или удалили строку. Решение не записано. Откройте следующий визит.',
    kk: 'Бұл визит «Визиттер» парағында енді жоқ: ол өшірілген немесе жолы жойылған. Шешім жазылмады. Келесі визитті ашыңыз.',
    en: 'The visit is no longer on the sheet “Visits”: it was erased or its row deleted. The decision was not written. Open the next visit.',
  },
};

/** A code that names no filed visit. */
export const REVIEW_NO_VISIT: ErrorDefinition = {
  code: 'REVIEW_NO_VISIT',
  text: {
    ru: 'Визит с кодом «{code}» не найден среди записанных. Проверьте код на листе «План визитов».',
    kk: '«{code}» кодымен жазылған визит табылмады. Кодты «Визит жоспары» парағында тексеріңіз.',
    en: 'No filed visit has the code “{code}”. Check the code on the sheet “Visit plan”.',
  },
};

/** A visit without proof cannot be accepted. */
export const REVIEW_NO_PROOF: ErrorDefinition = {
  code: 'REVIEW_NO_PROOF',
  text: {
    ru: 'Визит {code} нельзя принять: {proof}. Верните его на доработку или измените правило подтверждения ниже.',
    kk: '{code} визитін қабылдауға болмайды: {proof}. Оны толықтыруға қайтарыңыз немесе төмендегі растау ережесін өзгертіңіз.',
    en: 'Visit {code} cannot be accepted: {proof}. Return it for correction or change the rule on proof below.',
  },
};

/** A decision against a visit without its reason. */
export const REVIEW_NO_REASON: ErrorDefinition = {
  code: 'REVIEW_NO_REASON',
  text: {
    ru: 'Для этого решения нужна причина. Выберите её в списке и подтвердите ещё раз.',
    kk: 'Бұл шешімге себеп керек. Тізімнен себебін таңдап, қайта растаңыз.',
    en: 'This decision needs a reason. Choose one from the list and confirm again.',
  },
};

/** An act that does not go with the state of the visit or its appeal. */
export const REVIEW_NOT_NOW: ErrorDefinition = {
  code: 'REVIEW_NOT_NOW',
  text: {
    ru: 'С визитом {code} этого сделать нельзя: состояние «{state}», {appeal}. Выберите одно из предложенных решений.',
    kk: '{code} визитімен бұл әрекетті жасауға болмайды: күйі «{state}», {appeal}. Ұсынылған шешімдердің бірін таңдаңыз.',
    en: 'This cannot be done to visit {code}: its state is “{state}”, {appeal}. Choose one of the decisions offered.',
  },
};

/** An appeal after its deadline, without a note. */
export const REVIEW_LATE: ErrorDefinition = {
  code: 'REVIEW_LATE',
  text: {
    ru: 'Срок апелляции по визиту {code} истёк {day:day}. Чтобы всё же принять её, напишите в пояснении, почему.',
    kk: '{code} визиті бойынша апелляция мерзімі {day:day} күні бітті. Оны бәрібір қабылдау үшін себебін түсіндірмеге жазыңыз.',
    en: 'The deadline for an appeal on visit {code} was {day:day}. To take it all the same, say why in the note.',
  },
};

/** Nobody is named who decides. */
export const REVIEW_NO_NAME: ErrorDefinition = {
  code: 'REVIEW_NO_NAME',
  text: {
    ru: 'Не указано, кто проверяет. Впишите имя проверяющего и подтвердите ещё раз.',
    kk: 'Кім тексеретіні көрсетілмеген. Тексерушінің атын жазып, қайта растаңыз.',
    en: 'Nobody is named as the reviewer. Type the reviewer’s name and confirm again.',
  },
};
