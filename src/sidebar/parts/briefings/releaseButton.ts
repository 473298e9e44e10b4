import type { ShellKey } from '../../../i18n/shell';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { sureButton } from '../sureButton';

/** Whose links are to be given without the quiz. */
interface Release {
  readonly codes: string;
  readonly shopper: string;
  readonly label: ShellKey;
  readonly testId: string;
  /** Whose, for screen readers. */
  readonly title: string;
}

/** A button that gives links without the quiz, after asking: it is an act of the coordinator's own. */
export function releaseButton(
  { codes, shopper, label, testId, title }: Release,
  near: Element,
  desk: Desk,
  go: Ways,
): HTMLElement {
  const { say } = desk;
  const text = say(label);
  const words = { question: say('link_release_sure'), yes: text, no: say('link_release_no') };
  return sureButton({ class: 'link', label: text, spoken: `${text}: ${title}`, testId }, words, () =>
    go.changeBriefings({
      status: 'link_releasing',
      near,
      doubt: 'maybe_links',
      ask: () => desk.call('linkRelease', { codes, shopper, lang: desk.lang() }),
    }),
  );
}
