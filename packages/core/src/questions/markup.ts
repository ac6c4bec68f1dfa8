/**
 * The little Markdown that stems and explanations may hold: code, emphasis, lists and images. Everything else stays the text
 * that it is. What comes out is HTML without scripts, links or attributes of the author's: nothing in a bank can act on a page.
 */
import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';

/** A link would lead a student out of the game; headings and rules would compete with the page's own. */
const OFF = [
  'htmlFlow',
  'htmlText',
  'labelStartLink',
  'autolink',
  'definition',
  'headingAtx',
  'setextUnderline',
  'thematicBreak',
  'blockQuote',
  'codeIndented',
];

const EXTENSIONS = [{ disable: { null: OFF } }, cjkFriendlyExtension()];

export interface MarkedUp {
  /** As read aloud, searched and shown where there is no room for markup. */
  readonly plain: string;
  /** Null if the text is plain already. */
  readonly html: string | null;
  readonly images: readonly MarkedImage[];
}

export interface MarkedImage {
  readonly src: string;
  /** What is said to those who do not see it. */
  readonly alt: string;
}

/** As pages get an image. Its size keeps its place while it has not come. */
export interface ServedImage {
  /** Where a page finds it: `/media/0f3c….png`. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** By the name that a text gives it; null leaves the name as it is, which no page shows. */
export type ServedAs = (src: string) => ServedImage | null;

/** Reads a text. Never throws. */
export function markUp(text: string, servedAs: ServedAs = () => null): MarkedUp {
  const html = micromark(text, { extensions: EXTENSIONS });
  const images = [...html.matchAll(/<img src="([^"]*)" alt="([^"]*)"[^>]*>/gu)].map(([, src = '', alt = '']) => ({
    src: decoded(src),
    alt: decoded(alt),
  }));
  const isPlain = /^<p>[^<]*<\/p>$/u.test(html);
  return { plain: plainOf(html), html: isPlain ? null : asServed(html, servedAs), images };
}

function asServed(html: string, servedAs: ServedAs): string {
  return html.replaceAll(/<img src="([^"]*)" alt="([^"]*)"[^>]*>/gu, (_, src: string, alt: string) => {
    const served = servedAs(decoded(src));
    if (served === null) return `<img src="${src}" alt="${alt}">`;
    return `<img src="${asHtml(served.url)}" alt="${alt}" width="${served.width}" height="${served.height}">`;
  });
}

function plainOf(html: string): string {
  const words = html.replaceAll(/<img src="[^"]*" alt="([^"]*)"[^>]*>/gu, '$1').replaceAll(/<[^>]+>/gu, '');
  return decoded(words).replaceAll(/\n+/gu, '\n').trim();
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Of the four characters that the library escapes. */
function decoded(html: string): string {
  return html.replaceAll(/&(?:lt|gt|quot|amp);/gu, (entity) => ENTITIES[entity] ?? entity);
}

/** Text as HTML, for an element or an attribute. */
export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
