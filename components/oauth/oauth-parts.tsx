import { oauth } from "#sandbox/contract/facts.gen.ts";
import type { GuideParts } from "../docs/guide.tsx";
import { Sample } from "../docs/sample.tsx";
import { tableParts } from "../docs/table-parts.tsx";
import { oauthTables } from "./oauth-tables.ts";
import { OauthWalk } from "./oauth-walk.tsx";
import type { Partner } from "./walk.ts";

/** What the OAuth guide adds to the parts of every guide. */
export function oauthParts(partner: Partner): GuideParts {
  const WalkFigure = () => (
    <figure className="mt-8 mb-10">
      <OauthWalk partner={partner} codeSeconds={oauth.codeSeconds} />
      <figcaption className="caption">
        <i>Fig. 1</i>
        Tokens stay in this tab. They open test data alone, because this app is let in to nothing else. You find it in
        Settings among the connected apps, until you disconnect it.
      </figcaption>
    </figure>
  );
  return { ...tableParts(oauthTables), Sample, WalkFigure };
}
