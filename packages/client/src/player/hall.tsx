import type { ComponentChildren } from 'preact';
import { Rings } from '../ui/rings.tsx';
import './hall.css';

export interface DiscProps {
  readonly rings: number;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** The disc that holds what is yours, with its rings. Square; its size is its CSS width. */
export function Disc({ rings, class: extra = '', children }: DiscProps) {
  return (
    <div class={`p-disc ${extra}`}>
      <Rings count={rings} />
      <div class="p-disc-fade" />
      <div class="p-disc-face">{children}</div>
    </div>
  );
}

export interface HallProps {
  readonly disc: ComponentChildren;
  readonly title: ComponentChildren;
  readonly hint: ComponentChildren;
  readonly more?: ComponentChildren;
  readonly foot?: ComponentChildren;
}

/** The middle of a poster: disc, headline, second line; what belongs to the thumb hangs from the bottom. */
export function Hall({ disc, title, hint, more, foot }: HallProps) {
  return (
    <>
      <div class="p-hall">
        {disc}
        <div class="p-hall-words">
          <h1 class="p-headline">{title}</h1>
          <p class="p-hall-hint">{hint}</p>
          {more}
        </div>
      </div>
      {foot && <div class="p-foot">{foot}</div>}
    </>
  );
}
