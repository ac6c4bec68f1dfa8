import { createContext } from 'preact';
import { useEffect } from 'preact/hooks';
import { useAsked } from '../state/use-asked.ts';
import type { Asking } from '../state/use-asked.ts';

export interface HostKeyProps {
  readonly hostKey: string;
  /** The server does not know this key (any more). */
  readonly onKeyRefused: () => void;
}

/** The host, for what stands deep in the page and asks by itself. */
export const Host = createContext<HostKeyProps>({ hostKey: '', onKeyRefused: () => undefined });

/** Asks in the host's name, and tells when the key itself was refused. */
export function useHostAsked<Value>(path: string, { hostKey, onKeyRefused }: HostKeyProps): Asking<Value> {
  const asking = useAsked<Value>(path, hostKey);
  const refused = asking.asked?.ok === false ? asking.asked.refused : null;
  const isKeyRefused = refused === 'not-host' || refused === 'bad-link';
  useEffect(() => {
    if (isKeyRefused) onKeyRefused();
  }, [isKeyRefused]);
  return asking;
}
