/**
 * Who may open a connection. A page of another site must not: `Origin` has to be the host that is asked. And a foreign name
 * must not be made to point here (DNS rebinding): `Host` has to be a name that only this network or its owner could give.
 * Programs that are no browser send no `Origin`; they need none, since there is no cookie that they could ride on.
 */
import { isIP } from 'node:net';

/** Names that no public name server can answer for. */
const LOCAL_ENDINGS = ['.localhost', '.local', '.lan', '.home.arpa', '.internal', '.home'];

/**
 * Whether a request with these headers may come in. `hosts`: names (without port) by which the server is known publicly;
 * addresses and local names are always good.
 */
export function mayConnect(host: string | undefined, origin: string | undefined, hosts: readonly string[]): boolean {
  if (host === undefined) return false;
  const name = hostNameOf(host);
  if (name === null || !isOwnName(name, hosts)) return false;
  return origin === undefined || isSameOrigin(origin, host, hosts);
}

function isOwnName(name: string, hosts: readonly string[]): boolean {
  if (isIP(name.replace(/^\[|\]$/g, '')) !== 0) return true;
  if (!name.includes('.') || LOCAL_ENDINGS.some((ending) => name.endsWith(ending))) return true;
  return hosts.some((host) => host.toLowerCase() === name);
}

/** A proxy may have changed `Host`: the public names count as well. */
function isSameOrigin(origin: string, host: string, hosts: readonly string[]): boolean {
  const url = urlOf(origin);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return false;
  return url.host === urlOf(`${url.protocol}//${host}`)?.host || hosts.includes(url.hostname);
}

function hostNameOf(host: string): string | null {
  const name = urlOf(`http://${host}`)?.hostname ?? null;
  return name === null || name === '' ? null : name;
}

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
