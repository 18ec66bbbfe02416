import type { Bend } from '../bend.ts';
import type { Inside } from '../inside.ts';
import { claimsOf } from '../jws.ts';
import type { ProviderStep } from './exchange.ts';
import { metadataIn } from './manners.ts';

/** The step that changes ID tokens and signs them again; none where no bend wants that. */
export function idTokenStep(bends: readonly Bend[], inside: Inside): readonly ProviderStep[] {
  const changes = bends.flatMap(({ idToken }) => idToken ?? []);
  if (changes.length === 0) return [];
  return [
    async ({ ctx, parameters }, next) => {
      // A copy: redeeming changes what is stored.
      const code = { ...inside.store.find('AuthorizationCode', String(parameters.code)) };
      await next();
      const response = metadataIn(ctx);
      const claims = claimsOf(response?.id_token);
      const [sim, client] = [inside.simOf(code.accountId), inside.clientOf(code.clientId)];
      if (response === undefined || claims === undefined || sim === undefined || client === undefined) return;
      const context = { sim, client, code, accessToken: String(response.access_token), inside };
      // The first bend is the outermost, so it has the last word.
      response.id_token = inside.signIdToken(
        changes.reduceRight((changed, change) => change(changed, context), claims),
      );
    },
  ];
}
