import type { LibraryTouchpoint } from '../core/touchpointLibrary';
import { EVERY, PUBLIC, point } from './point';

/** Touchpoints of the stage “loyalty”: afterwards (B4-04, B4-12). */
export const LOYALTY_TOUCHPOINTS: readonly LibraryTouchpoint[] = [
  point(
    'L01',
    'offline',
    PUBLIC,
    ['Прощание', 'Қоштасу', 'Goodbye'],
    [
      'Насколько приветливо с вами попрощались?',
      'Сізбен қаншалықты жылы қоштасты?',
      'How warmly were you said goodbye to?',
    ],
  ),
  point(
    'L02',
    'online',
    EVERY,
    ['Письмо с благодарностью', 'Алғыс хат', 'Thank-you email'],
    [
      'Насколько искренним показалось письмо с благодарностью?',
      'Алғыс хат қаншалықты шынайы көрінді?',
      'How sincere did the thank-you email seem?',
    ],
  ),
  point(
    'L03',
    'online',
    EVERY,
    ['Просьба об отзыве', 'Пікір сұрау', 'Request for a review'],
    [
      'Насколько уместной была просьба об отзыве?',
      'Пікір қалдыруды сұрау қаншалықты орынды болды?',
      'How appropriate was the request for a review?',
    ],
  ),
  point(
    'L04',
    'online',
    PUBLIC,
    ['Программа лояльности', 'Адалдық бағдарламасы', 'Loyalty programme'],
    [
      'Насколько понятны правила программы лояльности?',
      'Адалдық бағдарламасының ережелері қаншалықты түсінікті?',
      'How clear are the rules of the loyalty programme?',
    ],
  ),
  point(
    'L05',
    'online',
    PUBLIC,
    ['Начисление бонусов', 'Бонус есептеу', 'Bonus points credited'],
    [
      'Насколько быстро начислили бонусы?',
      'Бонус қаншалықты тез есептелді?',
      'How quickly were the bonus points credited?',
    ],
  ),
  point(
    'L06',
    'offline',
    ['retail'],
    ['Возврат товара', 'Тауарды қайтару', 'Returning goods'],
    [
      'Насколько легко было вернуть товар?',
      'Тауарды қайтару қаншалықты оңай болды?',
      'How easy was it to return the goods?',
    ],
  ),
  point(
    'L07',
    'offline',
    ['retail', 'services', 'b2b'],
    ['Гарантийный ремонт', 'Кепілдік бойынша жөндеу', 'Repair under warranty'],
    [
      'Насколько быстро выполнили гарантийный ремонт?',
      'Кепілдік бойынша жөндеу қаншалықты тез жасалды?',
      'How quickly was the warranty repair done?',
    ],
  ),
  point(
    'L08',
    'offline',
    EVERY,
    ['Звонок в поддержку', 'Қолдау қызметіне қоңырау', 'Call to support'],
    [
      'Насколько быстро решили ваш вопрос по телефону?',
      'Мәселеңізді телефонмен қаншалықты тез шешті?',
      'How quickly was your question solved on the phone?',
    ],
  ),
  point(
    'L09',
    'online',
    EVERY,
    ['Поддержка в чате', 'Чаттағы қолдау', 'Support chat'],
    [
      'Насколько полезен ответ поддержки в чате?',
      'Чаттағы қолдау жауабы қаншалықты пайдалы?',
      'How helpful was the answer in the support chat?',
    ],
  ),
  point(
    'L10',
    'offline',
    EVERY,
    ['Работа с жалобой', 'Шағымды қарау', 'Handling of a complaint'],
    [
      'Насколько справедливо решили вашу жалобу?',
      'Шағымыңыз қаншалықты әділ шешілді?',
      'How fairly was your complaint settled?',
    ],
  ),
  point(
    'L11',
    'online',
    PUBLIC,
    ['Личное предложение', 'Жеке ұсыныс', 'Personal offer'],
    [
      'Насколько вам подошло личное предложение?',
      'Жеке ұсыныс сізге қаншалықты сай келді?',
      'How well did the personal offer suit you?',
    ],
  ),
  point(
    'L12',
    'online',
    PUBLIC,
    ['Поздравление с днём рождения', 'Туған күнмен құттықтау', 'Birthday greeting'],
    [
      'Насколько приятным было поздравление с днём рождения?',
      'Туған күнмен құттықтау қаншалықты жағымды болды?',
      'How pleasant was the birthday greeting?',
    ],
  ),
  point(
    'L13',
    'online',
    EVERY,
    ['Новостная рассылка', 'Жаңалықтар хаты', 'Newsletter'],
    ['Насколько полезна новостная рассылка?', 'Жаңалықтар хаты қаншалықты пайдалы?', 'How useful is the newsletter?'],
  ),
  point(
    'L14',
    'online',
    ['retail', 'fitness', 'b2b'],
    ['Сообщество клиентов', 'Клиенттер қауымдастығы', 'Customer community'],
    [
      'Насколько интересно в сообществе клиентов?',
      'Клиенттер қауымдастығы қаншалықты қызықты?',
      'How interesting is the customer community?',
    ],
  ),
  point(
    'L15',
    'online',
    EVERY,
    ['Награда за рекомендацию', 'Досын әкелгенге сыйлық', 'Referral reward'],
    [
      'Насколько понятны условия награды за рекомендацию?',
      'Досын әкелгенге берілетін сыйлық шарттары қаншалықты түсінікті?',
      'How clear are the terms of the referral reward?',
    ],
  ),
  point(
    'L16',
    'online',
    ['retail', 'services', 'fitness'],
    ['Напоминание о покупке', 'Сатып алуды еске салу', 'Purchase reminder'],
    [
      'Насколько кстати пришло напоминание о покупке?',
      'Сатып алуды еске салу қаншалықты орайлы келді?',
      'How well timed was the purchase reminder?',
    ],
  ),
  point(
    'L17',
    'online',
    ['fitness', 'services'],
    ['Продление абонемента', 'Абонементті ұзарту', 'Renewing a membership'],
    [
      'Насколько легко продлить абонемент?',
      'Абонементті ұзарту қаншалықты оңай?',
      'How easy is it to renew the membership?',
    ],
  ),
  point(
    'L18',
    'offline',
    ['fitness'],
    ['Заморозка абонемента', 'Абонементті тоқтата тұру', 'Pausing a membership'],
    [
      'Насколько легко заморозить абонемент?',
      'Абонементті тоқтата тұру қаншалықты оңай?',
      'How easy is it to pause the membership?',
    ],
  ),
  point(
    'L19',
    'online',
    ['fitness', 'services', 'b2b'],
    ['Отмена подписки', 'Жазылымды тоқтату', 'Cancelling a subscription'],
    [
      'Насколько легко отменить подписку?',
      'Жазылымды тоқтату қаншалықты оңай?',
      'How easy is it to cancel the subscription?',
    ],
  ),
  point(
    'L20',
    'offline',
    ['restaurant', 'services', 'fitness'],
    ['Встреча постоянного гостя', 'Тұрақты қонақты қарсы алу', 'Welcome for a regular'],
    [
      'Насколько тепло вас встретили как постоянного гостя?',
      'Тұрақты қонақ ретінде сізді қаншалықты жылы қарсы алды?',
      'How warmly were you received as a regular?',
    ],
  ),
  point(
    'L21',
    'online',
    ['retail', 'restaurant', 'b2b'],
    ['Повтор заказа', 'Тапсырысты қайталау', 'Repeating an order'],
    [
      'Насколько легко повторить прошлый заказ?',
      'Бұрынғы тапсырысты қайталау қаншалықты оңай?',
      'How easy is it to repeat an earlier order?',
    ],
  ),
  point(
    'L22',
    'offline',
    EVERY,
    ['Мероприятие для клиентов', 'Клиенттерге арналған іс-шара', 'Event for customers'],
    [
      'Насколько полезным было мероприятие для клиентов?',
      'Клиенттерге арналған іс-шара қаншалықты пайдалы болды?',
      'How useful was the event for customers?',
    ],
  ),
  point(
    'L23',
    'online',
    ['b2b', 'services'],
    ['Отчёт о результатах', 'Нәтижелер туралы есеп', 'Report on results'],
    [
      'Насколько понятен отчёт о результатах?',
      'Нәтижелер туралы есеп қаншалықты түсінікті?',
      'How clear is the report on results?',
    ],
  ),
  point(
    'L24',
    'offline',
    ['b2b', 'services'],
    ['Встреча по итогам работы', 'Жұмыс қорытындысы кездесуі', 'Review meeting'],
    [
      'Насколько полезной была встреча по итогам работы?',
      'Жұмыс қорытындысы бойынша кездесу қаншалықты пайдалы болды?',
      'How useful was the review meeting?',
    ],
  ),
  point(
    'L25',
    'offline',
    ['retail', 'services', 'fitness', 'b2b'],
    ['Звонок после покупки', 'Сатып алғаннан кейінгі қоңырау', 'Call after the purchase'],
    [
      'Насколько внимательно вас выслушали после покупки?',
      'Сатып алғаннан кейін сізді қаншалықты мұқият тыңдады?',
      'How attentively were you listened to after the purchase?',
    ],
  ),
  point(
    'L26',
    'offline',
    ['fitness'],
    ['Замер результатов', 'Нәтижені өлшеу', 'Measuring your results'],
    [
      'Насколько понятно вам показали ваши результаты?',
      'Нәтижеңізді қаншалықты түсінікті көрсетті?',
      'How clearly were your results shown to you?',
    ],
  ),
  point(
    'L27',
    'offline',
    ['b2b', 'services'],
    ['Плановое обслуживание', 'Жоспарлы қызмет көрсету', 'Scheduled maintenance'],
    [
      'Насколько вовремя провели плановое обслуживание?',
      'Жоспарлы қызмет көрсету қаншалықты дер кезінде өтті?',
      'How punctual was the scheduled maintenance?',
    ],
  ),
];
