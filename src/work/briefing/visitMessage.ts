import type { BriefedVisitView } from '../../core/briefingViews';
import type { Lang } from '../../core/lang';
import { shownCode } from '../../data/shownCode';
import { fill } from '../../i18n/template';
import { BRIEFING_TEXTS } from './texts';

const TEXT_OF = {
  waiting: BRIEFING_TEXTS.sendQuiz,
  failed: BRIEFING_TEXTS.sendAgain,
  passed: BRIEFING_TEXTS.sendSoon,
  released: BRIEFING_TEXTS.sendLink,
} as const;

/** What to send to a shopper about a visit. @param lang of the shopper */
export function visitMessage(
  {
    code,
    state,
    link,
    quiz,
  }: Pick<BriefedVisitView, 'code' | 'state'> & { readonly link: string; readonly quiz: string },
  lang: Lang,
): string {
  const values = { code: shownCode(code), link, quiz: quiz === '' ? BRIEFING_TEXTS.noQuiz[lang] : quiz };
  return fill(TEXT_OF[state], values, lang);
}
