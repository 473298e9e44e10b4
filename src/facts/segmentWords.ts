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
    en: 'Thank them, show them new products first, ask for a review',
  },
  loyal: {
    ru: 'Предложить товары классом выше, дать бонус за рекомендацию',
    kk: 'Сапасы жоғары тауар ұсыну, достарына айтқаны үшін бонус беру',
    en: 'Offer premium products and a referral bonus',
  },
  potential_loyal: {
    ru: 'Позвать в программу лояльности, посоветовать похожие товары',
    kk: 'Адалдық бағдарламасына шақыру, ұқсас тауарларды ұсыну',
    en: 'Invite to the loyalty programme, suggest similar products',
  },
  new: {
    ru: 'Поприветствовать и помочь со второй покупкой',
    kk: 'Жылы қарсы алып, екінші сатып алуға көмектесу',
    en: 'Welcome them and help with a second purchase',
  },
  promising: {
    ru: 'Напомнить о себе, дать небольшой повод вернуться',
    kk: 'Дүкенді еске салып, қайта келуге себеп ұсыну',
    en: 'Get back in touch, give a small reason to return',
  },
  need_attention: {
    ru: 'Сделать личное предложение на ограниченный срок',
    kk: 'Мерзімі шектеулі жеке ұсыныс жасау',
    en: 'Make a personal offer for a limited time',
  },
  about_to_sleep: {
    ru: 'Напомнить о любимых товарах, предложить скидку',
    kk: 'Ұнатқан тауарларын еске салу, жеңілдік ұсыну',
    en: 'Remind them of favourite products, offer a discount',
  },
  at_risk: {
    ru: 'Написать лично, узнать причину, предложить вернуться',
    kk: 'Жеке хат жазу, себебін білу, қайта келуді ұсыну',
    en: 'Write personally, find out why, invite them back',
  },
  cannot_lose: {
    ru: 'Позвонить, разобраться и вернуть доверие',
    kk: 'Қоңырау шалып, мән-жайды анықтап, сенімін қайтару',
    en: 'Call them, find out why, win back their trust',
  },
  hibernating: {
    ru: 'Оставить в общей рассылке, отдельный бюджет не выделять',
    kk: 'Жалпы хат тарату тізімінде қалдыру, қосымша шығын жасамау',
    en: 'Keep in general mailings, set no separate budget',
  },
  lost: {
    ru: 'Один раз спросить о причине ухода, бюджет не тратить',
    kk: 'Кету себебін бір рет сұрау, бюджет жұмсамау',
    en: 'Ask once why they left, spend no budget',
  },
};
