import { pick } from '../../text/language.ts';
import { dialogs, screen } from '../../text/screen.ts';
import { spacedCode } from '../code.ts';
import { qrOf } from '../lobby.tsx';
import { Dialog } from './dialog.tsx';

interface BigQrProps {
  readonly code: string;
  readonly address: string;
  readonly onClose: () => void;
}

/** The QR for the rows behind. */
export function BigQr({ code, address, onClose }: BigQrProps) {
  return (
    <Dialog title={pick(dialogs.bigQrTitle)} onClose={onClose} class="is-qr">
      <span class="sc-big-qr">
        <img src={qrOf(code)} alt={pick(screen.qrAlt)} />
      </span>
      <p class="sc-big-qr-ways">
        <span>{address}</span>
        <b class="ui-digits">{spacedCode(code)}</b>
      </p>
    </Dialog>
  );
}
