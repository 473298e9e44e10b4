/** What became of a deal: sold, come to nothing, still open. */
export type DealStatus = 'won' | 'lost' | 'open';

/** A word of the list begins here: nothing of a word stands before it. */
const START = '(?<!\\p{L})';
/** Words that turn the next one into its opposite. */
const NOT = '(?:не|not|no|емес) ?';

/** Beginnings of words by which CRMs say that a deal came to nothing. */
const LOST = new RegExp(
  `${START}(?:${NOT}(?:реализ|успе|состо|купил|целев|качеств|qualif|success|interest)|неуспе|нецелев|некачеств|провал|проигр|потер|отказ|отмен|аннул|брак|спам|дубл|закрыт[аоы]? и не|lost|lose|fail|cancel|reject|refus|declin|spam|junk|duplicate|disqualif|unsuccess|бас тарт|сәтсіз|жеңіл|жоғал|күші жой|болдырыл|сапасыз|іске асырылмады)`,
  'u',
);
/** Beginnings of words by which they say that it was sold, unless a "not" stands before them. */
const WON = new RegExp(
  `${START}(?<!${START}${NOT})(?:выигр|оплачен|продан|купил|реализован|сделка заключен|won|paid|sold|purchas|fulfilled|сәтті|төленді|төлеген|сатылды|жеңді|іске асырылды)`,
  'u',
);
/** Likewise, but for what is said of steps on the way as well. */
const DONE = new RegExp(
  `${START}(?<!${START}${NOT})(?:успе|заверш|выполнен|доставлен|отгружен|получен|success|complet|deliver|аяқтал|орындалды|жеткізілді)`,
  'u',
);
/** Steps on the way: “meeting completed” is no sale. */
const STEP = new RegExp(
  `${START}(?:заявк|лид|звон|встреч|замер|документ|предоплат|предлож|коммерч|кп(?!\\p{L})|демо|консультац|перегов|контакт|бриф|осмотр|lead|call|meeting|demo|proposal|offer|quote|contact|appointment|document|prepayment|өтінім|қоңырау|кездесу|келіссөз|ұсыныс|байланыс|құжат)`,
  'u',
);
/** Beginnings of words by which they say that it goes on. */
const OPEN = new RegExp(
  `${START}(?:нов|в работе|в процессе|перв|контакт|звон|перегов|приним|соглас|договор|предлож|коммерч|счет|ожида|ждем|неразобр|квалиф|встреч|замер|подготов|думает|лид|заявк|сделк|выполня|доставк|${NOT}(?:оплач|обраб|заверш|разобр|paid|started)|new|open|in progress|in work|pending|await|wait|unpaid|process|contact|call|negotiat|propos|offer|qualif|quote|meeting|demo|decision|invoice|contract|lead|appointment|жаңа|жұмыста|күт|келіссөз|келісім|ұсыныс|қоңырау|кездесу|шот|байланыс|шарт|төленбе|өңдел|аяқталмаған)`,
  'u',
);

/**
 * What a CRM's word for the stage or status of a deal means, in Russian, Kazakh or English.
 * @returns `undefined` for words nobody knows
 * @example dealStatus('Успешно реализовано') // 'won'
 */
export function dealStatus(status: string): DealStatus | undefined {
  const words = status
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s_\u00a0]+/g, ' ');
  if (LOST.test(words)) return 'lost';
  if (/(?<!\p{L})аяқталмаған/u.test(words)) return 'open';
  if (WON.test(words)) return 'won';
  if (STEP.test(words)) return 'open';
  if (DONE.test(words)) return 'won';
  return OPEN.test(words) ? 'open' : undefined;
}
