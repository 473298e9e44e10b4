import type { Localized } from '../core/lang';

/** Names of the RFM segments by code (glossary). */
export const SEGMENT_WORDS: Readonly<Record<string, Localized>> = {
  champions: { ru: 'чемпионы', kk: 'чемпиондар', en: 'champions' },
  loyal: { ru: 'лояльные', kk: 'тұрақтылар', en: 'loyal' },
  potential_loyal: { ru: 'потенциально лояльные', kk: 'тұрақты бола алатындар', en: 'potential loyal' },
  new: { ru: 'новички', kk: 'жаңадан келгендер', en: 'new' },
  promising: { ru: 'перспективные', kk: 'үміт күттіретіндер', en: 'promising' },
  need_attention: { ru: 'требуют внимания', kk: 'назарды қажет ететіндер', en: 'need attention' },
  about_to_sleep: { ru: 'засыпающие', kk: 'қалғи бастағандар', en: 'about to sleep' },
  at_risk: { ru: 'на грани ухода', kk: 'кеткелі тұрғандар', en: 'at risk' },
  cannot_lose: { ru: 'нельзя потерять', kk: 'жоғалтуға болмайтындар', en: 'cannot lose' },
  hibernating: { ru: 'спящие', kk: 'ұйқыдағылар', en: 'hibernating' },
  lost: { ru: 'потерянные', kk: 'кетіп қалғандар', en: 'lost' },
};

/** The usual advice for each segment (D-12), by the segment's code. */
export const SEGMENT_ACTIONS: Readonly<Record<string, Localized>> = {
  champions: {
    ru: 'Поблагодарить, первыми показать новинки, попросить отзыв',
    kk: 'Алғыс айту, жаңа тауарды бірінші көрсету, пікір сұрау',
    en: 'Thank them, show new goods first, ask for a review',
  },
  loyal: {
    ru: 'Предложить товары дороже и бонусы за рекомендацию',
    kk: 'Қымбатырақ тауар және ұсынғаны үшін бонус ұсыну',
    en: 'Offer better goods and a bonus for a recommendation',
  },
  potential_loyal: {
    ru: 'Позвать в программу лояльности, посоветовать похожие товары',
    kk: 'Адалдық бағдарламасына шақыру, ұқсас тауарларға кеңес беру',
    en: 'Invite to the loyalty programme, suggest similar goods',
  },
  new: {
    ru: 'Встретить и помочь со второй покупкой',
    kk: 'Жылы қарсы алып, екінші сатып алуға көмектесу',
    en: 'Welcome them and help with a second purchase',
  },
  promising: {
    ru: 'Напомнить о себе, дать небольшой повод вернуться',
    kk: 'Өзіңізді еске салып, қайта келуге шағын себеп ұсыну',
    en: 'Remind them of yourself, give a small reason to return',
  },
  need_attention: {
    ru: 'Сделать личное предложение на ограниченный срок',
    kk: 'Мерзімі шектеулі жеке ұсыныс жасау',
    en: 'Make a personal offer for a limited time',
  },
  about_to_sleep: {
    ru: 'Напомнить о любимых товарах, предложить скидку',
    kk: 'Сүйікті тауарларын еске салу, жеңілдік ұсыну',
    en: 'Remind them of favourite goods, offer a discount',
  },
  at_risk: {
    ru: 'Написать лично, узнать причину, предложить вернуться',
    kk: 'Жеке хат жазу, себебін білу, қайта келуді ұсыну',
    en: 'Write in person, learn the reason, invite back',
  },
  cannot_lose: {
    ru: 'Позвонить, разобраться и вернуть доверие',
    kk: 'Қоңырау шалу, мән-жайды анықтап, сенімді қайтару',
    en: 'Call them, find out why, win back their trust',
  },
  hibernating: {
    ru: 'Включить в недорогую рассылку, не тратить больше',
    kk: 'Арзан хат таратуға қосу, артық шығын жасамау',
    en: 'Keep in low-cost mailings, spend no more',
  },
  lost: {
    ru: 'Один раз спросить о причине и не тратить бюджет',
    kk: 'Себебін бір рет сұрап, бюджет жұмсамау',
    en: 'Ask for the reason once and spend no budget',
  },
};
