import { type Rotation, shortSecret } from "./rotation.ts";

const now: Record<Rotation["phase"], number> = { alone: 0, deploying: 37.5, overlapping: 62.5 };
const promoted = 50;
const ended = 75;
const upper = 35.5;
const lower = 101.5;

const spoken: Record<Rotation["phase"], string> = {
  alone: "One secret signs alone. Add the next one to begin a change.",
  deploying: "The primary secret signs; the next one is listed beside it until you promote it.",
  overlapping: "The new secret signs; the old one is listed beside it until it ends.",
};

/** Two secrets over the time of a change: the thick line signs X-Aloha-Signature, the thin one is only listed. */
export function RotationFigure({ rotation }: { rotation: Rotation }) {
  const { phase, before, after } = rotation;
  const at = now[phase];
  return (
    <svg
      role="img"
      aria-label={spoken[phase]}
      className="mt-9 h-34 w-full overflow-visible fill-ink font-mono text-code max-sm:text-fine"
    >
      {[0, 25, promoted, ended].map((x) => (
        <line key={x} x1={`${x}%`} x2={`${x}%`} y1="0" y2="136" className="stroke-border-strong max-sm:hidden" />
      ))}
      {/* Behind the words, which stand on it where there is little room. */}
      <line x1={`${at}%`} x2={`${at}%`} y1="12" y2="136" strokeWidth="1.5" className="stroke-primary" />
      <Label x={0} y={22} name={shortSecret(before)} words={phase === "overlapping" ? "was primary" : "primary"} />
      <Label x={promoted} y={22} words="old, still valid" wide />
      <Signing from={0} to={promoted} y={upper} now={at} />
      <Listed from={promoted} to={ended} y={upper} now={at} />
      <line
        x1={`${ended}%`}
        x2={`${ended}%`}
        y1={upper - 7.5}
        y2={upper + 7.5}
        strokeWidth="2"
        className="stroke-ink"
      />
      <Label x={0} y={88} name={after ? shortSecret(after) : "the next one"} words={after ? "next" : ""} />
      <Label x={promoted} y={88} words="primary" wide />
      <Listed from={0} to={promoted} y={lower} now={at} />
      <Signing from={promoted} to={100} y={lower} now={at} />
      <Now at={at} both={after !== null} />
    </svg>
  );
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly now: number;
}

/** Signs: thick and full up to now, an outline of what will be after it. */
function Signing({ from, to, y, now: at }: Line) {
  const done = Math.min(Math.max(at, from), to);
  return (
    <>
      {done > from ? (
        <rect x={`${from}%`} y={y - 3.5} width={`${done - from}%`} height="7" className="fill-ink" />
      ) : null}
      {to > done ? (
        <rect x={`${done}%`} y={y - 3} width={`${to - done}%`} height="6" className="fill-none stroke-ink" />
      ) : null}
    </>
  );
}

/** Is listed: a thin line up to now, dots after it. */
function Listed({ from, to, y, now: at }: Line) {
  const done = Math.min(Math.max(at, from), to);
  return (
    <g strokeWidth="1.5" className="stroke-ink">
      {done > from ? <line x1={`${from}%`} x2={`${done}%`} y1={y} y2={y} /> : null}
      {to > done ? (
        <line x1={`${done}%`} x2={`${to}%`} y1={y} y2={y} strokeDasharray="1.5 4.5" strokeLinecap="round" />
      ) : null}
    </g>
  );
}

function Label({
  x,
  y,
  name,
  words,
  wide = false,
}: {
  x: number;
  y: number;
  name?: string;
  words: string;
  wide?: boolean;
}) {
  return (
    <text
      x={`${x}%`}
      y={y}
      dx={10}
      className={`stroke-elevated stroke-6 [paint-order:stroke] ${wide ? "max-sm:hidden" : ""}`}
    >
      {name}
      <tspan dx={name ? 12 : 10} className="fill-muted-text font-text">
        {words}
      </tspan>
    </text>
  );
}

function Now({ at, both }: { at: number; both: boolean }) {
  return (
    <g className="fill-primary">
      <circle cx={`${at}%`} cy={upper} r="5" />
      {both ? <circle cx={`${at}%`} cy={lower} r="5" /> : null}
      <text x={`${at}%`} y="8" textAnchor={at === 0 ? "start" : "middle"} className="font-text font-medium">
        now
      </text>
    </g>
  );
}
