import type { ClaimRow } from '@bellringer/core/game';
import { useState } from 'preact/hooks';
import type { Trouble } from '../screen/host/hands.ts';
import { pick, say } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { Button } from '../ui/button.tsx';
import { sayTrouble } from './banners.tsx';
import type { Command } from './middle.tsx';
import './people.css';

/** Students whose phone forgot them. One touch gives the seat back; the rest of the class does not notice. */
export function Claims({ claims, command }: { readonly claims: readonly ClaimRow[]; readonly command: Command }) {
  return (
    <div class="rem-claims" aria-live="polite">
      {claims.map((claim) => (
        <Claim key={claim.player} claim={claim} command={command} />
      ))}
    </div>
  );
}

function Claim({ claim, command }: { readonly claim: ClaimRow; readonly command: Command }) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { player, nickname, number, isHere } = claim;
  const answer = async (type: 'approve-claim' | 'refuse-claim') => setTrouble(await command({ type, player, number }));
  return (
    <section class="rem-claim" data-claim={player}>
      <p>
        {say(words.claim, { name: nickname })} <b class="rem-claim-number">{number}</b>
      </p>
      {isHere && <p class="rem-claim-warning">{pick(words.claimIsHere)}</p>}
      <div>
        <Button
          isSmall
          look="ink"
          data-action="approve-claim"
          aria-label={say(words.claimYesFor, { name: nickname, n: number })}
          onClick={() => void answer('approve-claim')}
        >
          {pick(words.claimYes)}
        </Button>
        <Button
          isSmall
          data-action="refuse-claim"
          aria-label={say(words.claimNoFor, { name: nickname, n: number })}
          onClick={() => void answer('refuse-claim')}
        >
          {pick(words.claimNo)}
        </Button>
      </div>
      {trouble !== null && <p class="rem-trouble">{sayTrouble(trouble)}</p>}
    </section>
  );
}
