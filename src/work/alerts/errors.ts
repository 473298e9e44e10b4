import type { ErrorDefinition } from '../../core/appError';

/** What can be wrong with what a person typed. */
export const ALERT_ERRORS = {
  mail: {
    code: 'ALERT_MAIL',
    text: {
      ru: 'Адрес почты не подходит: «{value}». Введите по одному адресу в строке и сохраните ещё раз.',
      kk: 'Пошта мекенжайы жарамайды: «{value}». Әр жолға бір мекенжайдан жазып, қайта сақтаңыз.',
      en: 'The mail address does not fit: “{value}”. Enter one address a line and save again.',
    },
  },
  tooMany: {
    code: 'ALERT_MAILS',
    text: {
      ru: 'Слишком много адресов почты: {n:int}, предел — {max:int}. Оставьте нужные или укажите адрес группы.',
      kk: 'Пошта мекенжайы тым көп: {n:int}, шегі — {max:int}. Керектісін қалдырыңыз немесе топ мекенжайын жазыңыз.',
      en: 'Too many mail addresses: {n:int}, the limit is {max:int}. Keep those you need or enter the address of a group.',
    },
  },
  chat: {
    code: 'ALERT_CHAT',
    text: {
      ru: 'Веб-хук Google Chat не подходит. Скопируйте адрес из чата: «Приложения и интеграции» → «Веб-хуки». Он начинается с https://chat.googleapis.com/.',
      kk: 'Google Chat вебхугы жарамайды. Мекенжайды чаттан көшіріңіз: «Қолданбалар мен интеграциялар» → «Вебхуктар». Ол https://chat.googleapis.com/ деп басталады.',
      en: 'The Google Chat webhook does not fit. Copy the address from the space: “Apps & integrations” → “Webhooks”. It begins with https://chat.googleapis.com/.',
    },
  },
  slack: {
    code: 'ALERT_SLACK',
    text: {
      ru: 'Веб-хук Slack не подходит. Скопируйте адрес из настроек Slack: «Incoming Webhooks». Он начинается с https://hooks.slack.com/.',
      kk: 'Slack вебхугы жарамайды. Мекенжайды Slack баптауларынан көшіріңіз: «Incoming Webhooks». Ол https://hooks.slack.com/ деп басталады.',
      en: 'The Slack webhook does not fit. Copy the address from the settings of Slack: “Incoming Webhooks”. It begins with https://hooks.slack.com/.',
    },
  },
  nobody: {
    code: 'ALERT_NOBODY',
    text: {
      ru: 'Проверочное сообщение не отправлено: получателей нет. Укажите адрес почты или веб-хук и сохраните.',
      kk: 'Тексеру хабарламасы жіберілмеді: алушы жоқ. Пошта мекенжайын немесе вебхукты жазып, сақтаңыз.',
      en: 'The test message was not sent: there is nobody to send it to. Enter a mail address or a webhook and save.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
