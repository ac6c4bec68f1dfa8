import { Lexer } from 'yaml';

/** A bank needs eight levels. */
const DEEPEST = 40;
const BYTE_ORDER_MARK = '\uFEFF';
/** The lexer announces a document and a plain text with a control character of its own, which is not in the text. */
const MARKS = new Set(['\u0002', '\u001F', '\u0018']);

/**
 * Where a text begins to nest deeper than any bank does; null if it nowhere does. Looked at before the text is
 * parsed, because the parser calls itself for each level: a few kilobytes of brackets would end the process.
 */
export function tooDeepAt(text: string): number | null {
  let offset = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  let brackets = 0;
  let levelsOfLine = 0;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') brackets -= 1;
    else if (token.endsWith('\n')) levelsOfLine = 0;
    else levelsOfLine += blockLevels(token, levelsOfLine);
    if (brackets > DEEPEST || levelsOfLine > DEEPEST) return offset;
    offset += token.length;
  }
  return null;
}

/** A level of block nesting costs at least one column of indentation, or a `-`, `?` or `:` on the line. */
function blockLevels(token: string, levelsOfLine: number): number {
  if (token === '-' || token === '?' || token === ':') return 1;
  return levelsOfLine === 0 && /^ +$/.test(token) ? token.length : 0;
}
