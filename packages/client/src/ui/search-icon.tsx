import type { IconProps } from './icons.tsx';
import './icons.css';

/** A magnifying glass, drawn like the other icons. */
export function SearchIcon({ class: extra = '' }: IconProps) {
  return (
    <svg class={`ui-icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M10.5 4a6.5 6.5 0 1 0 .01 0ZM15.5 15.5l5 5" />
    </svg>
  );
}
