import type { LibraryItem } from '@bellringer/core/protocol';
import { useState } from 'preact/hooks';
import { pick, say } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { shared } from '../text/shared.ts';
import { Button } from '../ui/button.tsx';
import { BookIcon, EyeIcon, EyeShutIcon, TickIcon } from '../ui/icons.tsx';
import { letterAt, Mark } from '../ui/mark.tsx';
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
      <ol class="lib-choices">
        {item.choices.map((choice, at) => (
          <Choice key={letterAt(at)} choice={choice} at={at} isKeyShown={isKeyShown} />
        ))}
      </ol>
      <Button class="lib-key-button" isSmall data-action="toggle-key" onClick={() => setKeyShown(!isKeyShown)}>
        {isKeyShown ? <EyeShutIcon /> : <EyeIcon />}
        {pick(isKeyShown ? words.hideKey : words.showKey)}
      </Button>
      <output>
        {isKeyShown && (
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

interface ChoiceProps {
  readonly choice: LibraryItem['choices'][number];
  readonly at: number;
  readonly isKeyShown: boolean;
}

function Choice({ choice, at, isKeyShown }: ChoiceProps) {
  const isMarked = isKeyShown && choice.isKey;
  return (
    <li class={isMarked ? 'is-key' : ''}>
      <Mark at={at} />
      <div>
        <span class="ui-aside">{letterAt(at)}. </span>
        {pick(choice.text)}
        {isKeyShown && <p class="lib-small">{pick(choice.why)}</p>}
      </div>
      {isMarked && (
        <span class="lib-key-tag">
          <TickIcon /> {pick(words.key)}
        </span>
      )}
    </li>
  );
}
