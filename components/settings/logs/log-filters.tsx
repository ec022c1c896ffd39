"use client";

import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Switch } from "../../ui/switch.tsx";
import { replaceWith } from "../use-address.ts";
import { useLogFacts } from "./log-facts.tsx";
import { filterNames, noFilter } from "./log-filter.ts";
import { LogSearch } from "./log-search.tsx";
import { PathFilter } from "./path-filter.tsx";
import { TimeFilter } from "./time-filter.tsx";
import { useLogPlace } from "./use-log-place.ts";

const every = (name: string) => ({ value: "", name });
const plain = (names: readonly string[]) => names.map((name) => ({ value: name, name }));
const methods = plain(["GET", "POST", "PUT", "PATCH", "DELETE"]);
const statuses = [
  every("Every status"),
  { value: "2xx", name: "2xx, done" },
  { value: "3xx", name: "3xx, not modified" },
  { value: "4xx", name: "4xx, refused" },
  { value: "429", name: "429, over the limit" },
  { value: "5xx", name: "5xx, our fault" },
];

interface LogFiltersProps {
  /** The keys that can be chosen: those of the calls that are shown. */
  readonly keys: readonly { readonly id: string; readonly name: string | null }[];
}

/** Narrows the log. All of it stands in the address, so a view can be sent on. */
export function LogFilters({ keys }: LogFiltersProps) {
  const { address } = useLogPlace();
  const narrowed = filterNames.some((name) => address.params.has(name));
  return (
    <div className="grid gap-x-2 gap-y-2 @4xl:grid-cols-[minmax(12rem,24rem)_minmax(0,1fr)]">
      <LogSearch />
      <div className="flex flex-wrap items-center gap-2">
        <Choice name="status" label="Status" choices={statuses} />
        <Choice name="method" label="Method" choices={[every("Every method"), ...methods]} />
        <TimeFilter />
        {narrowed ? (
          <button
            type="button"
            onClick={() => replaceWith(address.with(noFilter))}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-md px-2 text-note hover:bg-muted"
          >
            <Icon name="cross" className="size-3.5" />
            Show all
          </button>
        ) : null}
      </div>
      <div className="@4xl:col-span-2">
        <MoreFilters keys={keys} />
      </div>
    </div>
  );
}

const rare = ["operation", "code", "source", "key", "generation", "path", "controls", "portal"];

function MoreFilters({ keys }: LogFiltersProps) {
  const { address } = useLogPlace();
  const { operations, codes, sources } = useLogFacts();
  const used = rare.filter((name) => address.params.has(name)).length;
  const key = address.params.get("key");
  const known = key && keys.every(({ id }) => id !== key) ? [...keys, { id: key, name: key }] : keys;
  return (
    <Disclosure title="More filters" aside={used > 0 ? `${used} in use` : undefined} open={used > 0}>
      <div className="flex flex-wrap items-center gap-2">
        <Choice name="operation" label="Operation" choices={[every("Every operation"), ...plain(operations)]} />
        <Choice name="code" label="Code" choices={[every("Every code"), ...plain(codes)]} />
        <Choice
          name="source"
          label="Program"
          choices={[every("Every program"), ...Object.entries(sources).map(([value, name]) => ({ value, name }))]}
        />
        <Choice
          name="key"
          label="Key"
          choices={[every("Every key"), ...known.map(({ id, name }) => ({ value: id, name: name ?? "Deleted key" }))]}
        />
        <PathFilter />
      </div>
      <div className="mt-1 flex flex-wrap gap-x-7">
        <Toggle name="controls" words="Calls to the sandbox itself" />
        <Toggle name="portal" words="What this portal asks for people" />
      </div>
    </Disclosure>
  );
}

function Choice({
  name,
  label,
  choices,
}: {
  name: string;
  label: string;
  choices: Parameters<typeof SelectField>[0]["choices"];
}) {
  const { address } = useLogPlace();
  const value = address.params.get(name) ?? "";
  // An address may name what is not in the list, such as two statuses at once.
  const all = choices.some((choice) => choice.value === value) ? choices : [...choices, { value, name: value }];
  return (
    <SelectField
      label={label}
      value={value}
      choices={all}
      onChange={(next) => replaceWith(address.with({ [name]: next }))}
    />
  );
}

function Toggle({ name, words }: { name: string; words: string }) {
  const { address } = useLogPlace();
  return (
    <Switch
      label={words}
      on={address.params.has(name)}
      onChange={(on) => replaceWith(address.with({ [name]: on ? "1" : null }))}
    />
  );
}
