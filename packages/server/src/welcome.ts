/** What the terminal says once the server runs. */
import { renderUnicodeCompact } from 'uqr';
import type { Reach } from './reach.ts';

export interface Welcome {
  readonly reach: Reach;
  readonly hostKey: string;
  /** Whether the terminal knows colours; a QR is then dark on light whatever the theme. */
  readonly hasColours: boolean;
}

/** The host's links, where phones go, and the same as a QR. */
export function welcomeText({ reach, hostKey, hasColours }: Welcome): string {
  const hostLink = (origin: string) => `${origin}/host#key=${hostKey}`;
  const lines = ['Bellringer is running.', '', 'Host page (this link is a key: keep it to yourself)'];
  if (reach.localOrigin !== null && reach.aloneBecause === null) {
    lines.push(`  on this computer    ${hostLink(reach.localOrigin)}`);
    lines.push(`  on another one      ${hostLink(reach.origin)}`);
  } else lines.push(`  ${hostLink(reach.origin)}`);
  lines.push('', 'Students', `  join at             ${reach.origin}`);
  if (reach.aloneBecause !== null) lines.push(`  ${ALONE[reach.aloneBecause]}`);
  if (reach.others.length > 0) {
    lines.push('  If they cannot reach it, start again with one of');
    for (const { address, on } of reach.others) lines.push(`    --lan-address ${address}    (${on})`);
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

const ALONE = {
  'no-network': 'This computer is in no network: phones cannot reach it.',
  'own-address': 'That is this computer itself: phones cannot reach it.',
} as const;

function qrText(link: string, hasColours: boolean): string {
  const rows = renderUnicodeCompact(link, { border: 2 }).split('\n');
  // The blocks are the light fields: on a light terminal they would be dark ones.
  return rows.map((row) => (hasColours ? `  \u001B[97;40m${row}\u001B[0m` : `  ${row}`)).join('\n');
}
