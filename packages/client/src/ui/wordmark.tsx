/** The product's name as drawn; read out as "Bellringer". */
export function Wordmark({ class: extra = '' }: { readonly class?: string }) {
  return (
    <svg
      class={`ui-wordmark ${extra}`}
      viewBox="-1 0 204 56"
      role="img"
      aria-label="Bellringer"
      fill="none"
      stroke="currentColor"
      stroke-width="5.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d="M3 4V40M29 30H49A10 10 0 1 0 46 37.1M57.5 4V40M67.5 4V40M77 40V20.5M77 30A10 10 0 0 1 86.5 20.3M94.5 20.5V40M104 40V20.5M104 30a10 10 0 0 1 20 0V40M152 20.5V43a10 10 0 0 1-18.5 5.5M160 30H180A10 10 0 1 0 177 37.1M189 40V20.5M189 30A10 10 0 0 1 198.5 20.3" />
      <circle cx="13" cy="30" r="10" />
      <circle cx="142" cy="30" r="10" />
      <circle cx="97" cy="9.5" r="4.6" fill="currentColor" stroke="none" />
    </svg>
  );
}
