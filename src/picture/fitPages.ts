/** A4 upright less its margins, in CSS pixels; a little less, so that rounding makes no second page. */
const PAPER = { width: 703, height: 1030 };
const UPRIGHT = '@page { size: A4 portrait; margin: 12mm; }';

/** Smaller nobody reads on paper. */
const SMALLEST = 0.5;
const STEP = 0.05;

/** Makes one page smaller until it fits its paper. */
function fitPage(page: HTMLElement): void {
  for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
    page.style.zoom = String(scale);
    page.style.width = `${PAPER.width / scale}px`;
    if (page.getBoundingClientRect().height <= PAPER.height) return;
  }
}

/** Lays pages out for paper that stands upright, one page each, as large as they fit. */
export function fitPages(pages: readonly HTMLElement[]): void {
  document.body.classList.add('paper');
  const style = document.createElement('style');
  style.id = 'upright';
  style.textContent = UPRIGHT;
  document.head.append(style);
  for (const page of pages) fitPage(page);
}

/** Lays them out for the screen again. */
export function leavePages(pages: readonly HTMLElement[]): void {
  document.body.classList.remove('paper');
  document.getElementById('upright')?.remove();
  for (const page of pages) {
    page.style.removeProperty('zoom');
    page.style.removeProperty('width');
  }
}
