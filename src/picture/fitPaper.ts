/** A4 lying down less the margins of picture.css, in CSS pixels; one less, so that rounding makes no second page. */
const PAPER = { width: 1061, height: 732 };

/** Smaller nobody reads. */
const SMALLEST = 0.2;
const STEPS = 10;

/** Lays a picture out at a scale; says whether it fits the paper. Measured from outside, since inside lengths are scaled too. */
function fits(sheet: HTMLElement, around: HTMLElement, scale: number, onePage: boolean): boolean {
  sheet.style.zoom = String(scale);
  sheet.style.width = `${PAPER.width / scale}px`;
  const isWide = sheet.scrollWidth > sheet.clientWidth;
  return !isWide && (!onePage || around.offsetHeight <= PAPER.height);
}

/**
 * Lays a picture out for paper, as large as it fits: a smaller scale also gives it more width to spread over.
 * @param sheet everything that is printed
 * @param around an element that holds only that
 * @param onePage whether it must fit one page; else only the width counts
 */
export function fitPaper(sheet: HTMLElement, around: HTMLElement, onePage: boolean): void {
  document.body.classList.add('paper');
  let [low, high] = [SMALLEST, 1];
  if (fits(sheet, around, high, onePage)) return;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (fits(sheet, around, middle, onePage)) low = middle;
    else high = middle;
  }
  fits(sheet, around, low, onePage);
}

/** Lays it out for the screen again. */
export function leavePaper(sheet: HTMLElement): void {
  document.body.classList.remove('paper');
  sheet.style.removeProperty('width');
  sheet.style.removeProperty('zoom');
}
