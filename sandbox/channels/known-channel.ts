import { type ChannelSlug, channels } from "../contract/facts.gen.ts";
import { suggest } from "../contract/suggest.ts";
import type { FieldProblem } from "../errors.ts";

const slugs = Object.keys(channels) as ChannelSlug[];
const otherNames = { twitter: "x", ig: "instagram", fb: "facebook", insta: "instagram", yt: "youtube" };

/** The channel of that name; null, with a problem added, when there is none. */
export function knownChannel(name: string, pointer: string, problems: FieldProblem[]): ChannelSlug | null {
  if (Object.hasOwn(channels, name)) return name as ChannelSlug;
  const suggestion = suggest(name, slugs, otherNames);
  const hint = suggestion ? ` Did you mean "${suggestion}"?` : ` The channels are ${slugs.join(", ")}.`;
  const detail = `"${name.slice(0, 40)}" is not a channel.${hint}`;
  problems.push({ pointer, code: "unknown_channel", detail, ...(suggestion ? { suggestion } : {}) });
  return null;
}
