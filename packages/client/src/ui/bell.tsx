/** The bell. `isSwung` while it waits to ring: the clapper hangs to the right. Its colour is the text colour. */
export function Bell({ isSwung = false, class: extra = '' }: { readonly isSwung?: boolean; readonly class?: string }) {
  return (
    <svg class={`ui-bell ${extra}`} viewBox="0 0 100 104" fill="currentColor" aria-hidden="true">
      <circle class="ui-bell-clapper" cx={isSwung ? 62 : 50} cy="93" r="9" />
      <path d="M50 12C30.5 12 27 29 26 47c-.9 15-6 22.5-15.5 30.5h79C80 69.5 74.9 62 74 47 73 29 69.5 12 50 12Z" />
      <rect x="4" y="75.5" width="92" height="11" rx="5.5" />
      <path d="M42.5 17.5V13a7.5 7.5 0 0 1 15 0v4.5" fill="none" stroke="currentColor" stroke-width="5" />
    </svg>
  );
}
