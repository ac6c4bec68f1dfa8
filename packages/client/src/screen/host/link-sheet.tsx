import { pick } from '../../text/language.ts';
import { bar } from '../../text/screen.ts';
import { Dialog } from './dialog.tsx';
import { useFocus } from './use-focus.ts';

/** The link for a second computer, where the browser will not copy (plain http): it can be selected by hand. */
export function LinkSheet({ url, onClose }: { readonly url: string; readonly onClose: () => void }) {
  return (
    <Dialog title={pick(bar.copyLink)} onClose={onClose} class="is-small">
      <p>{pick(bar.copyByHand)}</p>
      <LinkField url={url} />
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
