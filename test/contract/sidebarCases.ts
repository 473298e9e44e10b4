import type { ContractCase } from './contractCase';

const RUN = 'docs guides/html/reference-google-script-run.md';

/** `google.script.run`: what passes between the sidebar and the script, and what does not. */
export const sidebarCases: readonly ContractCase[] = [
  {
    id: 'primitives reach the script and come back',
    source: RUN,
    mode: 'CLIENT',
    args: () => ['текст', 1.5, true, null],
    run: (_, ...args) => args,
    expect: { value: ['текст', 1.5, true, null] },
  },
  {
    id: 'objects and arrays reach the script and come back',
    source: RUN,
    mode: 'CLIENT',
    args: () => [{ model: 'rfm', columns: [1, 2], params: { groups: 5 } }],
    run: (_, request) => request,
    expect: { value: { model: 'rfm', columns: [1, 2], params: { groups: 5 } } },
  },
  {
    id: 'arrays are arrays in the script',
    source: RUN,
    mode: 'CLIENT',
    args: () => [[1, 2]],
    run: (_, list) => Array.isArray(list) && list.length,
    expect: { value: 2 },
  },
  {
    id: 'undefined in an array becomes null on its way to the script',
    source: RUN,
    mode: 'CLIENT',
    args: () => [[1, undefined, 3]],
    run: (_, list) => Array.isArray(list) && list[1] === null,
    expect: { value: true },
  },
  {
    id: 'a Date is no argument',
    source: RUN,
    mode: 'CLIENT',
    args: () => [new Date(0)],
    run: () => 'called',
    expect: { refused: true },
  },
  {
    id: 'a Date inside an argument is refused',
    source: RUN,
    mode: 'CLIENT',
    args: () => [{ period: [new Date(0)] }],
    run: () => 'called',
    expect: { refused: true },
  },
  {
    id: 'a function is no argument',
    source: RUN,
    mode: 'CLIENT',
    args: () => [() => 1],
    run: () => 'called',
    expect: { refused: true },
  },
  {
    id: 'an argument that contains itself is refused',
    source: RUN,
    mode: 'CLIENT',
    args: () => {
      const circle: { self?: unknown } = {};
      circle.self = circle;
      return [circle];
    },
    run: () => 'called',
    expect: { refused: true },
  },
  {
    id: 'undefined in an array of the result becomes null',
    source: RUN,
    mode: 'CLIENT',
    run: () => [1, undefined, 3],
    expect: { value: [1, null, 3] },
  },
  {
    // The documentation says that such a call fails; enuchi/React-Google-Apps-Script#28 and
    // google-marketing-solutions/feedgen#21 saw null arrive in its place.
    id: 'a result with a Date in it does not arrive',
    source: RUN,
    mode: 'CLIENT',
    run: () => [['customer', new Date(0)]],
    expect: { absent: true },
  },
  {
    id: 'an error of the script reaches the sidebar as a failure',
    source: RUN,
    mode: 'CLIENT',
    run: () => {
      throw new Error('Column “Date” is missing.');
    },
    expect: { refused: true },
  },
  {
    id: 'the words of an error reach the sidebar as they are',
    source: 'assumed',
    mode: 'CLIENT',
    run: () => {
      throw new Error('Column “Date” is missing.');
    },
    expect: { error: 'Column “Date” is missing.' },
  },
  {
    id: 'a function whose name ends in an underscore cannot be called',
    source: 'docs guides/html/client-server-communication.md',
    mode: 'CLIENT',
    hidden: true,
    run: () => 'called',
    expect: { refused: true },
  },
];
