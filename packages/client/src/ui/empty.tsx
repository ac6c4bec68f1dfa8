import type { ComponentChildren } from 'preact';
import { Bell } from './bell.tsx';
import './empty.css';

/** A page that has nothing to show yet: the bell, why, and what to do about it. */
export function Empty({ why, children }: { readonly why: string; readonly children: ComponentChildren }) {
  return (
    <div class="ui-empty">
      <Bell />
      <p>{why}</p>
      {children}
    </div>
  );
}
