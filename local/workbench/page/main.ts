import { Activity } from './activity';
import { createApi } from './api';
import { nextFrame } from './dom';
import { createPage } from './page';

declare global {
  interface Window {
    /** Hooks for browser tests: what is shown, and when nothing is under way any more. */
    workbench?: { version(): number; idle(): Promise<void> };
  }
}

const activity = new Activity();
const page = createPage(createApi(activity), activity);
window.workbench = { version: () => page.version(), idle: () => activity.idle(nextFrame) };
void activity.track(page.start(document.body));
