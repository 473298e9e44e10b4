import type { FormView } from '../apps-script/appsScript';
import {
  type AnswersById,
  ARRIVALS,
  type EditVariant,
  FORM_SWITCHES,
  type FormLine,
  type FormsApi,
  type SentLine,
} from './formsProtocol';
import { BadRequest, fieldOf, listOf, oneOf, stringOf, textsOf, wholeOf } from './readRequest';
import { hindrance, responderView } from './responder';
import type { Session } from './session';

type FormEndpoints = { [Name in keyof FormsApi]: (body: unknown) => ReturnType<FormsApi[Name]> };

/** The calls about forms over an open file. */
export function formEndpoints(session: Session): FormEndpoints {
  return { ...forResponders(session), ...forOwners(session), ...aroundForms(session) };
}

function forResponders(session: Session): Pick<FormEndpoints, 'formOpen' | 'formSend'> {
  const { control, locale } = session.script;
  return {
    formOpen: (body) => {
      const visit = { person: stringOf(body, 'person'), responseId: stringOf(body, 'responseId') };
      return responderView(formOf(session, body), visit, locale);
    },
    formSend: (body) => {
      const form = formOf(session, body);
      const stopped = hindrance(form, stringOf(body, 'person'));
      if (!form || stopped) throw new BadRequest(`The form is ${stopped}`);
      const answers = answersOf(body);
      const edited = editedOf(body);
      const { responseId } = session.change(() =>
        edited
          ? control.editResponse(form.id, edited.responseId, answers, edited.variant)
          : control.submitForm(form.id, answers),
      );
      deliver(session);
      return { responseId, confirmation: form.confirmation, mayEdit: form.allowsEdits };
    },
  };
}

/** Tells the add-on of what was sent, once the responder has the answer: on Google nobody waits for it either. */
function deliver(session: Session): void {
  const { script, around } = session;
  setImmediate(() => {
    session.change(() => script.fireSubmits(() => around?.takeArrival() ?? 'once'));
  });
}

type ByOwner = 'forms' | 'formSwitch' | 'formUnlink' | 'formRename' | 'formChoices' | 'formAdd';

function forOwners(session: Session): Pick<FormEndpoints, ByOwner> {
  const { control } = session.script;
  const change =
    (work: (formId: string, body: unknown) => unknown) =>
    (body: unknown): null => {
      const formId = stringOf(body, 'formId');
      session.change(() => work(formId, body));
      return null;
    };
  return {
    forms: () => control.forms().map(({ responses, ...form }): FormLine => ({ ...form, responses: responses.length })),
    formSwitch: change((formId, body) => {
      const on = fieldOf(body, 'on') === true;
      control.setFormState(formId, { [oneOf(body, 'name', FORM_SWITCHES)]: on });
    }),
    formUnlink: change((formId) => control.unlinkForm(formId)),
    formRename: change((formId, body) =>
      control.renameQuestion(formId, wholeOf(body, 'itemId'), stringOf(body, 'title')),
    ),
    formChoices: change((formId, body) =>
      control.changeChoices(formId, wholeOf(body, 'itemId'), textsOf(body, 'choices')),
    ),
    formAdd: change((formId, body) => control.addQuestion(formId, stringOf(body, 'title'))),
  };
}

function aroundForms(session: Session): Pick<FormEndpoints, 'arrive' | 'passTime' | 'sent'> {
  return {
    sent: (body) => newest(session, wholeOf(body, 'limit')),
    arrive: (body) => {
      const how = oneOf(body, 'how', ARRIVALS);
      session.letHappen((around) => around.arrive(how));
      return null;
    },
    passTime: (body) => {
      const hasDay = fieldOf(body, 'day') !== undefined;
      const by = hasDay ? { day: stringOf(body, 'day') } : { hours: wholeOf(body, 'hours') };
      session.letHappen((around) => around.passTime(by, session.script));
      return null;
    },
  };
}

/** What left the file, mails and posts in the order of time. */
function newest({ script: { control } }: Session, limit: number): readonly SentLine[] {
  const mails = control.mails().map(({ to, subject, text, at }) => {
    return { at, line: { kind: 'mail' as const, to: to.join(', '), text: `${subject}\n\n${text}`, status: 0 } };
  });
  const posts = control.posts().map(({ url, payload, status, at }) => {
    return { at, line: { kind: 'post' as const, to: url, text: payload, status } };
  });
  const all = [...mails, ...posts].sort((one, other) => other.at - one.at);
  return all.slice(0, limit).map(({ line }) => line);
}

function formOf({ script }: Session, body: unknown): FormView | undefined {
  const formId = stringOf(body, 'formId');
  return script.control.forms().find(({ id }) => id === formId);
}

/** Answers travel as pairs, so that a key of theirs is never a name that objects know. */
function answersOf(body: unknown): AnswersById {
  return Object.fromEntries(
    listOf(body, 'answers').map((pair) => {
      const [itemId, answer]: unknown[] = Array.isArray(pair) ? pair : [];
      if (!Number.isSafeInteger(itemId) || typeof answer !== 'string') throw new BadRequest('An answer is no pair');
      return [Number(itemId), answer];
    }),
  );
}

function editedOf(body: unknown): { responseId: string; variant: EditVariant } | undefined {
  const edited = fieldOf(body, 'edited');
  if (edited === undefined) return undefined;
  const variant = { id: oneOf(edited, 'id', ['same', 'new']), time: oneOf(edited, 'time', ['old', 'new']) };
  return { responseId: stringOf(edited, 'responseId'), variant };
}
