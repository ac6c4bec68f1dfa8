/** What is wrong with a file that a person wrote, and where. */

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A sentence about a place. */
export interface Mistake extends Place {
  readonly message: string;
}

export function mistakeAt({ line, column }: Place, message: string): Mistake {
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
  if (next) shown.push(mistakeAt(next, `and ${sorted.length - SHOWN_COUNT} more problems`));
  return shown.map(({ line, column, message }) => ({ file: file.name, line, column, message }));
}

/** `file, line 7, column 11: what is wrong`. */
export function sayProblem({ file, line, column, message }: Problem): string {
  return `${file}, line ${line}, column ${column}: ${message}`;
}
