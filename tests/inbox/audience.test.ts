import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { channels, inbox } from "#sandbox/contract/facts.gen.ts";
import { textLength } from "#sandbox/contract/text/text-length.ts";
import { type Landing, planAnswers } from "#sandbox/inbox/audience.ts";
import { thanks } from "#sandbox/inbox/persona-words.ts";
import { choosePersonas, firstPersona, spread } from "#sandbox/inbox/personas.ts";

const place = { workspaceId: "wsp_a", seedNumber: 1 };
const minuteMs = 60_000;
const { audience } = inbox;

function landing(number: number, more: Partial<Landing> = {}): Landing {
  return { ...place, deliveryId: `del_${number}`, channel: "x", content: "a monday note.", forced: null, ...more };
}

const many = Array.from({ length: 4000 }, (_, index) => planAnswers(landing(index)));

describe("without a forced outcome", () => {
  test("as many posts get none, one, two and three answers as the contract says, within three in a hundred", () => {
    audience.percentWithAnswers.forEach((percent, count) => {
      const share = many.filter((answers) => answers.length === count).length / many.length;
      assert.ok(Math.abs(share * 100 - percent) < 3, `${count}: ${share}`);
    });
    assert.equal(
      audience.percentWithAnswers.reduce((sum, percent) => sum + percent, 0),
      100,
    );
  });

  test("they come in order, from the first hour to the last", () => {
    for (const answers of many) {
      const moments = answers.map(({ afterMs }) => afterMs);
      assert.deepEqual(
        moments,
        moments.toSorted((a, b) => a - b),
      );
      for (const at of moments)
        assert.ok(at >= audience.firstMinutes * minuteMs && at <= audience.lastMinutes * minuteMs, String(at));
    }
  });

  test("half of them come within six hours, and none within the first", () => {
    const moments = many.flat().map(({ afterMs }) => afterMs / minuteMs);
    const early = moments.filter((minutes) => minutes <= 360).length / moments.length;
    assert.ok(Math.abs(early - 0.5) < 0.03, String(early));
    assert.ok(Math.min(...moments) >= 60);
  });

  test("most are comments; some are mentions; direct messages come where a channel has them", () => {
    const answers = many.flat();
    const share = (kind: string) => (100 * answers.filter((one) => one.kind === kind).length) / answers.length;
    assert.ok(Math.abs(share("mention") - audience.percentMentions) < 3);
    assert.ok(Math.abs(share("dm") - audience.percentDirect) < 3);
    const without = Array.from({ length: 500 }, (_, index) => planAnswers(landing(index, { channel: "youtube" })));
    assert.deepEqual(
      without.flat().filter(({ kind }) => kind === "dm"),
      [],
    );
  });

  test("nobody answers one post twice", () => {
    for (const answers of many)
      assert.equal(new Set(answers.map(({ persona }) => persona.handle)).size, answers.length);
  });
});

describe("forced outcomes", () => {
  for (let count = 1; count <= 20; count++) {
    test(`replies:${count} is exactly ${count} comments by as many people, within half an hour`, () => {
      const answers = planAnswers(landing(count, { forced: `replies:${count}` }));
      assert.equal(new Set(answers.map(({ persona }) => persona.handle)).size, count);
      assert.deepEqual(new Set(answers.map(({ kind }) => kind)), new Set(["comment"]));
      const moments = answers.map(({ afterMs }) => afterMs);
      for (const [index, at] of moments.entries()) assert.ok(at > (moments[index - 1] ?? 0) && at <= 30 * minuteMs);
    });
  }

  test("any other is answered by nobody", () => {
    for (const forced of ["publish", "slow", "fail_then_publish", "pending_review"])
      for (let number = 0; number < 50; number++) assert.deepEqual(planAnswers(landing(number, { forced })), []);
  });
});

describe("what they say", () => {
  const said = (content: string) =>
    new Set(planAnswers(landing(1, { content, forced: "replies:20" })).map(({ text }) => text));

  test("a question gets an answer, a link a remark, everything else a comment", () => {
    const [note, question, link] = [said("a monday note."), said("tea or coffee?"), said("read https://a.example.com")];
    for (const [a, b] of [
      [note, question],
      [note, link],
      [question, link],
    ] as const)
      assert.deepEqual(
        [...a].filter((text) => b.has(text)),
        [],
      );
    assert.deepEqual(said("read https://a.example.com/?page=2"), link);
    assert.deepEqual(said("did you read https://a.example.com yet?"), question);
  });

  test("the post's own opening stands in one of them, without its last dot", () => {
    assert.ok(said("a monday note.").has("“a monday note” is going on my wall."));
    assert.ok(said("$& and $1 are safe").has("“$& and $1 are safe” is going on my wall."));
    assert.ok(said("…").has("“this” is going on my wall."));
  });

  test("no text comes twice before all have come once", () => {
    assert.equal(said("a monday note.").size, 12);
  });

  test("every text fits every channel", () => {
    const long = "word ".repeat(60);
    const texts = Array.from({ length: 300 }, (_, index) => planAnswers(landing(index, { content: long })))
      .flat()
      .map(({ text }) => text);
    for (const text of [...texts, ...said(long), ...thanks])
      for (const { text: limits, urlWeight } of Object.values(channels))
        for (const { counter, max } of limits) assert.ok(textLength(text, counter, urlWeight) <= max, text);
  });
});

describe("one seed, one audience", () => {
  test("the same words give the same answers, to the byte", () => {
    const again = Array.from({ length: 200 }, (_, index) => planAnswers(landing(index)));
    assert.equal(JSON.stringify(again), JSON.stringify(many.slice(0, 200)));
  });

  test("another seed or another workspace gives others", () => {
    const plan = (more: Partial<Landing>) =>
      JSON.stringify(Array.from({ length: 50 }, (_, index) => planAnswers(landing(index, more))));
    assert.equal(new Set([plan({}), plan({ seedNumber: 2 }), plan({ workspaceId: "wsp_b" })]).size, 3);
  });

  test("what somebody is to a workspace never changes there; who writes on demand is new", () => {
    const relations = new Map<string, string>();
    for (const { persona } of many.flat()) {
      assert.equal(relations.get(persona.handle) ?? persona.relation, persona.relation);
      relations.set(persona.handle, persona.relation);
    }
    assert.equal(relations.size, 36);
    assert.deepEqual(new Set(relations.values()), new Set(["new", "returning", "customer"]));
    assert.deepEqual([firstPersona(place).handle, firstPersona(place).relation], ["noa.reads", "new"]);
  });

  test("a choice never repeats, whatever the size", () => {
    for (let size = 1; size <= 40; size++) {
      const order = spread(size, size, place, `words ${size}`);
      assert.deepEqual(
        order.toSorted((a, b) => a - b),
        Array.from({ length: size }, (_, index) => index),
      );
    }
    assert.equal(choosePersonas(place, 50, "a").length, 36);
  });
});
