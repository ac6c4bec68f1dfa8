import type { ItemPreview } from '@bellringer/core/protocol';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Device, Picture } from '../preview/picture.ts';
import { lang, pick } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import './frames.css';

interface FramesProps {
  readonly preview: ItemPreview;
  readonly isKeyShown: boolean;
}

/** Screen and phone as they will stand in class, small. */
export function Frames({ preview, isKeyShown }: FramesProps) {
  const { phone, screen } = isKeyShown ? preview.revealed : preview.asking;
  const { join } = preview;
  return (
    <div class="lib-frames">
      <Frame picture={{ of: 'screen', lang: lang.value, parts: screen, join }} />
      <Frame picture={{ of: 'phone', lang: lang.value, parts: phone }} />
    </div>
  );
}

/** Widths of a projector and of a common phone, in their own pixels; the heights are in the style sheet. */
const WIDTHS: Readonly<Record<Device, number>> = { screen: 1920, phone: 360 };
const NAMES: Readonly<Record<Device, Text>> = { screen: words.onScreen, phone: words.onPhone };

/**
 * One page in a frame, because it measures itself by its window. It is a picture: the same is written beside it for whoever
 * listens, and the keyboard passes it by.
 */
function Frame({ picture }: { readonly picture: Picture }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { box, scale } = useScale(WIDTHS[picture.of]);
  const show = () => frame.current?.contentWindow?.postMessage(picture, location.origin);
  useEffect(show, [picture]);
  return (
    <figure class={`lib-frame is-${picture.of}`} aria-hidden="true">
      <figcaption class="lib-small">{pick(NAMES[picture.of])}</figcaption>
      <div ref={box}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, whose scripts need its own origin */}
        <iframe
          ref={frame}
          src="/preview"
          title={pick(NAMES[picture.of])}
          tabIndex={-1}
          data-frame={picture.of}
          style={{ transform: `scale(${scale})` }}
          onLoad={show}
        />
      </div>
    </figure>
  );
}

/** How much smaller than `width` the box is. */
function useScale(width: number) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setScale(element.clientWidth / width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  return { box, scale };
}
