/** A4 lying down less the margins of picture.css, in CSS pixels; one less, so that rounding makes no second page. */
const PAPER = { width: 1061, height: 732 };

/** Smaller nobody reads. */
const SMALLEST = 0.2;
const STEPS = 10;

/** Whether a picture that is laid out at this scale fits the paper. */
function fits(sheet: HTMLElement, scale: number, onePage: boolean): boolean {
  sheet.style.width = `${PAPER.width / scale}px`;
  const isWide = sheet.scrollWidth > Math.ceil(PAPER.width / scale);
  return !isWide && (!onePage || sheet.offsetHeight * scale <= PAPER.height);
}

/**
 * Lays a picture out for paper, as large as it fits: a smaller scale also gives it more width to spread over.
 * @param sheet everything that is printed
 * @param onePage whether it must fit one page; else only the width counts
 */
export function fitPaper(sheet: HTMLElement, onePage: boolean): void {
  document.body.classList.add('paper');
  sheet.style.zoom = '1';
  let [low, high] = [SMALLEST, 1];
  if (fits(sheet, high, onePage)) low = high;
  for (let step = 0; step < STEPS && low < high; step++) {
    const middle = (low + high) / 2;
    if (fits(sheet, middle, onePage)) low = middle;
    else high = middle;
  }
  sheet.style.width = `${PAPER.width / low}px`;
  sheet.style.zoom = String(low);
}

/** Lays it out for the screen again. */
export function leavePaper(sheet: HTMLElement): void {
  document.body.classList.remove('paper');
  sheet.style.removeProperty('width');
  sheet.style.removeProperty('zoom');
}
