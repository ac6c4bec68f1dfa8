/** Marks that people know from other places, and that a class would see as they stand. */

/** Only what HTML knows, or what has attributes: `List<String>` and `<your-bucket>` are meant as they stand. */
const TAGS =
  'a|abbr|article|audio|b|big|blockquote|body|br|button|center|code|del|details|div|em|embed|font|footer|form|h[1-6]|head|' +
  'header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|math|meta|nav|object|ol|option|p|pre|q|ruby|s|samp|' +
  'script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|' +
  'title|tr|tt|u|ul|var|video|wbr';
const TAG = new RegExp(String.raw`(?<!\\)(?:<!--|</?(?:${TAGS})\s*/?>|<[a-z][\w:-]*\s+[\w:-]+\s*=[^<>]*>)`, 'iu');
const LINK = /(?<![!\\])\[[^[\]]*\]\(\s*[^()\s]+/u;
const CODE = /(?<!`)(`+)(?!`)[^`]*(?:(?!\1(?!`))`+[^`]+)*\1(?!`)/gu;
const IMAGE = /!\[[^[\]]*\]\([^()]*\)/gu;
/** No text may be as long; what is longer has been told already, and is not worth the time. */
const LONGEST = 2000;

/** The first HTML tag outside of code, without attributes; null if there is none. */
export function tagIn(text: string): string | null {
  if (text.length > LONGEST) return null;
  const [tag] = TAG.exec(text.replaceAll(CODE, '')) ?? [];
  return tag?.replace(/\s.*$/su, '>') ?? null;
}

/** The first link; null if there is none. Images are none. */
export function linkIn(text: string): string | null {
  if (text.length > LONGEST) return null;
  return LINK.exec(text.replaceAll(CODE, '').replaceAll(IMAGE, ''))?.[0] ?? null;
}
