/** Source files as the rules see them: a path from the repository's root, the text, and its syntax tree when asked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export type Source = { path: string; text: string };

/** Any node of the tree; the rules look at few of its many shapes. */
export type Node = { type: string; start: number; end: number; [field: string]: unknown };

/** Given the sources, every violation as `path:line what`. */
export type Rule = (sources: readonly Source[]) => string[];

const root = fileURLToPath(new URL('../../', import.meta.url));
const OTHERS = new Set(['node_modules', 'dist', '.git', '.cache', 'results', 'test-results', 'data']);
const TEXT = /(\.(tsx?|mjs|js|css|html|json|ya?ml|md|svg|txt|toml)|\/run|\/\.[a-z]+|LICENSE)$/;

/** Every text file of the repository, as it lies in the folder, committed or not. */
export function readTree(folder = ''): Source[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(({ name }) => !OTHERS.has(name));
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return readTree(path);
    return TEXT.test(`/${path}`) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
  });
}

export function isScript({ path }: Source): boolean {
  return /\.(tsx?|mjs)$/.test(path);
}

/** Tests, and what only tests import. */
export function isTest({ path }: Source): boolean {
  return path.startsWith('tests/') || /\.test\.tsx?$/.test(path) || path.includes('/testing/');
}

export function isUnder(folder: string): (source: Source) => boolean {
  return ({ path }) => path.startsWith(`${folder}/`);
}

/** The scripts that run in a classroom. */
export function product(sources: readonly Source[], folder = 'packages'): Source[] {
  return sources.filter((source) => isScript(source) && !isTest(source) && isUnder(folder)(source));
}

const trees = new Map<string, Node>();

/** The syntax tree. Throws on text that is no program: a rule that cannot read a file must not pass it. */
export function treeOf({ path, text }: Source): Node {
  const known = trees.get(`${path}\0${text}`);
  if (known !== undefined) return known;
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message ?? ''}`);
  const tree = program as unknown as Node;
  trees.set(`${path}\0${text}`, tree);
  return tree;
}

/** Calls `visit` with every node and its parents, nearest first. */
export function walk(node: Node, visit: (node: Node, parents: readonly Node[]) => void, parents: Node[] = []): void {
  visit(node, parents);
  for (const child of childrenOf(node)) walk(child, visit, [node, ...parents]);
}

export function at(source: Source, node: Node): string {
  return `${source.path}:${lineAt(source, node.start)}`;
}

export function lineAt({ text }: Source, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
