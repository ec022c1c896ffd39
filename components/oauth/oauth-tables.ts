import { oauth, roles, scopes, signIn } from "#sandbox/contract/facts.gen.ts";
import { named, nameTable, table } from "../docs/table.ts";
import { oauthErrorWords } from "./error-words.ts";

const kinds = [
  { kind: "server", runs: "On your server", secret: "A client secret", back: "https" },
  { kind: "browser", runs: "In a page, without a server", secret: "None", back: "https" },
  { kind: "native", runs: "On somebody’s machine", secret: "None", back: "Loopback, or a scheme of its own" },
];

const parameters = [
  { name: "response_type", words: "`code`." },
  { name: "client_id", words: "The id of the app. It starts with `app_`." },
  {
    name: "redirect_uri",
    words: "One of the registered ones, letter by letter. Needed even when there is only one.",
  },
  { name: "code_challenge", words: "SHA-256 of the verifier in base64url: 43 characters. Every app needs it." },
  { name: "code_challenge_method", words: "`S256`, spelt out. `plain` is refused." },
  { name: "scope", words: "What you ask for, between spaces. Left out, it means `read`." },
  { name: "state", words: "Optional for us, and not for you. Up to 2,048 characters, returned unchanged." },
  { name: "resource", words: "Optional. The address of the API, as RFC 8707 wants it." },
];

const answerFields = [
  { name: "access_token", words: "For calls. Starts with `alo_oat_test_` or `alo_oat_live_`." },
  { name: "token_type", words: "`Bearer`." },
  { name: "expires_in", words: `${oauth.accessTokenSeconds.toLocaleString("en")} seconds.` },
  { name: "refresh_token", words: "For the next pair. Starts with `alo_ort_`. It comes with every scope." },
  { name: "scope", words: "What was given. It can be less than you asked for." },
  { name: "workspace_id", words: "The workspace that the person chose." },
  { name: "livemode", words: "`true` for live data, `false` for test data." },
];

const units = [
  [86_400, "days"],
  [3600, "hours"],
  [60, "minutes"],
  [1, "seconds"],
] as const;

/** Seconds in the largest unit of which there are two or more. */
function span(seconds: number): string {
  const [size, unit] = units.find(([one]) => seconds % one === 0 && seconds >= 2 * one) ?? [1, "seconds"];
  return `${seconds / size} ${unit}`;
}

const lives = [
  { name: "Access token", life: span(oauth.accessTokenSeconds), after: "Refresh." },
  {
    name: "Refresh token",
    life: `${span(oauth.refreshTokenSeconds)}, anew with each refresh`,
    after: "Ask the person again.",
  },
  { name: "Code", life: span(oauth.codeSeconds), after: "Ask the person again." },
  { name: "Consent request", life: span(oauth.consentSeconds), after: "Send the browser to /oauth/authorize again." },
  {
    name: "Old client secret",
    life: `${span(oauth.clientSecretGraceSeconds)} after a rotation`,
    after: "Use the new one.",
  },
  { name: "Session in the portal", life: span(signIn.sessionSeconds), after: "Its end stops no token." },
];

/** The tables of the OAuth guide. */
export const oauthTables = {
  /** The three kinds of apps. */
  KindTable: () =>
    table({
      name: "The kinds of apps",
      rows: kinds,
      keyOf: ({ kind }) => kind,
      columns: [
        { title: "Kind", cell: ({ kind }) => `\`${kind}\`` },
        { title: "Where it runs", cell: ({ runs }) => runs },
        { title: "Proves who it is by", cell: ({ secret }) => secret },
        { title: "Redirect URI", cell: ({ back }) => back },
      ],
    }),

  /** What the authorize address takes. */
  AuthorizeTable: () =>
    nameTable({
      name: "The parameters of /oauth/authorize",
      of: "Parameter",
      title: "What it holds",
      rows: parameters,
    }),

  /** What the token endpoint gives. */
  TokenAnswerTable: () =>
    nameTable({ name: "The answer of /oauth/token", of: "Field", title: "What it holds", rows: answerFields }),

  /** The scopes in plain words, and who can give each of them. */
  ScopeTable: () =>
    table({
      name: "The scopes, and who can give them",
      rows: Object.entries(scopes).map(([name, meaning]) => ({ name, meaning, able: ableTo(name) })),
      keyOf: ({ name }) => name,
      columns: [
        { title: "Scope", cell: ({ name }) => `\`${name}\``, cellLook: "whitespace-nowrap" },
        { title: "The app may", cell: ({ meaning }) => meaning },
        { title: "Given by", cell: ({ able }) => able, look: "sm:w-[30%]" },
      ],
    }),

  /** How long each thing lives, from the contract. */
  LifeTable: () =>
    table({
      name: "How long each thing lives",
      rows: lives,
      keyOf: ({ name }) => name,
      columns: [
        { title: "What", cell: ({ name }) => name },
        { title: "Lives", cell: ({ life }) => life },
        { title: "Afterwards", cell: ({ after }) => after },
      ],
    }),

  /** The words of the OAuth endpoints. Each row can be linked to. */
  OauthErrorTable: () =>
    table({
      name: "What the OAuth endpoints say, and what to do",
      rows: named(oauthErrorWords),
      keyOf: ({ name }) => name,
      linked: true,
      columns: [
        { title: "error", cell: ({ name }) => `\`${name}\``, look: "sm:w-[14rem]", cellLook: "break-words" },
        { title: "What it means", cell: ({ meaning }) => meaning, look: "sm:w-[36%]" },
        { title: "What to do", cell: ({ remedy }) => remedy },
      ],
    }),
};

/** The roles that hold a scope. */
function ableTo(scope: string): string {
  const able = Object.entries(roles).filter(([, { scopes: held }]) => (held as readonly string[]).includes(scope));
  return able.map(([role]) => role).join(", ");
}
