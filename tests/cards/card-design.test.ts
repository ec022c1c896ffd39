import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type CardElement, designCard } from "#sandbox/cards/card-design.ts";
import { canTypeset } from "#sandbox/cards/glyph-coverage.ts";
import { plainWords } from "#sandbox/cards/plain-words.ts";
import { typeset } from "#sandbox/cards/typeset.ts";

const instagram = { width: 1080, height: 1350 };
const sizes = [instagram, { width: 1000, height: 1500 }];
const column = { width: 872, height: 1012 };

function textOf(element: CardElement): string {
  const { children } = element.props;
  return typeof children === "string" ? children : (children ?? []).map(textOf).join("");
}

/** The lines of a card without its foot. */
function linesOf(text: string, size = instagram): CardElement[] {
  const { children } = designCard(text, size).props;
  assert.ok(Array.isArray(children));
  return children.slice(0, -2);
}

const shown = (text: string) => linesOf(text).map(textOf);
const styles = (text: string) => linesOf(text).map(({ props }) => `${props.style.fontWeight} ${props.style.fontStyle}`);
const firstSize = (text: string) => Number(linesOf(text)[0]?.props.style.fontSize);

test("the seed's note is two lines, the second in light italic", () => {
  assert.deepEqual(shown("a monday note."), ["a monday", "note."]);
  assert.deepEqual(styles("a monday note."), ["400 normal", "300 italic"]);
});

test("every card ends with the wordmark", () => {
  const { children } = designCard("Hello", instagram).props;
  assert.ok(Array.isArray(children));
  assert.equal(textOf(children.at(-1)), "Aloha.");
});

test("longer texts are set smaller", () => {
  const words =
    "There is a drawer in our studio where unfinished things go. A broken clasp, a photograph with no date. ";
  const found = ["Hello", "a monday note, and tea.", words, words.repeat(3), words.repeat(6)].map(firstSize);
  assert.deepEqual(
    found,
    [...found].sort((a, b) => b - a),
  );
  assert.equal(new Set(found).size, found.length);
});

test("line breaks are kept, and a blank line opens a gap", () => {
  const poem = ["the rain came early", "and stayed for tea,", "folded its grey coat", "over the chair"];
  assert.deepEqual(shown(poem.join("\n")), poem);
  const [first, second, third] = linesOf("one\n\ntwo\nthree").map(({ props }) => Number(props.style.top));
  assert.ok(Number(second) - Number(first) > (Number(third) - Number(second)) * 1.3);
});

test("a title is larger than its text, a credit and hashtags are smaller", () => {
  const [title, text] = linesOf(`Spring hours\n\n${"Open from nine to five on every day but Monday. ".repeat(3)}`);
  assert.ok(Number(title?.props.style.fontSize) > Number(text?.props.style.fontSize));
  const quote = linesOf("“They make the design.”\n— Charles Eames");
  assert.ok(Number(quote.at(-1)?.props.style.fontSize) < Number(quote[0]?.props.style.fontSize));
  const tags = linesOf("A quiet week.\n\n#monday #notes");
  assert.ok(Number(tags.at(-1)?.props.style.fontSize) < Number(tags[0]?.props.style.fontSize));
});

test("a list does not end in italic", () => {
  assert.deepEqual(new Set(styles("1. Open the window\n2. Make the bed\n3. Write one page")), new Set(["400 normal"]));
});

test("a text past 640 characters shows its opening with an ellipsis", () => {
  const lines = shown("There is a drawer in our studio where unfinished things go. ".repeat(30));
  assert.match(lines.join(" "), /go\. …$/);
  assert.ok(lines.join(" ").length <= 610);
});

test("a text with more lines than a card has room for shows its opening", () => {
  const lines = shown(Array.from({ length: 80 }, (_, index) => `line ${index + 1}`).join("\n"));
  assert.equal(lines[0], "line 1");
  assert.match(lines.at(-1) ?? "", /^line \d+…$/);
});

test("a word that is wider than the card is cut into even parts and loses nothing", () => {
  const word = "Donaudampfschifffahrtsgesellschaftskapitän";
  assert.equal(shown(word).join(""), word);
  assert.ok(shown("a".repeat(300)).every((line) => line.length > 20));
});

test("the same text gives the same card", () => {
  assert.deepEqual(designCard("Łódź, early.", instagram), designCard("Łódź, early.", instagram));
});

const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCWéßłộĞ.,;:!?-–—“”'()/&#@0123456789");
const spaces = fc.constantFrom(" ", "\n");
const unit = fc.oneof({ weight: 9, arbitrary: letters }, { weight: 2, arbitrary: spaces });
const words = fc.string({ unit, maxLength: 900, size: "max" });
const anything = fc.oneof(
  words,
  fc.string({ unit: letters, maxLength: 900, size: "max" }),
  fc.string({ unit: "binary", maxLength: 700, size: "max" }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

test("a thousand random texts are laid out inside the card", () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...sizes), (text, size) => {
      canTypeset(text);
      for (const { props } of linesOf(text, size)) {
        const { left, top, fontSize } = props.style;
        assert.ok(Number(left) > size.width * 0.03 && Number(left) < size.width * 0.2, `left ${left}`);
        assert.ok(Number(top) > size.height * 0.03, `top ${top}`);
        assert.ok(Number(top) + Number(fontSize) * 1.2 < size.height - 150 * (size.width / 1080), `bottom of ${top}`);
        assert.ok(Number(fontSize) >= 33 && Number(fontSize) <= 212, `size ${fontSize}`);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("a text that is shown whole loses no character", () => {
  fc.assert(
    fc.property(words, (text) => {
      const set = typeset(plainWords(text), column);
      const drawn = set.lines
        .map((line) => line.text)
        .join("")
        .replace(/\s/g, "");
      const plain = plainWords(text).replace(/\s/g, "");
      // Three dots of the text's own say that it goes on as well as ours do.
      const shown = drawn.replace(/(?:…|\.\.\.)$/, "");
      if (shown !== drawn) assert.ok(plain.startsWith(shown));
      else assert.equal(drawn, plain);
    }),
    { numRuns: 300 },
  );
});
