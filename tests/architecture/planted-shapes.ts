import * as repository from './rules/repository.ts';
import * as shape from './rules/shape.ts';
import * as spec from './rules/spec.ts';
import * as styles from './rules/styles.ts';
import { CLIENT, GAME, SERVER, TEST, VIEW, type Planted } from './planted.ts';

const PROMISES: [string, string] = [spec.SPEC, '- **A1** one\n- **A2** two\n'];
/** Names that this very file may not hold in one piece. */
const [BESIDE, ELSEWHERE] = [['sha', 'red'].join(''), ['DESI', 'GN'].join('')];
const SHEET = 'packages/client/src/library/items.css';
const lines = (count: number) => 'x();\n'.repeat(count);

export const PLANTED_SHAPES: Planted[] = [
  {
    name: 'views name what they show',
    rule: shape.viewsNameTheirFields,
    bad: [
      [VIEW, 'const view = { ...question };'],
      [VIEW, 'const view = question.choices.map((choice) => ({ ...choice, right: undefined }));'],
      [VIEW, 'const { key, ...rest } = question;'],
      [VIEW, 'delete view.key;'],
      [VIEW, 'const view = Object.assign({}, question);'],
      [VIEW, 'const view = structuredClone(question);'],
    ],
    good: [
      [VIEW, 'const view = { stem: question.stem, ids: [...question.ids] }; const [first, ...others] = list;'],
      [VIEW, 'for (const name of names) Object.assign(parts, { [name]: part(name) });'],
      ['packages/core/src/game/evolve.ts', 'const next = { ...round };'],
    ],
  },
  {
    name: 'no any',
    rule: shape.noAny,
    bad: [
      [GAME, 'const x: any = 1;'],
      [CLIENT, 'const x = y as unknown as Record<string, any>;'],
      ['tests/load/bench.ts', 'function f(...args: any[]) {}'],
    ],
    good: [[GAME, '// any\nconst any = "any"; const x: unknown = { any };']],
  },
  {
    name: 'no file is longer than 250 lines',
    rule: shape.filesAreShort,
    bad: [
      [SERVER, lines(251)],
      ['packages/client/src/ui/base.css', 'a {}\n'.repeat(251)],
      ['tests/load/bench.ts', lines(251)],
    ],
    good: [
      [SERVER, lines(250)],
      ['questions/x/one.yaml', 'a: 1\n'.repeat(900)],
    ],
  },
  {
    name: 'no function is longer than 40 lines',
    rule: shape.functionsAreShort,
    bad: [
      [SERVER, `function long() {\n${lines(39)}}`],
      [CLIENT, `const long = () => {\n${lines(39)}};`],
      [CLIENT, `class Line {\n  open() {\n${lines(39)}}\n}`],
    ],
    good: [
      [SERVER, `function short() {\n${lines(38)}}\n${lines(50)}`],
      [TEST, `test('a story', () => {\n${lines(60)}});`],
    ],
  },
  {
    name: 'a rule of the SPEC has one number',
    rule: spec.idsAreUnique,
    bad: [[spec.SPEC, '- **A1** one\n- **A1** another\n']],
    good: [PROMISES],
  },
  {
    name: 'every rule of the SPEC begins a title',
    rule: spec.rulesAreTested,
    around: [PROMISES],
    bad: [
      [TEST, `test('[A1] one', f);`],
      [TEST, `test('[A1] one, not [A2]', f); // [A2] two`],
      [TEST, `log('[A1] [A2] no test');`],
      [SERVER, `test('[A1] [A2] not in a test file', f);`],
    ],
    good: [
      [TEST, `test('[A1] one', f);`],
      ['tests/contract/batches.ts', 'describe(`[A2] two over ${name}`, f);'],
    ],
  },
  {
    name: 'a title names only rules of the SPEC',
    rule: spec.titlesNameRules,
    around: [PROMISES],
    bad: [
      [TEST, `test('[A9] nine', f);`],
      [TEST, `it.each([1, 2])('[A1] [B7] each', f);`],
      ['tests/e2e/game.spec.ts', `test.describe('[A1, Z3] all', f);`],
    ],
    good: [[TEST, `test('[A1] one', f); test.for([1])('[A1][A2] both', f); test('[ok] words', f); log('[A9]');`]],
  },
  {
    name: 'a box that scrolls is a place of its own',
    rule: styles.scrollersArePlaces,
    bad: [
      [SHEET, '.list {\n  overflow: auto;\n}\n'],
      [
        SHEET,
        '.list {\n  position: relative;\n}\n@media (min-width: 9px) {\n  .other {\n    overflow-y: scroll;\n  }\n}\n',
      ],
      [SHEET, '.list {\n  overflow: auto;\n  background-position: absolute;\n}\n'],
    ],
    good: [
      [SHEET, '.list {\n  position: relative;\n}\n@media (min-width: 9px) {\n  .list {\n    overflow: auto;\n  }\n}\n'],
      [SHEET, '.cut {\n  overflow: hidden;\n}\n'],
    ],
  },
  {
    name: 'the top level is fixed',
    rule: repository.topLevelIsFixed,
    bad: [
      ['docs/plan.md', ''],
      ['notes.md', ''],
    ],
    good: [
      ['.ci/run', ''],
      ['README.md', ''],
      ['packages/core/SPEC.md', ''],
    ],
  },
  {
    name: 'nothing points outside the repository',
    rule: repository.nothingPointsOutside,
    bad: [
      ['README.md', `see ../${BESIDE}/look for the look`],
      [GAME, `// ${BESIDE}/reference/shapes.md says so`],
      [GAME, `// ${ELSEWHERE} §7`],
    ],
    good: [
      [CLIENT, `import { words } from '../text/shared.ts'; const isShared = true;`],
      ['packages/client/src/ui/tokens.css', '/* The design of shared things: one share each. */'],
    ],
  },
];
