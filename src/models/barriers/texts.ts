import type { Localized } from '../../core/lang';

/** The row and the column of all that there is no room for. */
export const OTHERS: Localized = { ru: 'прочие', kk: 'қалғандары', en: 'others' };

/** Sentences a report on barriers opens with; barriers and own stages come as people write them. */
export const FINDINGS = {
  lost: {
    ru: 'Потерянные деньги — {lost:sum}: столько собирались потратить те, кто не купил (сумма известна: {known:int} из {n:int}). Это не прибыль.',
    kk: 'Жоғалған ақша — {lost:sum}: сатып алмағандар осынша жұмсамақ болған (сомасы белгілісі: {n:int} ішінен {known:int}). Бұл пайда емес.',
    en: 'Lost money: {lost:sum}, which is what people who did not buy meant to spend (amount known: {known:int} of {n:int}). It is not profit.',
  },
  no_amounts: {
    ru: 'Суммы не указаны (отказов: {n:int}): потерянные деньги неизвестны, барьеры стоят по числу отказов.',
    kk: 'Сомалар көрсетілмеген (бас тарту: {n:int}): жоғалған ақша белгісіз, кедергілер бас тарту саны бойынша тұр.',
    en: 'No amounts are given ({n:int} {n:plural:refusal|refusals}): lost money is not known, barriers stand by the number of refusals.',
  },
  few: {
    ru: 'Отказов мало: {n:int}, для выводов нужно хотя бы {least:int}. Порядок барьеров пока предварительный.',
    kk: 'Бас тарту аз: {n:int}, қорытынды жасау үшін кемінде {least:int} керек. Кедергілердің реті әзірге алдын ала ғана.',
    en: 'Too few refusals: {n:int}; conclusions need {least:int} at least. The order of barriers is preliminary.',
  },
  top_lost: {
    ru: 'Барьер «{barrier}»: {lost:sum}, {share:percent} потерянных денег (отказов: {count:int} из {n:int}). Так говорят те, кто не купил: проверьте, что за этим стоит.',
    kk: '«{barrier}» кедергісі: {lost:sum}, жоғалған ақшаның {share:percent}-ы (бас тарту: {n:int} ішінен {count:int}). Сатып алмағандар осылай дейді: мұның астарында не жатқанын тексеріңіз.',
    en: 'Barrier “{barrier}”: {lost:sum}, {share:percent} of lost money (refusals: {count:int} of {n:int}). That is what people who did not buy say: check what is behind it.',
  },
  top_lost_price: {
    ru: 'Барьер «{barrier}»: {lost:sum}, {share:percent} потерянных денег (отказов: {count:int} из {n:int}). Так говорят те, кто не купил; завышена цена или не видна ценность, отсюда не узнать: проверьте.',
    kk: '«{barrier}» кедергісі: {lost:sum}, жоғалған ақшаның {share:percent}-ы (бас тарту: {n:int} ішінен {count:int}). Сатып алмағандар осылай дейді; баға жоғары ма, әлде құндылығы көрінбей ме — бұдан білінбейді: тексеріңіз.',
    en: 'Barrier “{barrier}”: {lost:sum}, {share:percent} of lost money (refusals: {count:int} of {n:int}). That is what people who did not buy say; whether the price is too high or the value is not seen cannot be told from it: check.',
  },
  top_count: {
    ru: 'Барьер «{barrier}»: {share:percent} отказов ({count:int} из {n:int}). Так говорят те, кто не купил: проверьте, что за этим стоит.',
    kk: '«{barrier}» кедергісі: бас тартудың {share:percent}-ы ({n:int} ішінен {count:int}). Сатып алмағандар осылай дейді: мұның астарында не жатқанын тексеріңіз.',
    en: 'Barrier “{barrier}”: {share:percent} of refusals ({count:int} of {n:int}). That is what people who did not buy say: check what is behind it.',
  },
  top_count_price: {
    ru: 'Барьер «{barrier}»: {share:percent} отказов ({count:int} из {n:int}). Так говорят те, кто не купил; завышена цена или не видна ценность, отсюда не узнать: проверьте.',
    kk: '«{barrier}» кедергісі: бас тартудың {share:percent}-ы ({n:int} ішінен {count:int}). Сатып алмағандар осылай дейді; баға жоғары ма, әлде құндылығы көрінбей ме — бұдан білінбейді: тексеріңіз.',
    en: 'Barrier “{barrier}”: {share:percent} of refusals ({count:int} of {n:int}). That is what people who did not buy say; whether the price is too high or the value is not seen cannot be told from it: check.',
  },
  top_few: {
    ru: 'Барьер «{barrier}»: {lost:sum}, но отказов мало ({count:int} из {n:int}). Делать вывод рано.',
    kk: '«{barrier}» кедергісі: {lost:sum}, бірақ бас тарту аз ({n:int} ішінен {count:int}). Қорытынды жасауға ерте.',
    en: 'Barrier “{barrier}”: {lost:sum}, but few refusals ({count:int} of {n:int}). Too early for a conclusion.',
  },
  dependent_chi: {
    ru: 'Барьеры распределены по этапам не случайно: p {p:chance}, сила связи {v} из 1 (V Крамера; хи-квадрат, n\u00a0=\u00a0{n:int}). Ищите причину барьера на том этапе, где он чаще.',
    kk: 'Кедергілер кезеңдерге кездейсоқ бөлінбеген: p {p:chance}, байланыс күші {v}, ең көбі 1 (Крамердің V мәні; хи-квадрат, n\u00a0=\u00a0{n:int}). Кедергінің себебін ол жиірек кездесетін кезеңнен іздеңіз.',
    en: 'Barriers are not spread over the stages by chance: p {p:chance}, strength {v} out of 1 (Cramér’s V; chi-square, n\u00a0=\u00a0{n:int}). Look for the cause of a barrier at the stage where it is more frequent.',
  },
  dependent_exact: {
    ru: 'Барьеры распределены по этапам не случайно: p {p:chance}, сила связи {v} из 1 (V Крамера; полный перебор перестановок, n\u00a0=\u00a0{n:int}). Ищите причину барьера на том этапе, где он чаще.',
    kk: 'Кедергілер кезеңдерге кездейсоқ бөлінбеген: p {p:chance}, байланыс күші {v}, ең көбі 1 (Крамердің V мәні; барлық орын алмастыру саналды, n\u00a0=\u00a0{n:int}). Кедергінің себебін ол жиірек кездесетін кезеңнен іздеңіз.',
    en: 'Barriers are not spread over the stages by chance: p {p:chance}, strength {v} out of 1 (Cramér’s V; all permutations counted, n\u00a0=\u00a0{n:int}). Look for the cause of a barrier at the stage where it is more frequent.',
  },
  dependent_drawn: {
    ru: 'Барьеры распределены по этапам не случайно: p {p:chance}, сила связи {v} из 1 (V Крамера; случайных перестановок — {draws:int}, n\u00a0=\u00a0{n:int}). Ищите причину барьера на том этапе, где он чаще.',
    kk: 'Кедергілер кезеңдерге кездейсоқ бөлінбеген: p {p:chance}, байланыс күші {v}, ең көбі 1 (Крамердің V мәні; кездейсоқ орын алмастыру — {draws:int}, n\u00a0=\u00a0{n:int}). Кедергінің себебін ол жиірек кездесетін кезеңнен іздеңіз.',
    en: 'Barriers are not spread over the stages by chance: p {p:chance}, strength {v} out of 1 (Cramér’s V; {draws:int} random permutations, n\u00a0=\u00a0{n:int}). Look for the cause of a barrier at the stage where it is more frequent.',
  },
  independent_chi: {
    ru: 'Связи барьеров с этапами не видно: p {p:chance}, сила связи {v} из 1 (V Крамера; хи-квадрат, n\u00a0=\u00a0{n:int}). Это не значит, что её нет.',
    kk: 'Кедергілердің кезеңдермен байланысы көрінбейді: p {p:chance}, байланыс күші {v}, ең көбі 1 (Крамердің V мәні; хи-квадрат, n\u00a0=\u00a0{n:int}). Бұл байланыс жоқ деген сөз емес.',
    en: 'No relation between barriers and stages shows: p {p:chance}, strength {v} out of 1 (Cramér’s V; chi-square, n\u00a0=\u00a0{n:int}). That does not mean there is none.',
  },
  independent_exact: {
    ru: 'Связи барьеров с этапами не видно: p {p:chance}, сила связи {v} из 1 (V Крамера; полный перебор перестановок, n\u00a0=\u00a0{n:int}). Это не значит, что её нет.',
    kk: 'Кедергілердің кезеңдермен байланысы көрінбейді: p {p:chance}, байланыс күші {v}, ең көбі 1 (Крамердің V мәні; барлық орын алмастыру саналды, n\u00a0=\u00a0{n:int}). Бұл байланыс жоқ деген сөз емес.',
    en: 'No relation between barriers and stages shows: p {p:chance}, strength {v} out of 1 (Cramér’s V; all permutations counted, n\u00a0=\u00a0{n:int}). That does not mean there is none.',
  },
  independent_drawn: {
    ru: 'Связи барьеров с этапами не видно: p {p:chance}, сила связи {v} из 1 (V Крамера; случайных перестановок — {draws:int}, n\u00a0=\u00a0{n:int}). Это не значит, что её нет.',
    kk: 'Кедергілердің кезеңдермен байланысы көрінбейді: p {p:chance}, байланыс күші {v}, ең көбі 1 (Крамердің V мәні; кездейсоқ орын алмастыру — {draws:int}, n\u00a0=\u00a0{n:int}). Бұл байланыс жоқ деген сөз емес.',
    en: 'No relation between barriers and stages shows: p {p:chance}, strength {v} out of 1 (Cramér’s V; {draws:int} random permutations, n\u00a0=\u00a0{n:int}). That does not mean there is none.',
  },
  several: {
    ru: 'Людей с несколькими барьерами: {several:int} из {n:int}. Таблицы считают названные барьеры, а не людей, поэтому связь с этапами не проверяется. Сумма отказа поделена между его барьерами поровну.',
    kk: 'Бірнеше кедергісі бар адам: {n:int} ішінен {several:int}. Кестелер адамдарды емес, аталған кедергілерді санайды, сондықтан кезеңдермен байланыс тексерілмейді. Бас тарту сомасы оның кедергілеріне тең бөлінген.',
    en: 'People with several barriers: {several:int} of {n:int}. The tables count barriers named, not people, so the relation with stages is not tested. The amount of a refusal is divided evenly among its barriers.',
  },
  one_stage: {
    ru: 'Этап только один: «{stage}» (отказов: {n:int}). Сравнивать барьеры по этапам не с чем.',
    kk: 'Кезең біреу ғана: «{stage}» (бас тарту: {n:int}). Кедергілерді кезеңдер бойынша салыстыратын ештеңе жоқ.',
    en: 'There is one stage only: “{stage}” (refusals: {n:int}). Barriers cannot be compared by stage.',
  },
  one_barrier: {
    ru: 'Барьер только один: «{barrier}» (отказов: {n:int}). Сравнивать его не с чем.',
    kk: 'Кедергі біреу ғана: «{barrier}» (бас тарту: {n:int}). Оны салыстыратын ештеңе жоқ.',
    en: 'There is one barrier only: “{barrier}” (refusals: {n:int}). It has nothing to be compared with.',
  },
  many: {
    ru: 'Разных барьеров — {barriers:int}, этапов — {stages:int}: этого слишком много, чтобы проверить их связь (отказов: {n:int}). Объедините одинаковые по смыслу причины.',
    kk: 'Әртүрлі кедергі — {barriers:int}, кезең — {stages:int}: байланысын тексеру үшін бұл тым көп (бас тарту: {n:int}). Мағынасы бірдей себептерді біріктіріңіз.',
    en: 'Different barriers: {barriers:int}, stages: {stages:int}, which is too many to test their relation (refusals: {n:int}). Put reasons of one meaning together.',
  },
  pair: {
    ru: 'Барьер «{barrier}» на этапе «{stage}» — в {lift} {lift:plural:раз|раза|раз} чаще ожидаемого (отказов: {n:int}).',
    kk: '«{barrier}» кедергісі «{stage}» кезеңінде күтілгеннен {lift} есе жиі (бас тарту: {n:int}).',
    en: 'Barrier “{barrier}” at the stage “{stage}”: {lift} times as often as expected (refusals: {n:int}).',
  },
  pair_untested: {
    ru: 'Барьер «{barrier}» на этапе «{stage}» — в {lift} {lift:plural:раз|раза|раз} чаще ожидаемого (назван раз: {n:int}). Случайно ли это, не проверялось.',
    kk: '«{barrier}» кедергісі «{stage}» кезеңінде күтілгеннен {lift} есе жиі (аталғаны: {n:int} рет). Бұл кездейсоқ па, тексерілген жоқ.',
    en: 'Barrier “{barrier}” at the stage “{stage}”: {lift} times as often as expected (named: {n:int}). Whether that is chance was not tested.',
  },
  pairs_few: {
    ru: 'Чаще ожидаемого, но отказов меньше {least:int}: {pairs:names}{more} (всего отказов: {n:int}). Делать вывод рано.',
    kk: 'Күтілгеннен жиі, бірақ бас тарту саны {least:int} дегеннен аз: {pairs:names}{more} (барлық бас тарту: {n:int}). Қорытынды жасауға ерте.',
    en: 'More often than expected, but fewer than {least:int} refusals: {pairs:names}{more} (refusals in all: {n:int}). Too early for a conclusion.',
  },
  unknown_amounts: {
    ru: 'Отказов без суммы: {rows:int} из {n:int}. В потерянные деньги они не вошли.',
    kk: 'Сомасы жоқ бас тарту: {n:int} ішінен {rows:int}. Олар жоғалған ақшаға кірмеген.',
    en: 'Refusals without an amount: {rows:int} of {n:int}. Lost money does not include them.',
  },
  no_stages: {
    ru: 'Этап не указан ни у одного отказа (всего: {n:int}). Таблиц по этапам нет.',
    kk: 'Бірде-бір бас тартудың кезеңі көрсетілмеген (барлығы: {n:int}). Кезеңдер бойынша кесте жоқ.',
    en: 'No refusal has a stage ({n:int} in all). There are no tables by stage.',
  },
  stageless: {
    ru: 'Барьеров без этапа: {rows:int} из {n:int}. В таблицах по этапам их нет.',
    kk: 'Кезеңі жоқ кедергі: {n:int} ішінен {rows:int}. Кезеңдер бойынша кестелерде олар жоқ.',
    en: 'Barriers without a stage: {rows:int} of {n:int}. The tables by stage do not have them.',
  },
  own_stages: {
    ru: 'Этапов не из пяти: {stages:int} ({names:names}{more}), отказов — {n:int}. В точки роста они не попадут. Подходят названия: потребность, выбор, сделка, опыт, лояльность.',
    kk: 'Бес кезеңге жатпайтын кезең: {stages:int} ({names:names}{more}), бас тарту — {n:int}. Олар өсу нүктелеріне кірмейді. Жарайтын атаулар: қажеттілік, таңдау, мәміле, тәжірибе, адалдық.',
    en: 'Stages other than the five: {stages:int} ({names:names}{more}), refusals: {n:int}. They do not reach growth points. Names that do: need, choice, deal, experience, loyalty.',
  },
  alike: {
    ru: 'Похожие названия барьеров: «{first}» и «{second}» (отказов: {n:int}). Если это один барьер, назовите его одинаково: разными их делает регистр, пробел или латинская буква вместо русской.',
    kk: 'Ұқсас кедергі атаулары: «{first}» және «{second}» (бас тарту: {n:int}). Бұл бір кедергі болса, бірдей атаңыз: айырмасы — бас әріп, бос орын немесе кирилл әрпінің орнындағы латын әрпі.',
    en: 'Barrier names that look alike: “{first}” and “{second}” (refusals: {n:int}). If it is one barrier, name it alike: case, a space or a Latin letter in place of a Cyrillic one makes them differ.',
  },
  cut: {
    ru: 'Барьеров — {barriers:int}: первые {shown:int} показаны отдельно, остальные сложены в «прочие» (отказов: {others:int} из {n:int}).',
    kk: 'Кедергі — {barriers:int}: алғашқы {shown:int} бөлек көрсетілген, өзгелері «қалғандары» жолына қосылған (бас тарту: {n:int} ішінен {others:int}).',
    en: 'Barriers: {barriers:int}. The first {shown:int} are shown apart, the rest are put together as “others” (refusals: {others:int} of {n:int}).',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Rows that could not be used. */
export const LEFT_OUT = {
  noBarrier: {
    ru: 'Отказов без причины: {rows:int}',
    kk: 'Себебі жоқ бас тарту: {rows:int}',
    en: 'Refusals without a reason: {rows:int}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of a report's parts. */
export const TITLES = {
  pareto: {
    ru: 'Барьеры по потерянным деньгам',
    kk: 'Жоғалған ақша бойынша кедергілер',
    en: 'Barriers by lost money',
  },
  paretoCount: {
    ru: 'Барьеры по числу отказов',
    kk: 'Бас тарту саны бойынша кедергілер',
    en: 'Barriers by number of refusals',
  },
  lostChart: {
    ru: 'Парето: потерянные деньги по барьерам',
    kk: 'Парето: кедергілер бойынша жоғалған ақша',
    en: 'Pareto: lost money by barrier',
  },
  countChart: {
    ru: 'Парето: отказы по барьерам',
    kk: 'Парето: кедергілер бойынша бас тарту',
    en: 'Pareto: refusals by barrier',
  },
  heat: {
    ru: 'Барьеры по этапам, отказов',
    kk: 'Кезеңдер бойынша кедергілер, бас тарту саны',
    en: 'Barriers by stage, refusals',
  },
  corner: { ru: 'Барьер и этап', kk: 'Кедергі мен кезең', en: 'Barrier and stage' },
  losses: { ru: 'Барьеры на каждом этапе', kk: 'Әр кезеңдегі кедергілер', en: 'Barriers at each stage' },
  lossesSheet: { ru: 'Барьеры – этапы', kk: 'Кедергілер – кезеңдер', en: 'Barriers – stages' },
} as const satisfies Readonly<Record<string, Localized>>;
