/** Under which addresses phones may reach this computer, the likeliest first. */
import { isIPv6 } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';

export interface Address {
  readonly address: string;
  /** Of the network interface. */
  readonly on: string;
}

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Networks between programs, containers or other places, where no classroom is. */
const VIRTUAL =
  /^(docker|br-|bridge|veth|virbr|vmnet|vbox|vnic|utun|tun|tap|wg|tailscale|zt|ppp|ipsec|podman|cni|flannel|cali|lxc|lxd|kube|awdl|llw|anpi|ap\d|gif|stf|dummy|ifb|nordlynx|proton)|vethernet|wsl|virtual|vpn|hyper-v|loopback|vmware/i;
const PHYSICAL = /^(en|eth|wl|wifi|wi-fi|ethernet|local area)/i;

/**
 * The computer's own addresses without loopback: IPv4 before IPv6, physical cards before others, private networks before
 * public ones. Link-local IPv6 addresses are left out: they mean nothing without the name of a card.
 */
export function rankAddresses(interfaces: Interfaces): Address[] {
  const found = Object.entries(interfaces).flatMap(([on, infos = []]) =>
    infos
      .filter((info) => !info.internal && !/^fe80/i.test(info.address))
      .map(({ address }) => ({ address, on, points: pointsOf(address, on) })),
  );
  return found.toSorted((a, b) => b.points - a.points).map(({ address, on }) => ({ address, on }));
}

/** An address as it stands in a link: IPv6 in brackets, and no port where 80 is meant. */
export function inLink(address: string, port: number): string {
  const host = isIPv6(address) ? `[${address}]` : address;
  return port === 80 ? host : `${host}:${port}`;
}

function pointsOf(address: string, on: string): number {
  const isIPv4 = !isIPv6(address);
  return (VIRTUAL.test(on) ? 0 : 100) + (PHYSICAL.test(on) ? 20 : 0) + (isIPv4 ? 40 + pointsOfRange(address) : 0);
}

/** Home and school networks, then larger ones, then what containers take, then the open net; last what a failed DHCP gives. */
function pointsOfRange(address: string): number {
  const [first = 0, second = 0] = address.split('.').map(Number);
  if (first === 192 && second === 168) return 9;
  if (first === 10) return 8;
  if (first === 172 && second >= 16 && second <= 31) return 7;
  if (first === 169 && second === 254) return -35;
  return first === 100 && second >= 64 && second <= 127 ? 1 : 5;
}
