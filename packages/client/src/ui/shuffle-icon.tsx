import type { IconProps } from './icons.tsx';
import './icons.css';

/** Two ways that cross, drawn like the other icons. */
export function ShuffleIcon({ class: extra = '' }: IconProps) {
  return (
    <svg class={`ui-icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 7h3.5c5 0 6 10 11 10H21M3 17h3.5c1.8 0 3-1.3 4-3M13.5 10c1-1.7 2.2-3 4-3H21M18 4l3 3-3 3M18 14l3 3-3 3" />
    </svg>
  );
}
