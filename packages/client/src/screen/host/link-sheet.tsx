import { useEffect, useState } from 'preact/hooks';
import { pick } from '../../text/language.ts';
import { bar } from '../../text/screen.ts';
import { Dialog } from './dialog.tsx';
import { useFocus } from './use-focus.ts';

/**
 * The link for a second computer. It is copied without being shown, because this page stands on a wall; where the
 * browser will not copy (plain http), it can be selected by hand.
 */
export function LinkSheet({ url, onClose }: { readonly url: string; readonly onClose: () => void }) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  useEffect(() => void copy(url).then(setCopied), [url]);
  return (
    <Dialog title={pick(bar.copyLink)} onClose={onClose} class="is-small">
      {isCopied === true && <p aria-live="polite">{pick(bar.copied)}</p>}
      {isCopied === false && (
        <>
          <p>{pick(bar.copyByHand)}</p>
          <LinkField url={url} />
        </>
      )}
    </Dialog>
  );
}

function LinkField({ url }: { readonly url: string }) {
  const field = useFocus<HTMLInputElement>();
  return (
    <input
      class="sc-link"
      readOnly
      aria-label={pick(bar.copyLink)}
      value={url}
      ref={field}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}

/** Plain http has no clipboard of its own; there the old way may still work. False if neither does. */
async function copy(text: string): Promise<boolean> {
  try {
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused: the old way is next.
  }
  return copyTheOldWay(text);
}

function copyTheOldWay(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  // Inside the open sheet: what lies outside it is inert.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
