import type { Barrier } from '../../facts/barriers';

/** A barrier with the reasons by which CRMs of the three languages know it. */
const row = (code: string, [name_ru, name_kk, name_en]: readonly [string, string, string], crm: string): Barrier => ({
  ...{ code, name_ru, name_kk, name_en, crm },
});

/** What most often keeps people from buying, in their own words; to be cut down and added to (B7-08). */
export const USUAL_BARRIERS: readonly Barrier[] = [
  row(
    'B1',
    ['Дорого', 'Қымбат', 'Too expensive'],
    'высокая цена; не устроила цена; нет бюджета; нет денег; бағасы жоғары; бюджет жоқ; ақша жоқ; price; no budget',
  ),
  row(
    'B2',
    ['Сомнения, что это поможет', 'Көмектесетініне сенім болмады', 'Not sure that it would help'],
    'не верит; нет доверия; сомневается; сенбейді; күмәнданады; no trust; doubts',
  ),
  row(
    'B3',
    [
      'Не было нужного размера, модели или времени',
      'Керек өлшем, модель немесе уақыт болмады',
      'The size, model or time I needed was not there',
    ],
    'нет в наличии; нет размера; нет нужного товара; нет удобного времени; қоймада жоқ; өлшем жоқ; out of stock; no size',
  ),
  row(
    'B4',
    ['Долго ждать', 'Ұзақ күту керек', 'Too long to wait'],
    'не устроили сроки; долгая доставка; долго; мерзімі ұзақ; ұзақ; delivery time; too slow',
  ),
  row(
    'B5',
    ['Неудобно платить', 'Төлеу ыңғайсыз', 'No convenient way to pay'],
    'неудобная оплата; нет рассрочки; не одобрили рассрочку; бөліп төлеу жоқ; payment; no instalments',
  ),
  row(
    'B6',
    [
      'Неудобная доставка или далеко ехать',
      'Жеткізу ыңғайсыз немесе жол алыс',
      'Delivery does not suit me, or it is too far',
    ],
    'неудобная доставка; далеко; нет доставки; жеткізу жоқ; алыс; delivery; too far',
  ),
  row(
    'B7',
    ['Нашлось лучше в другом месте', 'Басқа жерден жақсырағы табылды', 'Found something better elsewhere'],
    'конкуренты; ушёл к конкурентам; купил в другом месте; бәсекелестер; басқа жерден алды; competitor; bought elsewhere',
  ),
  row(
    'B8',
    [
      'Не удалось дозвониться, не ответили',
      'Хабарласа алмадым, жауап болмады',
      'Could not get through, nobody answered',
    ],
    'долго не отвечали; поздно ответили; кеш жауап берілді; slow reply; late reply',
  ),
  row(
    'B9',
    ['Непонятно, что и как покупать', 'Нені, қалай алу керегі түсініксіз', 'Could not make out what to buy or how'],
    'не разобрался; сложно оформить; түсінбеді; рәсімдеу қиын; too complicated; confusing',
  ),
  row(
    'B10',
    ['Сейчас не нужно', 'Қазір керек емес', 'Not needed now'],
    'не актуально; неактуально; передумал; отложил; өзекті емес; ойынан қайтты; кейінге қалдырды; not relevant; changed mind; postponed',
  ),
];
