import type { CSSProperties } from 'preact';
import { useState } from 'preact/hooks';
import { pick } from '../text/language.ts';
import { close, enlarge } from '../text/picture.ts';
import { Button } from './button.tsx';
import type { Pictured } from './marked-up.ts';
import { SearchIcon } from './search-icon.tsx';
import { useModal } from './use-modal.ts';
import './picture.css';

interface PictureProps {
  readonly picture: Pictured;
}

/** A picture between the words, that a touch enlarges. */
export function Picture({ picture }: PictureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="ui-picture" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <StillPicture picture={picture} />
        <span class="ui-picture-more">
          <SearchIcon />
          <span class="ui-aside">{pick(enlarge)}</span>
        </span>
      </button>
      {isOpen && <Enlarged picture={picture} onClose={() => setOpen(false)} />}
    </>
  );
}

/** As large as its place allows. One that cannot be fetched says in its frame what it would show. */
export function StillPicture({ picture: { src, alt, size } }: PictureProps) {
  const [missing, setMissing] = useState<string | null>(null);
  const style = size ? ({ '--w': size.width, '--h': size.height } as CSSProperties) : {};
  const sized = `ui-image ${size ? 'is-sized' : ''}`;
  if (missing === src) {
    return (
      <span class={`${sized} is-missing`} style={style}>
        {alt}
      </span>
    );
  }
  return <img class={sized} src={src} alt={alt} style={style} draggable={false} onError={() => setMissing(src)} />;
}

/** Over the whole page, and larger than it if it can be: it is moved with the finger. */
function Enlarged({ picture, onClose }: PictureProps & { readonly onClose: () => void }) {
  const ref = useModal();
  return (
    <dialog class="ui-enlarged" ref={ref} aria-label={picture.alt} onClose={onClose}>
      <Button isSmall onClick={onClose}>
        {pick(close)}
      </Button>
      <StillPicture picture={picture} />
    </dialog>
  );
}
