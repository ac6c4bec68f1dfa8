import type { ItemPreview, LibraryItem } from '@bellringer/core/protocol';
import type { RefObject } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { isOpinion } from '../state/question-kinds.ts';
import type { Asking } from '../state/use-asked.ts';
import { pick, say } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { Button } from '../ui/button.tsx';
import { EyeIcon, EyeShutIcon } from '../ui/icons.tsx';
import { WhenAsked } from '../ui/when-asked.tsx';
import { Frames } from './frames.tsx';
import { Larger } from './larger.tsx';
import { Host, useHostAsked } from './use-host-asked.ts';
import { Written } from './written.tsx';
import './preview.css';

/** An item, and the bank that it stands in. */
interface Previewed {
  readonly bank: { readonly id: string };
  readonly item: LibraryItem;
}

interface PreviewProps {
  readonly entry: Previewed | undefined;
}

/** One question as the class will see it. Another question covers the key again: the laptop is usually mirrored. */
export function Preview({ entry }: PreviewProps) {
  return entry ? <PreviewOf entry={entry} /> : <p class="ui-asked">{pick(words.previewHint)}</p>;
}

function PreviewOf({ entry: { bank, item } }: { readonly entry: Previewed }) {
  const path = `/api/library/${bank.id}/${item.id}/preview`;
  const [shown, setShown] = useState<string | null>(null);
  const [isLarge, setLarge] = useState(false);
  const asking = useKeptPreview(path);
  const isKeyShown = shown === path;
  const toggle = <KeyButton item={item} isKeyShown={isKeyShown} onClick={() => setShown(isKeyShown ? null : path)} />;
  return (
    <div class="lib-preview-card" ref={useTop(path)}>
      <p class="lib-preview-head lib-small">
        <b>{pick(words.preview)}</b>
        <span>
          {say(words.seconds, { n: item.seconds })} · {say(words.level, { n: item.level })}
        </span>
      </p>
      <p class="lib-key-bar">
        {toggle}
        <button type="button" class="lib-link" data-action="larger" onClick={() => setLarge(true)}>
          {pick(words.larger)}
        </button>
      </p>
      <WhenAsked asking={asking} saying={(refused) => (refused === 'no-chapter' ? pick(words.itemGone) : undefined)}>
        {(preview) => (
          <>
            <Frames preview={preview} isKeyShown={isKeyShown} />
            <Written item={item} isKeyShown={isKeyShown} preview={preview} />
            {isLarge && (
              <Larger onClose={() => setLarge(false)} action={toggle}>
                <Frames preview={preview} isKeyShown={isKeyShown} />
              </Larger>
            )}
          </>
        )}
      </WhenAsked>
    </div>
  );
}

interface KeyButtonProps {
  readonly item: LibraryItem;
  readonly isKeyShown: boolean;
  readonly onClick: () => void;
}

function KeyButton({ item, isKeyShown, onClick }: KeyButtonProps) {
  return (
    <Button isSmall data-action="toggle-key" onClick={onClick}>
      {isKeyShown ? <EyeShutIcon /> : <EyeIcon />}
      {pick(labelOf(item, isKeyShown))}
    </Button>
  );
}

function labelOf({ kind }: LibraryItem, isKeyShown: boolean): Text {
  if (isOpinion(kind)) return isKeyShown ? words.hideResult : words.showResult;
  return isKeyShown ? words.hideKey : words.showKey;
}

/** Until the next item's pictures have come, those of the last one stand: frames that are taken away would load anew. */
function useKeptPreview(path: string): Asking<ItemPreview> {
  const { asked, again } = useHostAsked<ItemPreview>(path, useContext(Host));
  const kept = useRef<ItemPreview | null>(null);
  if (asked) kept.current = asked.ok ? asked.value : null;
  return { asked: kept.current ? { ok: true, value: kept.current } : asked, again };
}

/** What is scrolled to the end of one item begins at the top of the next. */
function useTop(path: string): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.parentElement?.scrollTo({ top: 0 }), [path]);
  return ref;
}
