import { expect, it } from 'vitest';
import { codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';

const A = codeOf(1);
const B = codeOf(2);

/** A shopper gave code A up for B by an edit, and another one has sent A since. */
function handedOn(): { file: IntakeFile; first: string } {
  const file = new IntakeFile([A, B]);
  const { id } = file.submit({ code: A });
  file.run(fileNews);
  file.forms.edit(file.form, id, file.replyOf({ code: B }, id));
  file.run(fileNews);
  file.submit({ code: A });
  file.run(fileNews);
  return { file, first: id };
}

it('a code that an edit gave up is free for one response, not for two', () => {
  const { file } = handedOn();
  expect(file.visits()).toHaveLength(3);
  file.submit({ code: A });
  file.run(fileNews);
  expect(file.visits()).toHaveLength(3);
  expect(file.quarantine()).toMatchObject([{ reason: 'used_code', value: A }]);
});

it('a code that an edit gave up and another response took is not taken back', () => {
  const { file, first } = handedOn();
  file.forms.edit(file.form, first, file.replyOf({ code: A, receipt: '1' }, first));
  file.run(fileNews);
  expect(file.visits()).toHaveLength(3);
  expect(file.quarantine()).toMatchObject([{ response: first, version: 3, reason: 'used_code' }]);
});
