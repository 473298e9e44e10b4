import type { FindingTask } from '../../core/finding';

/** What a tool asks for that works. */
export const KEEP_ON: FindingTask = {
  goal: {
    ru: 'Инструменты, влияние которых проверено, включены',
    kk: 'Әсері тексерілген құралдар қосулы',
    en: 'Tools whose effect is tested are on',
  },
  criterion: {
    ru: 'Инструмент «{tool}» включён, решено, усиливать ли его; после усиления показатель «{series}» проверен отключением ещё раз.',
    kk: '«{tool}» құралы қосулы, оны күшейту керек пе — шешілген; күшейткеннен кейін «{series}» көрсеткіші өшіріп-қосу арқылы қайта тексерілген.',
    en: 'The tool “{tool}” is on, and it is decided whether to do more of it; after that “{series}” is tested once more.',
  },
};

/** What a tool asks for that does harm. */
export const LEAVE_OFF: FindingTask = {
  goal: {
    ru: 'Деньги не тратятся на инструменты, которые мешают',
    kk: 'Кедергі келтіретін құралдарға ақша жұмсалмайды',
    en: 'No money goes into tools that do harm',
  },
  criterion: {
    ru: 'Инструмент «{tool}» выключен, или записано, почему он остаётся, хотя показатель «{series}» с ним хуже.',
    kk: '«{tool}» құралы өшірулі немесе «{series}» көрсеткіші онымен нашар болса да, неге қалғаны жазылған.',
    en: 'The tool “{tool}” is off, or it is written down why it stays though “{series}” is worse with it.',
  },
};

/** What a tool asks for that does good to one series and harm to another. */
export const WEIGH: FindingTask = {
  goal: {
    ru: 'О каждом инструменте решено с учётом всех его показателей',
    kk: 'Әр құрал туралы шешім оның барлық көрсеткішін ескеріп қабылданған',
    en: 'Each tool is decided on with all its series in mind',
  },
  criterion: {
    ru: 'Решено и записано, остаётся ли инструмент «{tool}» включённым: его влияние на «{series}» сравнено с влиянием на другие показатели.',
    kk: '«{tool}» құралы қосулы қала ма — шешіліп, жазылған: «{series}» көрсеткішіне әсері басқа көрсеткіштерге әсерімен салыстырылған.',
    en: 'It is decided and written down whether the tool “{tool}” stays on: its effect on “{series}” is compared with that on other series.',
  },
};
