import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

test("no button is switched off: it would lose the focus, and whoever presses keys their place", () => {
  const files = globSync("{app,components}/**/*.tsx");
  assert.ok(files.length > 300, `${files.length} files were read`);
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    for (const { index } of text.matchAll(/\sdisabled(?:=|\s|\/?>)/g)) {
      const element = /<(\w+)\s[^<]*$/.exec(text.slice(0, index))?.[1];
      assert.notEqual(element, "button", `${file}: say aria-disabled, and let a press do nothing`);
    }
  }
});

test("whoever takes a row away hands the focus on first", () => {
  const takers = globSync("components/**/*.tsx").filter((file) =>
    /aria-label=\{`(?:Take \S* ?[^`]* (?:away|out))`\}|>\s*Remove \{label/.test(readFileSync(file, "utf8")),
  );
  assert.deepEqual(takers.sort(), [
    "components/sandbox/compose/field-row.tsx",
    "components/settings/developer/apps/redirect-fields.tsx",
    "components/settings/webhooks/answers-dialog.tsx",
    "components/settings/webhooks/headers-editor.tsx",
    "components/webhooks/secret-fields.tsx",
  ]);
  for (const file of takers) assert.match(readFileSync(file, "utf8"), /leaveRow\(|\?\.focus\(\)/, file);
});
