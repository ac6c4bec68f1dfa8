/**
 * What somebody who writes questions, and not YAML, meant where the parser stumbles. The parser tells what it expected;
 * most often a text needed quotes, and what must be said is that, at the text.
 */
import { visit } from 'yaml';
import type { Document, Scalar, YAMLError } from 'yaml';
import type { Text } from '../game/index.ts';

export interface YamlSlip {
  readonly offset: number;
  readonly message: Text;
}

/** The first mistake, at the place where it is mended: what the parser says after that usually follows from it. */
export function slipOf(text: string, parsed: Document.Parsed): YamlSlip | null {
  const [error] = [...parsed.errors, ...parsed.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return null;
  return commentInBrackets(text, error) ?? openQuote(text, parsed, error) ?? slipAt(text, error);
}

function slipAt(text: string, error: YAMLError): YamlSlip {
  const [offset] = error.pos;
  const first = text[offset] ?? '';
  switch (error.code) {
    case 'BLOCK_IN_FLOW':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { offset, message: /^[-?] /u.test(text.slice(offset)) ? beginsWith(first) : HOLDS_A_COLON };
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return { offset, message: beginsWith(first) };
    case 'UNEXPECTED_TOKEN':
      return { offset, message: unexpected(text, offset) };
    default:
      return { offset, message: PLAIN_WORDS[error.code] ?? inParsersWords(error) };
  }
}

/** `{ ko: 왜 #1, en: … }`: the bracket that the parser misses stands in what it takes for a comment. */
function commentInBrackets(text: string, { code, pos }: YAMLError): YamlSlip | null {
  if (code !== 'BAD_INDENT' && code !== 'MISSING_CHAR') return null;
  const before = text.slice(0, pos[0]).trimEnd();
  const lineAt = before.lastIndexOf('\n') + 1;
  const line = before.slice(lineAt);
  const hashAt = line.search(/\s#/u);
  const isOpen = (part: string) => part.split(/[{[]/u).length > part.split(/[}\]]/u).length;
  if (hashAt < 0 || !isOpen(line.slice(0, hashAt)) || isOpen(line)) return null;
  return { offset: lineAt + hashAt + 1, message: HOLDS_A_HASH };
}

/** A quote that ends with its line, or runs over it up to the quote that begins another text. */
function openQuote(text: string, parsed: Document.Parsed, { code, pos }: YAMLError): YamlSlip | null {
  if (code !== 'MISSING_CHAR' && code !== 'UNEXPECTED_TOKEN' && code !== 'BAD_INDENT') return null;
  const [from, to] = lastQuoteBefore(parsed, pos[0])?.range ?? [0, 0];
  if (to === 0 || text.slice(to, pos[0]).trim() !== '') return null;
  const quote = text.slice(from, to);
  const isClosed = quote.length > 1 && quote.endsWith(quote.charAt(0)) && !quote.includes('\n');
  if (!isClosed) return { offset: from, message: NOT_CLOSED };
  return code === 'UNEXPECTED_TOKEN' ? { offset: from, message: GOES_ON } : null;
}

function lastQuoteBefore(parsed: Document.Parsed, offset: number): Scalar.Parsed | null {
  let last: Scalar.Parsed | null = null;
  visit(parsed, {
    Scalar(_, node) {
      if (node.type?.startsWith('QUOTE') && node.range && node.range[0] < offset) last = node as Scalar.Parsed;
    },
  });
  return last;
}

/** The parser has read a whole value, and there is more of it: `**bold** text`, `[1] text`, `a {b}`. */
function unexpected(text: string, offset: number): Text {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const begun = line.split(/: +/u).at(-1) || text.slice(offset);
  const first = begun.trimStart()[0] ?? '';
  return SPECIAL.has(first) ? beginsWith(first) : holds(text[offset] ?? '');
}

const SPECIAL = new Set('*&%@`|>![{"\'-?');

function beginsWith(first: string): Text {
  return {
    ko: `글을 따옴표로 감싸 주세요: ${first} 기호로 시작해요`,
    en: `put the text in quotes: it begins with ${first}`,
  };
}

function holds(letter: string): Text {
  return {
    ko: `글을 따옴표로 감싸 주세요: ${letter} 기호가 들어 있어요`,
    en: `put the text in quotes: it holds ${letter}`,
  };
}

const HOLDS_A_COLON: Text = {
  ko: '글을 따옴표로 감싸 주세요: 쌍점(:)이 들어 있어요',
  en: 'put the text in quotes: it holds a colon',
};

export const HOLDS_A_HASH: Text = {
  ko: '글을 따옴표로 감싸 주세요: # 뒤는 설명으로 여겨 읽지 않아요',
  en: 'put the text in quotes: what follows # is a comment, and nobody sees it',
};

export const BEGINS_WITH_AND = beginsWith('&');

export function beginsWithStar(name: string): Text {
  return {
    ko: `\`*${name}\` 같은 참조는 쓸 수 없어요: 글이면 따옴표로 감싸 주세요`,
    en: `references such as \`*${name}\` are not allowed: if it is text, put it in quotes`,
  };
}

const NOT_CLOSED: Text = {
  ko: '여기서 연 따옴표가 닫히지 않았어요: 글 끝에 같은 따옴표를 넣어 주세요',
  en: 'this quote is not closed: put the same quote at the end of the text',
};

const GOES_ON: Text = {
  ko: '닫는 따옴표 뒤에 글이 더 있어요: 글 전체를 감싸고, 안에는 다른 따옴표를 써 주세요',
  en: 'the text goes on after its closing quote: put all of it in quotes, and use the other kind of quotes inside',
};

/** Where the parser's own words do not say what to do. */
const PLAIN_WORDS: Readonly<Record<string, Text>> = {
  ALIAS_PROPS: {
    ko: '참조(`*이름`)는 쓸 수 없어요: 그대로 풀어 써 주세요',
    en: 'a reference (`*name`) is not allowed: write it out',
  },
  BAD_INDENT: {
    ko: '이 줄이 옆줄과 같은 칸에서 시작하지 않거나, 괄호가 닫히지 않았어요',
    en: 'this line does not begin in the same column as its neighbours, or a bracket is not closed',
  },
  MISSING_CHAR: {
    ko: '쌍점, 쉼표, 닫는 따옴표나 괄호가 빠졌거나, 줄이 잘못된 칸에서 시작해요',
    en: 'a colon, a comma, a closing quote or bracket is missing here, or the line begins in the wrong column',
  },
  MULTIPLE_DOCS: {
    ko: '파일에는 문서가 하나만 있어야 해요: 이 `---`를 지워 주세요',
    en: 'the file must hold one document: take this `---` away',
  },
  MULTILINE_IMPLICIT_KEY: {
    ko: '이 이름 뒤에 쌍점과 빈칸이 없거나, 따옴표가 닫히지 않았어요',
    en: 'a colon and a space are missing after this name, or a quote is not closed',
  },
  TAB_AS_INDENT: {
    ko: '탭 말고 빈칸으로 들여 써 주세요',
    en: 'a line must be indented with spaces, not with a tab',
  },
  RESOURCE_EXHAUSTION: { ko: '너무 깊이 겹쳐 있어요', en: 'this is nested too deeply' },
};

function inParsersWords({ message }: YAMLError): Text {
  return { ko: `YAML로 읽을 수 없어요 (${message})`, en: message };
}
