import { type EventName, events } from "#sandbox/contract/facts.gen.ts";
import { webhookExamples } from "#sandbox/contract/webhook-examples.gen.ts";
import { smallCode, type Table, table } from "../docs/table.ts";

const names = Object.keys(events) as EventName[];
const anchorOf = (name: EventName) => name.replace(".", "-");

/** The events, when each is sent, and what its data holds. On another page than theirs it leads `at` them. */
export function EventTable({ at = "" }: { at?: string }): Table {
  return table({
    name: "The events, when each is sent, and what its data holds",
    rows: names,
    keyOf: anchorOf,
    linked: at !== "",
    columns: [
      { title: "Event", cell: (name) => `[\`${name}\`](${at}#${anchorOf(name)})` },
      { title: "Sent when", cell: (name) => events[name].when, look: "sm:w-[38%]" },
      {
        title: "In data",
        cell: (name) => Object.keys(Object(webhookExamples[name].data)).join(", "),
        cellLook: smallCode,
      },
    ],
  });
}

const objects: Record<(typeof events)[EventName]["object"], { name: string; field: string }> = {
  post: { name: "The post", field: "data.postId" },
  inbox_thread: { name: "The thread", field: "data.threadId" },
  matrix_run: { name: "The run", field: "data.runId" },
};

/** Whose counter `sequence` is, by event. */
export function EventObjectTable(): Table {
  return table({
    name: "Which object counts the events",
    rows: Object.entries(objects),
    keyOf: ([object]) => object,
    columns: [
      { title: "Who counts", cell: ([, { name }]) => name },
      { title: "Named in", cell: ([, { field }]) => `\`${field}\`` },
      {
        title: "Events",
        cell: ([object]) => names.filter((name) => events[name].object === object).join(", "),
        cellLook: smallCode,
      },
    ],
  });
}
