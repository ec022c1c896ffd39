import type { IconName } from "../ui/icon.tsx";

/** A page of Settings. Only pages that exist stand here: the row shows no door that leads nowhere. */
export interface SettingsTab {
  /** Its folder under app/(portal)/settings. */
  readonly slug: string;
  readonly name: string;
  readonly caption: string;
  readonly icon: IconName;
  /** The two lines of its heading. */
  readonly heading: readonly [first: string, italic: string];
}

export const settingsTabs: readonly SettingsTab[] = [
  {
    slug: "developer",
    name: "Developer",
    caption: "Keys & OAuth apps",
    icon: "code",
    heading: ["Every key,", "accounted for."],
  },
  {
    slug: "webhooks",
    name: "Webhooks",
    caption: "Endpoints & deliveries",
    icon: "hook",
    heading: ["Every event,", "sent or explained."],
  },
  {
    slug: "logs",
    name: "Logs",
    caption: "Every request",
    icon: "list",
    heading: ["Every request,", "and what came of it."],
  },
  {
    slug: "usage",
    name: "Usage",
    caption: "Limits & health",
    icon: "gauge",
    heading: ["How much,", "and how well."],
  },
  {
    slug: "members",
    name: "Members",
    caption: "Invites & roles",
    icon: "people",
    heading: ["Who is here,", "and what they may do."],
  },
];

/** For the people whom the operator names: what readers say of the docs. It is about the portal, not about a workspace. */
const feedbackTab: SettingsTab = {
  slug: "feedback",
  name: "Feedback",
  caption: "What readers say",
  icon: "dot",
  heading: ["What readers say,", "page by page."],
};

/** The tabs that somebody sees. */
export function tabsFor(readsFeedback: boolean): readonly SettingsTab[] {
  return readsFeedback ? [...settingsTabs, feedbackTab] : settingsTabs;
}

/** The tab of a page, whether everybody sees it or not. */
export function tabOf(slug: string): SettingsTab | undefined {
  return tabsFor(true).find((tab) => tab.slug === slug);
}
