import { canTypeset } from "../cards/glyph-coverage.ts";
import { type ContentReport, checkContent } from "../channels/check-content.ts";
import { knownChannel } from "../channels/known-channel.ts";
import { type ChannelSlug, channels } from "../contract/facts.gen.ts";
import { unixLines } from "../contract/text/unix-lines.ts";
import type { TargetRules } from "../egress/target.ts";
import type { FieldProblem } from "../errors.ts";
import { parseInstant } from "../time/rfc3339.ts";
import type { ChannelOverride, MediaUse, PlannedDelivery, PostInput, Warning } from "./draft.ts";
import { checkUses, type KnownMedia, usesOn } from "./media-of.ts";

const toleranceMs = 2 * 60 * 1000;

export interface PlanContext {
  readonly livemode: boolean;
  readonly now: number;
  /** Channels that a person switched off in the app. */
  readonly disconnected: ReadonlySet<string>;
  /** The files that the post names by their id, as far as there are such. */
  readonly media: KnownMedia;
  /** Which addresses it may name. */
  readonly targets: TargetRules;
}

/** Everything that follows from an input, or everything that is wrong with it. */
export interface PostPlan {
  readonly problems: FieldProblem[];
  readonly warnings: Warning[];
  readonly deliveries: PlannedDelivery[];
  readonly scheduledAt: number | null;
  readonly reports: ReadonlyMap<ChannelSlug, ContentReport>;
}

/** Judges an input against every channel at once. Pure: the store is asked before and after, never here. */
export function planPost(input: PostInput, context: PlanContext): PostPlan {
  const plan = { problems: [] as FieldProblem[], warnings: [] as Warning[], deliveries: [] as PlannedDelivery[] };
  const reports = new Map<ChannelSlug, ContentReport>();
  checkOverrides(input, plan.problems);
  plan.problems.push(...checkUses(input, context));
  checkOutcomes(input, context, plan.problems);
  const scheduledAt = planTime(input, context, plan);
  input.channels.forEach((name, index) => {
    const channel = knownChannel(name, `/channels/${index}`, plan.problems);
    if (!channel) return;
    if (context.disconnected.has(channel)) plan.problems.push(notConnected(channel, `/channels/${index}`));
    const override = input.overrides[channel] ?? {};
    const report = reportOn(input, channel, override, context);
    reports.set(channel, report);
    addReport(plan, channel, override, report);
    plan.deliveries.push({
      channel,
      content: report.content,
      scheduledAt: overrideTime(channel, override, scheduledAt, context, plan),
      outcome: input.outcomes[channel] ?? "publish",
      files: usesOn(input, override).map((use) => identityOf(use, context)),
      cardSize: report.warnings.some((warning) => warning.code === "card_generated") ? channels[channel].card : null,
    });
  });
  return { ...plan, scheduledAt, reports };
}

function reportOn(
  input: PostInput,
  channel: ChannelSlug,
  override: ChannelOverride,
  context: PlanContext,
): ContentReport {
  const content = unixLines(override.content ?? input.content);
  const cardable = channels[channel].card ? canTypeset(content) : { ok: true as const };
  const uses = usesOn(input, override);
  const media = uses.flatMap(({ mediaId = "" }) => context.media.get(mediaId)?.facts ?? []);
  const unseen = uses.length - media.length;
  const { livemode } = context;
  return checkContent({ ...override, channel, content, media, unseen, livemode, cardable }, channels[channel]);
}

function identityOf({ mediaId = "", url }: MediaUse, { media }: PlanContext): string {
  return url ?? media.get(mediaId)?.identity ?? mediaId;
}

function addReport(
  plan: { problems: FieldProblem[]; warnings: Warning[] },
  channel: ChannelSlug,
  override: ChannelOverride,
  report: ContentReport,
): void {
  for (const { field, ...problem } of report.problems) {
    const [name] = field.split("/");
    const inherited = (name === "content" || name === "media") && override[name] === undefined;
    plan.problems.push({ pointer: inherited ? `/${field}` : `/overrides/${channel}/${field}`, channel, ...problem });
  }
  for (const warning of report.warnings) plan.warnings.push({ channel, ...warning });
}

export function notConnected(channel: ChannelSlug, pointer: string): FieldProblem {
  const detail = `${channels[channel].name} is not connected to this workspace. Connect it in the app, or leave it out.`;
  return { pointer, code: "channel_not_connected", detail, channel };
}

function checkOverrides(input: PostInput, problems: FieldProblem[]): void {
  for (const name of Object.keys(input.overrides)) {
    const pointer = `/overrides/${name}`;
    if (input.channels.includes(name) || !knownChannel(name, pointer, problems)) continue;
    problems.push({ pointer, code: "conflicting_fields", detail: `"${name}" has an override but is not in channels.` });
  }
}

function checkOutcomes(input: PostInput, context: PlanContext, problems: FieldProblem[]): void {
  const names = Object.keys(input.outcomes);
  if (names.length > 0 && context.livemode) {
    const detail =
      "Outcomes can be forced with a test key only. Leave `test` out, or use a key that starts with alo_test_.";
    problems.push({ pointer: "/test", code: "test_field_live_key", detail });
  }
  for (const name of names) {
    const pointer = `/test/${name}`;
    if (input.channels.includes(name) || !knownChannel(name, pointer, problems)) continue;
    problems.push({ pointer, code: "conflicting_fields", detail: `"${name}" has an outcome but is not in channels.` });
  }
}

type Findings = { problems: FieldProblem[]; warnings: Warning[] };

function planTime(input: PostInput, context: PlanContext, findings: Findings): number | null {
  if (input.publishNow) {
    if (input.scheduledAt !== null) {
      const detail = "Send publishNow or scheduledAt, not both.";
      findings.problems.push({ pointer: "/publishNow", code: "conflicting_fields", detail });
    }
    return context.now;
  }
  return input.scheduledAt === null ? null : dueTime(input.scheduledAt, "/scheduledAt", null, context, findings);
}

function overrideTime(
  channel: ChannelSlug,
  override: ChannelOverride,
  scheduledAt: number | null,
  context: PlanContext,
  findings: Findings,
): number | null {
  if (!override.scheduledAt) return scheduledAt;
  const pointer = `/overrides/${channel}/scheduledAt`;
  if (scheduledAt !== null) return dueTime(override.scheduledAt, pointer, channel, context, findings);
  const detail = "A draft has no time on any channel. Send scheduledAt for the post too.";
  findings.problems.push({ pointer, code: "conflicting_fields", detail, channel });
  return null;
}

/** The requested instant is judged, never a stored one: live refuses the past, test publishes at once and says so. */
function dueTime(
  text: string,
  pointer: string,
  channel: ChannelSlug | null,
  context: PlanContext,
  findings: Findings,
): number {
  const parsed = parseInstant(text);
  const at = "at" in parsed ? parsed.at : context.now;
  if (context.livemode && at < context.now - toleranceMs) {
    const detail = `${text} has passed. Send a time in the future, or publishNow.`;
    findings.problems.push({ pointer, code: "scheduled_in_past", detail });
  }
  if (at >= context.now) return at;
  if (!context.livemode) {
    const message = `${text} has passed, so this test post is due now. A live key would answer 422.`;
    findings.warnings.push({ channel, code: "scheduled_in_past", message });
  }
  return context.now;
}
