import { useEffect, useState } from 'preact/hooks';
import { askFor } from '../net/http.ts';

/** How other devices reach the server: this page may itself be open at an address that they cannot use. */
export interface Address {
  /** What students type: no protocol. */
  readonly join: string;
  /** What links begin with, without a slash at the end. */
  readonly url: string;
}

/** Until the server has said it, this page's own address has to do. */
export function useAddress(): Address {
  const [address, setAddress] = useState<Address>({ join: location.host, url: location.origin });
  useEffect(() => {
    void askFor<Address>('/api/address', '').then((asked) => asked.ok && setAddress(asked.value));
  }, []);
  return address;
}
