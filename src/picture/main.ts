import { button, el } from '../client/element';
import { createPageDesk } from '../client/pageDesk';
import { pageLang } from '../client/pageLang';
import type { PictureRequest, PictureView } from '../core/pictureViews';
import { headOf, legendOf } from './around';
import { briefing } from './briefing';
import type { Desk } from './desk';
import { fitPages, leavePages } from './fitPages';
import { fitPaper, leavePaper } from './fitPaper';
import { flow } from './flow';
import { fitWindow, type Hosted } from './hosted';
import { house } from './house';
import { journeyMap } from './journeyMap';
import { openForPaper, parents } from './parents';
import { TEXTS } from './texts';
import { trackChoice } from './trackChoice';
import { tracks } from './tracks';
import { wanted } from './wanted';

/** What Google puts into the dialog's page. */
declare const google: Hosted;

function drawn(desk: Desk, view: PictureView): readonly HTMLElement[] {
  if (view.kind === 'tracks') return tracks(desk, view);
  if (view.kind === 'briefing') return [briefing(view)];
  if (view.kind === 'parents') return parents(desk, view);
  if (view.kind === 'flow') return flow(view);
  return [view.kind === 'house' ? house(view) : journeyMap(desk, view)];
}

/** Pictures that go on over pages of paper. */
const LONG: readonly PictureRequest['picture'][] = ['house', 'parents', 'flow'];

/** The page: the picture with its heading, and buttons beside that, which are not printed. */
class Page {
  private readonly tools = el('div', { class: 'tools' });
  private readonly sheet = el('div', { id: 'sheet' });
  private closeAgain: () => void = () => {};

  constructor(
    private readonly desk: Desk,
    stage: HTMLElement,
    private request: PictureRequest,
  ) {
    const main = el('main', {}, this.sheet);
    stage.replaceChildren(main);
    window.addEventListener('beforeprint', () => this.toPaper(main));
    window.addEventListener('afterprint', () => this.toScreen());
  }

  private briefs(): readonly HTMLElement[] {
    return [...this.sheet.querySelectorAll<HTMLElement>('.brief')];
  }

  private toPaper(main: HTMLElement): void {
    const briefs = this.briefs();
    const { picture } = this.request;
    this.closeAgain = openForPaper(this.sheet);
    if (briefs.length > 0) fitPages(briefs);
    // A house, a tree and a table of flows have as many pages as they need; the others are to be seen at a glance.
    else fitPaper(this.sheet, main, !LONG.includes(picture));
  }

  private toScreen(): void {
    leavePages(this.briefs());
    leavePaper(this.sheet);
    this.closeAgain();
  }

  /** Reads the picture and draws it. @param focus the id of what gets the keyboard when it is there */
  show(focus: string): void {
    void this.desk.during(() => this.refresh()).then(() => document.getElementById(focus)?.focus());
  }

  private async refresh(): Promise<void> {
    const { desk } = this;
    desk.status(desk.say('loading'));
    const view = desk.valueOf(await desk.ask('pictureRead', this.request), this.sheet);
    desk.status('');
    if (view === undefined) {
      const again = this.act('retry', () => this.show('title'));
      this.tools.replaceChildren(again, this.closer());
      return this.sheet.replaceChildren(this.tools);
    }
    const choose = (codes: readonly string[], used: string): void => {
      this.request = { ...this.request, tracks: codes };
      this.show(used);
    };
    const choices = view.kind === 'tracks' ? trackChoice(view, choose) : [];
    this.tools.replaceChildren(
      ...choices,
      this.act('print', () => window.print()),
      this.closer(),
    );
    this.sheet.replaceChildren(headOf(view, this.tools), ...drawn(desk, view), legendOf(desk, view));
  }

  private act(key: 'print' | 'retry' | 'close', press: () => void): HTMLElement {
    return button({ class: 'secondary', 'data-testid': key }, press, this.desk.say(key));
  }

  private closer(): HTMLElement {
    return this.act('close', () => google.script.host.close());
  }
}

function start(stage: HTMLFieldSetElement, status: HTMLElement): void {
  const lang = pageLang();
  const desk = createPageDesk(stage, status, google.script.run, lang, TEXTS);
  const page = new Page(desk, stage, wanted(document.body.dataset, lang));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    google.script.host.close();
  });
  fitWindow(google);
  page.show('title');
}

const stage = document.getElementById('stage');
const status = document.getElementById('status');
if (stage instanceof HTMLFieldSetElement && status !== null) start(stage, status);
