import type { FindingTask } from '../../core/finding';

/** What a channel asks for that the last touch undervalues: a model is no proof, switching off is. */
export const TEST_CHANNEL: FindingTask = {
  goal: {
    ru: 'Деньги делятся между каналами по их настоящему влиянию',
    kk: 'Ақша арналарға олардың шынайы әсеріне қарай бөлінеді',
    en: 'Money goes to channels by what they really do',
  },
  criterion: {
    ru: 'Проверка отключением канала «{channel}» проведена, и её результат записан.',
    kk: '«{channel}» арнасын өшіріп-қосу сынағы өткізіліп, нәтижесі жазылған.',
    en: 'The channel “{channel}” was tested by switching it off, and the result is written down.',
  },
};
