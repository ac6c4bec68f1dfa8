import type { LibraryItem } from '@bellringer/core/protocol';
import { useState } from 'preact/hooks';
import { isOpinion } from '../state/question-kinds.ts';
import { pick, say } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { shared } from '../text/shared.ts';
import { Button } from '../ui/button.tsx';
import { BookIcon, EyeIcon, EyeShutIcon } from '../ui/icons.tsx';
import { Asked } from './preview-kinds.tsx';
import './preview.css';

/** One question as the class will see it. Another question covers the key again: the laptop is usually mirrored. */
export function Preview({ item }: { readonly item: LibraryItem | undefined }) {
  return item ? <PreviewOf key={item.id} item={item} /> : <p class="lib-small">{pick(words.previewHint)}</p>;
}

function PreviewOf({ item }: { readonly item: LibraryItem }) {
  const [isKeyShown, setKeyShown] = useState(false);
  return (
    <div class="lib-preview-card">
      <p class="lib-preview-head lib-small">
        <b>{pick(words.preview)}</b>
        <span>
          {say(words.seconds, { n: item.seconds })} · {say(words.level, { n: item.level })}
        </span>
      </p>
      <h2>{pick(item.stem)}</h2>
      <Asked item={item} isKeyShown={isKeyShown} />
      {(!isOpinion(item.kind) || item.explanation) && (
        <Button class="lib-key-button" isSmall data-action="toggle-key" onClick={() => setKeyShown(!isKeyShown)}>
          {isKeyShown ? <EyeShutIcon /> : <EyeIcon />}
          {pick(labelOf(item, isKeyShown))}
        </Button>
      )}
      <output>
        {isKeyShown && item.explanation && (
          <>
            <b>{pick(shared.why)}</b> {pick(item.explanation)}
          </>
        )}
      </output>
      <p class="lib-place">
        <BookIcon /> {pick(item.place)}
      </p>
    </div>
  );
}

function labelOf({ kind }: LibraryItem, isKeyShown: boolean): Text {
  if (isOpinion(kind)) return isKeyShown ? words.hideWhy : words.showWhy;
  return isKeyShown ? words.hideKey : words.showKey;
}
