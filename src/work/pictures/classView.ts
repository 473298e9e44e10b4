import type { Lang } from '../../core/lang';
import type { ClassView } from '../../core/pictureViews';
import { CLASS_WORDS } from '../../facts/classWords';

/** Signs beside the classes' colours. */
const SIGNS: Readonly<Record<ClassView['code'], string>> = { critical: '▲', important: '●', less_important: '▼' };

const isClass = (code: string): code is ClassView['code'] => Object.keys(SIGNS).includes(code);

/** A class with its sign and word; `null` for what is none, as where people typed over it. */
export function classView(code: string, lang: Lang): ClassView | null {
  return isClass(code) ? { code, sign: SIGNS[code], word: CLASS_WORDS[code]?.[lang] ?? code } : null;
}
