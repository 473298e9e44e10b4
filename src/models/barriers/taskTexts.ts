import type { FindingTask } from '../../core/finding';

const NO_BARRIER: FindingTask['goal'] = {
  ru: 'Барьер «{barrier}» не мешает купить',
  kk: '«{barrier}» кедергісі сатып алуға бөгет болмайды',
  en: 'The barrier “{barrier}” does not keep people from buying',
};

/** What a barrier that costs much asks for. */
export const EASE_LOSS: FindingTask = {
  goal: NO_BARRIER,
  criterion: {
    ru: 'Причина проверена и устранена; в отчёте за новый период на барьер приходится меньше {share:percent} потерянных денег.',
    kk: 'Себебі тексеріліп, жойылған; жаңа уақыт аралығының есебінде бұл кедергі жоғалған ақшаның {share:percent}-ынан азын құрайды.',
    en: 'What is behind it is checked and mended; in a report on a new period it makes less than {share:percent} of lost money.',
  },
};

/** What a frequent barrier asks for where no money is known. */
export const EASE_COUNT: FindingTask = {
  goal: NO_BARRIER,
  criterion: {
    ru: 'Причина проверена и устранена; в отчёте за новый период на барьер приходится меньше {share:percent} отказов.',
    kk: 'Себебі тексеріліп, жойылған; жаңа уақыт аралығының есебінде бұл кедергі бас тартудың {share:percent}-ынан азын құрайды.',
    en: 'What is behind it is checked and mended; in a report on a new period it makes less than {share:percent} of refusals.',
  },
};

/** What a price that people name asks for: first to find out what they mean. */
export const CHECK_PRICE_LOSS: FindingTask = {
  goal: NO_BARRIER,
  criterion: {
    ru: 'Проверено, в цене дело или в том, что не видна ценность; в отчёте за новый период на барьер приходится меньше {share:percent} потерянных денег.',
    kk: 'Мәселе бағада ма, әлде құндылығы көрінбей ме — тексерілген; жаңа уақыт аралығының есебінде бұл кедергі жоғалған ақшаның {share:percent}-ынан азын құрайды.',
    en: 'It is checked whether it is the price or a value nobody sees; in a report on a new period it makes less than {share:percent} of lost money.',
  },
};

/** Likewise where no money is known. */
export const CHECK_PRICE_COUNT: FindingTask = {
  goal: NO_BARRIER,
  criterion: {
    ru: 'Проверено, в цене дело или в том, что не видна ценность; в отчёте за новый период на барьер приходится меньше {share:percent} отказов.',
    kk: 'Мәселе бағада ма, әлде құндылығы көрінбей ме — тексерілген; жаңа уақыт аралығының есебінде бұл кедергі бас тартудың {share:percent}-ынан азын құрайды.',
    en: 'It is checked whether it is the price or a value nobody sees; in a report on a new period it makes less than {share:percent} of refusals.',
  },
};
