/** Who may import what. */
import { dirname, join } from 'node:path/posix';
import { at, isScript, isTest, isUnder, product, treeOf, walk, type Node, type Rule, type Source } from '../source.ts';

type Import = { where: string; from: string; source: Source };

/** Pure ones, for the core outside of the game. */
const LIBRARIES = new Set(['valibot', 'yaml', 'micromark', 'micromark-extension-cjk-friendly']);

/** The game's rules import nothing from outside their folder, not even a library. */
export const gameImportsNothing: Rule = (sources) =>
  importsOf(product(sources, 'packages/core/src/game'))
    .filter(({ from, source }) => !resolved(source, from).startsWith('packages/core/src/game/'))
    .map(({ where, from }) => `${where} the game imports ${from}`);

/** The core imports itself, the validator and the YAML reader: it runs in Node and in the browser alike. */
export const coreStaysPure: Rule = (sources) =>
  importsOf(product(sources, 'packages/core'))
    .filter(({ from, source }) => !LIBRARIES.has(from) && !inCore(resolved(source, from)))
    .map(({ where, from }) => `${where} the core imports ${from}`);

/** Server and client meet in the core only. */
export const serverAndClientStayApart: Rule = (sources) =>
  importsOf(sources.filter((source) => isScript(source) && isUnder('packages')(source)))
    .filter(({ from, source }) => {
      const target = resolved(source, from);
      const fromServer = isUnder('packages/server')(source) && /^(packages|@bellringer)\/client(\/|$)/.test(target);
      const fromClient = isUnder('packages/client')(source) && /^(packages|@bellringer)\/server(\/|$)/.test(target);
      return fromServer || fromClient;
    })
    .map(({ where, from }) => `${where} the other end is imported: ${from}`);

/** A package is entered by its name, never through its wall. */
export const packagesAreEnteredByName: Rule = (sources) =>
  importsOf(product(sources))
    .filter(({ from, source }) => {
      const home = source.path.split('/').slice(0, 2).join('/');
      return from.startsWith('.') && !resolved(source, from).startsWith(`${home}/`);
    })
    .map(({ where, from }) => `${where} reaches out of its package: ${from}`);

/** One door for each power: the library on the left is imported only where the pattern on the right says. */
const DOORS: readonly [library: RegExp, door: RegExp][] = [
  [/^(socket\.io|engine\.io)(\/|$)/, /^packages\/server\/src\/sockets\//],
  [/^(socket\.io-client|engine\.io-client)(\/|$)/, /^packages\/client\/src\/net\//],
  [/^node:sqlite$/, /^packages\/server\/src\/journal\/sqlite[^/]*$/],
];

export const onePowerOneDoor: Rule = (sources) =>
  importsOf(product(sources)).flatMap(({ where, from, source }) =>
    DOORS.filter(([library, door]) => library.test(from) && !door.test(source.path)).map(
      () => `${where} imports ${from}, which has its own door`,
    ),
  );

function importsOf(sources: readonly Source[]): Import[] {
  return sources.flatMap((source) => {
    const found: Import[] = [];
    walk(treeOf(source), (node) => {
      const from = specifierOf(node);
      if (from !== null) found.push({ where: at(source, node), from, source });
    });
    return found;
  });
}

/** What a statement, a call or a type imports; an import that is computed is named as such, and so allowed nowhere. */
function specifierOf(node: Node): string | null {
  const isCall = node.type === 'CallExpression' && (node['callee'] as Node)['name'] === 'require';
  if (!/^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$|^TSImportType$/.test(node.type) && !isCall) {
    return null;
  }
  const from = isCall ? (node['arguments'] as Node[])[0] : node['source'];
  if (from === null || from === undefined) return null;
  const { value } = from as { value?: unknown };
  return typeof value === 'string' ? value : '(a computed path)';
}

function resolved(source: Source, from: string): string {
  return from.startsWith('.') ? join(dirname(source.path), from) : from;
}

function inCore(target: string): boolean {
  return target.startsWith('packages/core/src/') && !isTest({ path: target, text: '' });
}
