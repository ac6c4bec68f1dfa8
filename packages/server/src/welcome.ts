/** What the terminal says once the server runs. */
import { renderUnicodeCompact } from 'uqr';
import { inLink } from './addresses.ts';
import type { Reach } from './reach.ts';

export interface Welcome {
  readonly reach: Reach;
  readonly port: number;
  readonly hostKey: string;
  /** Whether the terminal knows colours; a QR is then dark on light whatever the theme. */
  readonly hasColours: boolean;
}

/** The host's links, where phones go, and the same as a QR. */
export function welcomeText({ reach, port, hostKey, hasColours }: Welcome): string {
  const hostLink = (origin: string) => `${origin}/host#key=${hostKey}`;
  const lines = ['Bellringer is running.', '', 'Host page (this link is a key: keep it to yourself)'];
  if (reach.localOrigin !== null && reach.isInNetwork) {
    lines.push(`  on this computer    ${hostLink(reach.localOrigin)}`);
    lines.push(`  on another one      ${hostLink(reach.origin)}`);
  } else lines.push(`  ${hostLink(reach.origin)}`);
  lines.push('', 'Students', `  join at             ${reach.origin}`);
  if (!reach.isInNetwork) lines.push('  This computer is in no network: phones cannot reach it.');
  if (reach.others.length > 0) {
    lines.push('  If they cannot reach it, start again with --lan-address and one of');
    for (const { address, on } of reach.others) lines.push(`    ${inLink(address, port)} (${on})`);
  }
  return [
    ...lines,
    '',
    qrText(reach.origin, hasColours),
    '',
    'Ctrl-C stops the server; open rooms go on when it starts again.',
    '',
  ].join('\n');
}

function qrText(link: string, hasColours: boolean): string {
  const rows = renderUnicodeCompact(link, { border: 2 }).split('\n');
  // The blocks are the light fields: on a light terminal they would be dark ones.
  return rows.map((row) => (hasColours ? `  \u001B[97;40m${row}\u001B[0m` : `  ${row}`)).join('\n');
}
