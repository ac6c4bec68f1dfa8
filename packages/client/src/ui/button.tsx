import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './button.css';

type Native = Omit<ButtonHTMLAttributes, 'class' | 'className' | 'size'>;

export type ButtonProps = Native & {
  /** `main` is the one thing to do next, one per view; `ink` stands for it on brass; `plain` is everything else. */
  readonly look?: 'main' | 'ink' | 'plain' | 'alarm';
  /** A pill as tall as a line of controls instead of a full-width block. */
  readonly isSmall?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** A button with the product's manners: at least 48 px, a lip that goes when it is struck. Never submits by accident. */
export function Button({ look = 'plain', isSmall = false, class: extra = '', children, ...native }: ButtonProps) {
  return (
    <button type="button" {...native} class={`ui-button is-${look} ${isSmall ? 'is-small' : ''} ${extra}`}>
      {children}
    </button>
  );
}
