/** A question's own words, with their markup where they have one. */
import type { RichText } from '@bellringer/core/game';
import { useMemo } from 'preact/hooks';
import { lang, pick } from '../text/language.ts';
import { readMarkup } from './marked-up.ts';
import type { Pictured } from './marked-up.ts';
import { Picture } from './picture.tsx';
import './rich.css';

interface RichProps {
  readonly text: RichText;
  /** What plain words stand in; of markup the first paragraph, if it is a heading. */
  readonly as: 'h1' | 'h2' | 'p' | 'span';
  readonly class?: string;
  /** The page shows them in a place of their own. */
  readonly isWithoutPictures?: boolean;
}

/** Its nodes are made once for each text, and cost a page nothing that is drawn again. */
export function Rich({ text, as: Tag, class: own = '', isWithoutPictures = false }: RichProps) {
  const html = text.html?.[lang.value];
  const isHeading = Tag === 'h1' || Tag === 'h2';
  const marked = useMemo(
    () => html && readMarkup(html, isHeading ? Tag : 'p', isWithoutPictures ? nowhere : inPlace),
    [html, Tag, isWithoutPictures],
  );
  if (!marked) return <Tag class={own}>{pick(text)}</Tag>;
  const heading = marked.isWithoutWords ? { role: 'heading' as const, 'aria-level': Tag === 'h1' ? 1 : 2 } : {};
  return (
    <div class={`ui-rich ${isHeading ? 'is-bold' : ''} ${own}`} {...heading}>
      {marked.blocks}
    </div>
  );
}

const nowhere = () => null;
const inPlace = (picture: Pictured) => <Picture picture={picture} />;

/** What this text shows beside its words, in this device's language. */
export function usePictures(text: RichText | null): readonly Pictured[] {
  const html = text?.html?.[lang.value];
  return useMemo(() => {
    const pictures: Pictured[] = [];
    if (html) readMarkup(html, 'p', (picture) => void pictures.push(picture));
    return pictures;
  }, [html]);
}
