/** How people reach the server: what stands on the projector, in the QR and in the terminal. */
import { isIP } from 'node:net';
import { inLink } from './addresses.ts';
import type { Address } from './addresses.ts';

export interface Reach {
  /** Where phones go, without a slash at the end. */
  readonly origin: string;
  /** The same for people: no protocol. */
  readonly join: string;
  /** For the computer that the server runs on; there browsers also allow what they keep from plain http. */
  readonly localOrigin: string | null;
  /** Names by which the server is known, beside addresses and local names. */
  readonly hosts: readonly string[];
  /** Other addresses that phones might reach. */
  readonly others: readonly Address[];
  /** Why only this computer's own browser can play; null: others can. */
  readonly aloneBecause: 'no-network' | 'own-address' | null;
}

export interface Wanted {
  readonly publicUrl: string | null;
  readonly lanAddress: string | null;
  /** The address that is listened on; null: all. */
  readonly host: string | null;
}

const EVERYWHERE = new Set(['0.0.0.0', '::']);

/** The public address if there is one, else the given one, else the only one that is listened on, else the likeliest. */
export function reachOf({ publicUrl, lanAddress, host }: Wanted, port: number, found: readonly Address[]): Reach {
  const only = host === null || EVERYWHERE.has(host) ? null : host;
  const chosen = lanAddress ?? only ?? found[0]?.address ?? '127.0.0.1';
  const origin = publicUrl ?? `http://${inLink(chosen, port)}`;
  const isLocalServed = only === null || isLoopback(only);
  return {
    origin,
    join: origin.replace(/^https?:\/\//, ''),
    localOrigin: isLocalServed ? `http://${inLink('localhost', port)}` : null,
    hosts: [publicUrl && new URL(publicUrl).hostname, lanAddress, only].filter(isName),
    others: only === null && publicUrl === null ? found.filter(({ address }) => address !== chosen) : [],
    aloneBecause:
      publicUrl !== null || !isLoopback(chosen) ? null : (lanAddress ?? only) ? 'own-address' : 'no-network',
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function isName(host: string | null): host is string {
  return host !== null && isIP(host.replace(/^\[(.*)\]$/, '$1')) === 0;
}
