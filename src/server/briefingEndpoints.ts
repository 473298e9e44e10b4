import type { Api, Outcome } from '../contract/api';
import type { BriefingsView, QuizMadeView } from '../core/briefingViews';
import { briefingsView } from '../work/briefing/briefingsView';
import { makeQuiz } from '../work/briefing/makeQuiz';
import { releaseLinks } from '../work/briefing/releaseLinks';
import { fieldsOf, textOf } from '../work/panel/request';
import { langOf } from '../work/programme/requests';
import { fieldPorts } from './fieldPorts';
import { answered, portsFor } from './serve';

/** A quiz is made in calls of so many milliseconds: an execution has minutes, a person less patience. */
const QUIZ_MS = 60_000;

/** Sidebar: briefings, their quiz and the links. */
export function briefingsOpen(): Outcome<BriefingsView> {
  return answered((call) => briefingsView(fieldPorts(portsFor(call)), call.file));
}

/** Sidebar: makes the quiz of a language or goes on making it. */
export function quizMake(request: Parameters<Api['quizMake']>[0]): Outcome<QuizMadeView> {
  return answered((call) => {
    const opened = portsFor(call, request);
    const ports = fieldPorts(opened);
    const mayGoOn = (): boolean => ports.clock.now() - opened.began < QUIZ_MS;
    const progress = makeQuiz(ports, langOf(fieldsOf(request), 'language'), mayGoOn);
    return { ...progress, view: briefingsView(ports, call.file) };
  });
}

/** Sidebar: gives links without the quiz. */
export function linkRelease(request: Parameters<Api['linkRelease']>[0]): Outcome<BriefingsView> {
  return answered((call) => {
    const ports = fieldPorts(portsFor(call, request));
    const fields = fieldsOf(request);
    const news = releaseLinks(ports, textOf(fields, 'codes'), textOf(fields, 'shopper'), call.file);
    return briefingsView(ports, call.file, news);
  });
}
