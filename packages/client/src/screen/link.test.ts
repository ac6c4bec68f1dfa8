// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { linkOf, screenOnlyUrl, takeLink } from './link.ts';

const TOKEN = 'host-token_0123456789abcd';
const EYES = 'eyes-token_0123456789abcd';

beforeEach(() => sessionStorage.clear());

describe('the link of a screen', () => {
  test('leaves the address at once and survives a reload', () => {
    const first = opened(`#${TOKEN}`);
    expect(first.link).toEqual({ room: 'r1', token: TOKEN, screenToken: null });
    expect(first.addresses).toEqual(['/screen/r1?x=1']);

    const reloaded = opened('');
    expect(reloaded.link?.token).toBe(TOKEN);
    expect(reloaded.addresses).toEqual([]);
  });

  test('may carry the link for a second computer', () => {
    const { link } = opened(`#${TOKEN}&screen=${EYES}`);
    expect(link && screenOnlyUrl(link, 'http://bell.local')).toBe(`http://bell.local/screen/r1#${EYES}`);
  });

  test('is kept under its room: another room has none', () => {
    opened(`#${TOKEN}`);
    expect(opened('', '/screen/r2').link).toBeNull();
  });

  test('a fragment that is no token stays where it is', () => {
    expect(opened('#main')).toEqual({ link: null, addresses: [] });
  });

  test('is read from the paths that the server gives', () => {
    expect(linkOf(`/screen/r9#${TOKEN}`, `/screen/r9#${EYES}`)).toEqual({
      room: 'r9',
      token: TOKEN,
      screenToken: EYES,
    });
    expect(linkOf('/host', null)).toBeNull();
  });
});

function opened(hash: string, pathname = '/screen/r1') {
  const addresses: unknown[] = [];
  const history = { replaceState: (_state: unknown, _title: string, address: unknown) => addresses.push(address) };
  return { link: takeLink({ hash, pathname, search: '?x=1' }, history as unknown as History), addresses };
}
