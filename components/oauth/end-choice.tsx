import { useState } from "react";
import { SegmentedChoice } from "../ui/segmented-choice.tsx";
import { ErrandBlock } from "./errand-block.tsx";
import type { Partner } from "./walk.ts";

const ways = {
  replay: {
    name: "use the old one again",
    send: "use the old refresh token again",
    words:
      "The refresh token of step 5 was spent in step 7. Somebody who uses it now may be a thief, or may be you while the thief refreshed. The server cannot know, so it ends them all. 400 is the right answer here.",
  },
  revoke: {
    name: "revoke",
    send: "revoke the refresh token",
    words:
      "This is what an app does when somebody disconnects it in its own settings. The answer is 200 without a body.",
  },
} as const;

/** Step 8: two ways in which every token of this sign-in ends. */
export function EndChoice({ partner, revealed }: { partner: Partner; revealed: boolean }) {
  const [way, setWay] = useState<keyof typeof ways>("replay");
  return (
    <>
      <SegmentedChoice
        name="How the tokens end"
        choices={[
          { id: "replay", name: ways.replay.name },
          { id: "revoke", name: ways.revoke.name },
        ]}
        chosen={way}
        onChoose={setWay}
        small
      />
      <p className="mt-3 text-note leading-[1.6]">{ways[way].words}</p>
      <ErrandBlock key={way} errand={way} partner={partner} name={ways[way].send} revealed={revealed} />
    </>
  );
}
