/**
 * A text's markup as the page's own nodes. The server makes that HTML from a whitelist; here it is read as if anybody had
 * written it: parsed where nothing runs and nothing is fetched, and built anew from these elements alone, without attributes.
 * Whatever else is in it stands there as its text, and of images only the bank's own are fetched.
 */
import { h, isValidElement } from 'preact';
import type { ComponentChild } from 'preact';

export interface Pictured {
  readonly src: string;
  readonly alt: string;
  /** In its own pixels, so that its place is kept until it comes; null if that is unknown. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** What is done with a picture: drawn where it stands, or kept for another place. */
export type Place = (picture: Pictured) => ComponentChild;

export interface MarkedUp {
  readonly blocks: readonly ComponentChild[];
  /** No block of it is a paragraph, so that none could be the heading. */
  readonly isWithoutWords: boolean;
}

const KEPT = new Set(['ul', 'ol', 'li', 'em', 'strong', 'code', 'pre', 'br']);
const MEDIA = /^\/media\/[0-9a-f]{32}\.(?:png|jpg|gif|webp)$/;
const PIXELS = /^[1-9]\d{0,4}$/;

/** `first` is what the first paragraph becomes: a heading holds words alone, and what is a list or a picture follows it. */
export function readMarkup(html: string, first: string, place: Place): MarkedUp {
  let heading = first;
  const blocks = [...bodyOf(html).childNodes].flatMap((node) => {
    if (isElement(node) && node.localName !== 'p') return [nodeOf(node, place)];
    if (!isElement(node) && !node.textContent?.trim()) return [];
    // A picture is a block of its own: a paragraph could not hold the button that enlarges it.
    const pictures: ComponentChild[] = [];
    const aside: Place = (picture) => void pictures.push(place(picture));
    const words = isElement(node) ? nodesIn(node, aside) : [node.textContent];
    if (!hasWords(words)) return pictures;
    const paragraph = h(heading, null, words);
    heading = 'p';
    return [paragraph, ...pictures];
  });
  return { blocks, isWithoutWords: heading === first && first !== 'p' };
}

/** A document that is never shown: its scripts do not run, its images are not fetched. */
function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function nodesIn(parent: Node, place: Place): ComponentChild[] {
  return withParticles([...parent.childNodes].map((node) => (isElement(node) ? nodeOf(node, place) : textOf(node))));
}

/** What stands against code without a space stays with it, as a particle does in Korean: code is a box of its own. */
function withParticles(nodes: readonly ComponentChild[]): ComponentChild[] {
  return nodes.flatMap<ComponentChild>((node, at) => {
    if (typeof node === 'string') return [partsOf(nodes, at)[1]].filter(Boolean);
    const [before, after] = [partsOf(nodes, at - 1)[2], partsOf(nodes, at + 1)[0]];
    return isCode(node) && (before || after) ? [h('span', { class: 'ui-glued' }, before, node, after)] : [node];
  });
}

/** Of words: what belongs to the code before them, their own, and what belongs to the code after them. */
function partsOf(nodes: readonly ComponentChild[], at: number): readonly [string, string, string] {
  const words = nodes[at];
  if (typeof words !== 'string') return ['', '', ''];
  const first = isCode(nodes[at - 1]) ? (/^\S{1,12}/.exec(words)?.[0] ?? '') : '';
  const rest = words.slice(first.length);
  const last = isCode(nodes[at + 1]) ? (/\S{1,3}$/.exec(rest)?.[0] ?? '') : '';
  return [first, rest.slice(0, rest.length - last.length), last];
}

function isCode(node: ComponentChild): boolean {
  return isValidElement(node) && node.type === 'code';
}

function nodeOf(element: Element, place: Place): ComponentChild {
  const { localName } = element;
  if (localName === 'img') {
    const picture = pictureOf(element);
    return picture ? place(picture) : element.getAttribute('alt');
  }
  if (!KEPT.has(localName)) return element.textContent;
  const start = localName === 'ol' ? (PIXELS.exec(element.getAttribute('start') ?? '')?.[0] ?? null) : null;
  const inside = nodesIn(element, place);
  return h(localName, start ? { start: Number(start) } : null, localName === 'code' ? inside.map(asCode) : inside);
}

/** A line may end within code, but not between an option and its dashes. */
function asCode(node: ComponentChild): ComponentChild {
  if (typeof node !== 'string') return node;
  return node.split(/(-+[^\s-]{1,9})/).map((part, at) => (at % 2 === 1 ? h('span', null, part) : part));
}

function pictureOf(image: Element): Pictured | null {
  const src = image.getAttribute('src') ?? '';
  if (!MEDIA.test(src)) return null;
  const [width, height] = ['width', 'height'].map((name) => PIXELS.exec(image.getAttribute(name) ?? '')?.[0]);
  const size = width && height ? { width: Number(width), height: Number(height) } : null;
  return { src, alt: image.getAttribute('alt') ?? '', size };
}

/** Comments and the like say nothing. */
function textOf(node: Node): string | null {
  return node.nodeType === 3 ? node.nodeValue : null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function hasWords(nodes: readonly ComponentChild[]): boolean {
  return nodes.some((node) => (typeof node === 'string' ? node.trim() !== '' : node !== null && node !== undefined));
}
