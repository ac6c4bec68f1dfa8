import './mark.css';

/** A choice's address: a shape, a colour and a letter, so that no single one of them carries it alone. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** The letter of the choice at this position: 0 → A. */
export function letterAt(position: number): string {
  return LETTERS[position] ?? '?';
}

export interface MarkProps {
  /** Position among the choices as shown: 0 is A. */
  readonly at: number;
  /** Drawn as an outline: the choice is not open yet. */
  readonly isOutline?: boolean;
  readonly class?: string;
}

/** Silent for screen readers: whoever shows a mark says its letter too. Its size is its CSS width (1em by itself). */
export function Mark({ at, isOutline = false, class: extra = '' }: MarkProps) {
  const letter = letterAt(at);
  const [baseline, height] = letter === 'A' ? [36, 23] : letter === 'F' ? [27, 21] : [32, 23];
  return (
    <svg
      class={`ui-mark ui-mark-${letter.toLowerCase()} ${isOutline ? 'is-outline' : ''} ${extra}`}
      viewBox="0 0 48 48"
      aria-hidden="true"
    >
      {shapeOf(letter)}
      <text x="24" y={baseline} font-size={height}>
        {letter}
      </text>
    </svg>
  );
}

function shapeOf(letter: string) {
  switch (letter) {
    case 'A':
      return (
        <path d="M24 2.5c9 0 13 7 13.6 17.2.5 8.8 3.2 13.3 7.6 17.4 3 2.9 1.4 8.4-3.2 8.4H6c-4.6 0-6.2-5.5-3.2-8.4 4.4-4.1 7.1-8.6 7.6-17.4C11 9.5 15 2.5 24 2.5Z" />
      );
    case 'B':
      return <circle cx="24" cy="24" r="22.5" />;
    case 'C':
      return <path d="M24 3.5 44.5 24 24 44.5 3.5 24Z" stroke-width="5" />;
    case 'D':
      return (
        <path d="M24 8.6A11.7 11.7 0 1 1 39.4 24 11.7 11.7 0 1 1 24 39.4 11.7 11.7 0 1 1 8.6 24 11.7 11.7 0 1 1 24 8.6Z" />
      );
    case 'E':
      return <rect x="1.5" y="9" width="45" height="30" rx="7" />;
    default:
      return <path d="M5 6.5h38L24 43Z" stroke-width="7" />;
  }
}
