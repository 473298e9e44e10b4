import type { FormItem } from '../../core/forms';
import type { Lang } from '../../core/lang';
import { FORM_TEXTS } from './blueprintTexts';

/** Seven digits, with what thumbs put between them (data/visitCode.ts forgives the same). */
const CODE_PATTERN = String.raw`^\s*(\d[\s-]*){7}$`;

/** The question about the visit code, the same in every form. */
export function codeItem(lang: Lang): FormItem {
  return {
    ...{ role: 'code', kind: 'text', title: FORM_TEXTS.code[lang], help: FORM_TEXTS.codeHelp[lang] },
    ...{ required: true, choices: [] },
    pattern: { test: CODE_PATTERN, message: FORM_TEXTS.codeMessage[lang] },
  };
}
