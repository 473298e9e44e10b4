import type { Clock } from '../../core/ports';
import type { ReviewVisitView } from '../../core/reviewViews';
import { isWebAddress } from '../../core/webAddress';
import { missingProof } from '../../data/checks/missingProof';
import { VISITS_FACT, type Visit } from '../../facts/visits';
import { textOf } from '../intake/factRows';
import type { FiledVisit } from '../intake/visitsLog';
import { actsOf } from './actsOf';
import { changeViews } from './changeViews';
import { logViews } from './logViews';
import { proofOf } from './queue';
import { type Mask, ratingViews } from './ratingViews';
import type { ReviewReading } from './reading';
import { remarksOf } from './remarks';
import { repliesOfVisit } from './repliesOfVisit';
import { shownDay, shownMoment } from './shownMoment';
import { stateWord } from './standing';
import { PROOF_TEXTS, REVIEW_TEXTS } from './texts';
import { visitNotes } from './visitNotes';

/** By this sign a long number is no phone. */
const NUMBER = '№ ';

/** A receipt number as it was typed, which a reviewer compares with the photo; only what is personal for certain is hidden. */
const receiptOf = (typed: string, mask: Mask): string => mask(`${NUMBER}${typed}`).slice(NUMBER.length);

/** Facts about a visit, those that are blank left out. */
function factsOf(visit: FiledVisit, reading: ReviewReading, mask: Mask): ReviewVisitView['facts'] {
  const { lang } = reading.file;
  const row = reading.rowOf(visit);
  const plan = reading.planned(visit.visit_code);
  const label = (id: keyof Visit): string => VISITS_FACT.columns.find((one) => one.id === id)?.header[lang] ?? id;
  const said = (id: keyof Visit): string => textOf(row?.[id] ?? null);
  const days = [plan?.window_from ?? null, plan?.window_to ?? null].map((day) => shownDay(day, lang));
  const stay = [said('time_in'), said('time_out')].filter((time) => time !== '').join('–');
  const facts = [
    { label: label('visit_date'), text: shownDay(row?.visit_date ?? null, lang) },
    { label: REVIEW_TEXTS.stay[lang], text: stay },
    { label: REVIEW_TEXTS.window[lang], text: days.filter((day) => day !== '').join('–') },
    { label: label('received_at'), text: shownMoment(said('received_at'), lang) },
    { label: label('location_said'), text: mask(said('location_said')) },
    { label: label('receipt'), text: receiptOf(said('receipt'), mask) },
    { label: label('integrity'), text: said('integrity') },
  ];
  return facts.filter(({ text }) => text !== '');
}

/**
 * One visit as a reviewer sees it; one remote call for its answers.
 * @param mask hides personal data in what the shopper wrote
 * @param editUrl where the shopper corrects it; empty for none
 */
export function visitView(
  visit: FiledVisit,
  reading: ReviewReading,
  clock: Pick<Clock, 'today'>,
  mask: Mask,
  editUrl: string,
): ReviewVisitView {
  const { lang, zone } = reading.file;
  const { response, version, visit_code: code, state } = visit;
  const log = reading.reviews.of(response);
  const replies = repliesOfVisit(reading, response);
  const ofVersion = replies.filter((reply) => reply.version === version);
  const proof = proofOf(visit, reading);
  const missing = missingProof(proof, reading.rules.proof);
  const others = ofVersion.filter(({ kind }) => kind === 'other');
  return {
    ...{ response, version, code, state, editUrl },
    about: reading.planned(code)?.about || [visit.job, visit.location, visit.wave].filter(Boolean).join(' · '),
    stateText: stateWord(state, lang),
    notes: visitNotes(visit, reading, clock.today(zone)),
    facts: factsOf(visit, reading, mask),
    photo: isWebAddress(proof.photo) ? proof.photo : '',
    noProof: missing === '' ? '' : PROOF_TEXTS[missing][lang],
    remarks: remarksOf(visit, reading, replies),
    ratings: ratingViews(ofVersion, reading.names, mask, lang),
    others: others.map(({ question, answer }) => ({ label: question, text: mask(answer) })),
    changes: changeViews(replies, version, mask, REVIEW_TEXTS.noAnswer[lang]),
    log: logViews(log, mask, lang),
    acts: actsOf(visit, log),
  };
}
