/** What is wrong with a file that a person wrote, and where. */
import type { Text } from '../game/index.ts';

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A sentence about a place. */
export interface Mistake extends Place {
  readonly message: Text;
}

export function mistakeAt({ line, column }: Place, message: Text): Mistake {
  return { line, column, message };
}

export interface Problem extends Mistake {
  readonly file: string;
}

/** One file's text, and the name under which people know it. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** More would only hide the first ones. */
const SHOWN_COUNT = 50;

/** The mistakes as problems of a file: in the order of the text, the first fifty, then how many more there are. */
export function problemsOf(file: TextFile, mistakes: readonly Mistake[]): Problem[] {
  const sorted = mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const shown = sorted.slice(0, SHOWN_COUNT);
  const next = sorted[SHOWN_COUNT];
  const more = sorted.length - SHOWN_COUNT;
  if (next) shown.push(mistakeAt(next, { ko: `이 밖에 ${more}군데가 더 있어요`, en: `and ${more} more problems` }));
  return shown.map(({ line, column, message }) => ({ file: file.name, line, column, message }));
}

/** `file, line 7, column 11: what is wrong`. */
export function sayProblem(problem: Problem): string {
  return tellProblem(problem).en;
}

/** The same in both languages. */
export function tellProblem({ file, line, column, message }: Problem): Text {
  return {
    ko: `${file}, ${line}번째 줄 ${column}번째 칸: ${message.ko}`,
    en: `${file}, line ${line}, column ${column}: ${message.en}`,
  };
}
