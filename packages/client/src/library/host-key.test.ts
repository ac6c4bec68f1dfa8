// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropHostKey, keepHostKey, keyIn, takeHostKey } from './host-key.ts';

const KEY = 'k3y-of_the-host-0123456789';
const at = (hash: string) => ({ hash, pathname: '/host', search: '' });

beforeEach(() => sessionStorage.clear());

describe('the host key', () => {
  it('is taken out of the address at once and lasts as long as the tab', () => {
    const replaceState = vi.fn<History['replaceState']>();
    expect(takeHostKey(at(`#key=${KEY}`), { replaceState })).toBe(KEY);
    expect(replaceState).toHaveBeenCalledWith(null, '', '/host');
    expect(takeHostKey(at(''), { replaceState })).toBe(KEY);
    expect(localStorage).toHaveLength(0);
  });

  it('leaves other fragments alone', () => {
    const replaceState = vi.fn<History['replaceState']>();
    expect(takeHostKey(at('#sessions'), { replaceState })).toBeNull();
    expect(replaceState).not.toHaveBeenCalled();
  });

  it('is found in a pasted link or stands alone', () => {
    expect(keyIn(` http://192.168.0.7:3000/host#key=${KEY}\n`)).toBe(KEY);
    expect(keyIn(KEY)).toBe(KEY);
    expect(keyIn('hello')).toBeNull();
  });

  it('is forgotten when the server does not know it', () => {
    keepHostKey(KEY);
    dropHostKey();
    expect(takeHostKey(at(''), { replaceState: vi.fn<History['replaceState']>() })).toBeNull();
  });
});
