import type { Pictured } from '../ui/marked-up.ts';
import { StillPicture } from '../ui/picture.tsx';
import './pictures.css';

/** What a question shows, large enough for the last row: in a place of its own, so that nothing lies over the choices. */
export function Pictures({ pictures }: { readonly pictures: readonly Pictured[] }) {
  if (pictures.length === 0) return null;
  return (
    <div class="sc-pictures" style={{ '--count': pictures.length }}>
      {pictures.map((picture) => (
        <StillPicture key={picture.src} picture={picture} />
      ))}
    </div>
  );
}
