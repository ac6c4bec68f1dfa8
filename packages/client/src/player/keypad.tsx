import type { ComponentChildren } from 'preact';
import './join.css';

export interface Key {
  /** What it types, or what it is called. */
  readonly name: string;
  /** For a reader, where the face says nothing. */
  readonly label?: string;
  readonly face?: ComponentChildren;
  readonly class?: string;
  readonly isGap?: true;
}

export interface KeypadProps {
  readonly keys: readonly Key[];
  readonly class?: string;
  readonly onKey: (name: string) => void;
}

/** Keys do not take the focus: a keyboard's place stays in the field. */
export function Keypad({ keys, class: extra = '', onKey }: KeypadProps) {
  return (
    <div class={`p-keypad ${extra}`}>
      {keys.map((key) =>
        key.isGap ? (
          <span key={key.name} />
        ) : (
          <button
            key={key.name}
            type="button"
            class={key.class}
            aria-label={key.label}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onKey(key.name)}
          >
            {key.face ?? key.name}
          </button>
        ),
      )}
    </div>
  );
}
