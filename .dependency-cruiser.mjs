// The walls of the house. Every rule has a name and says what to do instead.
const slices =
  "workspaces|keys|sign-in|members|posts|controls|oauth|media|analytics|inbox|matrix|voice|webhooks|requests|usage|feedback";
const ground =
  "^sandbox/(contract|store|time|events|limits|log|observe|mail|channels|cards|egress|files)/|^sandbox/[a-z-]+\\.ts$";

export default {
  forbidden: [
    {
      name: "sandbox-knows-no-framework",
      comment: "sandbox/ is the domain. Put anything that needs Next or React into app/ or components/.",
      severity: "error",
      from: { path: "^sandbox/" },
      to: { path: "^(node_modules/)?(next|react|react-dom)(/|$)" },
    },
    {
      name: "sandbox-never-looks-up",
      comment: "sandbox/ imports nothing from app/, components/ or content/. Pass what it needs as an argument.",
      severity: "error",
      from: { path: "^sandbox/" },
      to: { path: "^(app|components|content)/|^server\\.ts$" },
    },
    {
      name: "gateway-only-from-the-edge",
      comment:
        "Only app/, server.ts, server/ and tests speak HTTP. A domain function takes a Call and returns an Answer.",
      severity: "error",
      from: { pathNot: "^(app/|server/|server\\.ts$|sandbox/gateway/|sandbox/sandbox\\.ts$|tests/|bench/|scripts/)" },
      to: { path: "^sandbox/gateway/" },
    },
    {
      name: "slices-never-meet",
      comment:
        "A slice imports itself and the ground floor (errors, contract, store, time, events, log, mail, channels, cards, egress, files, operation, secrets). Slices meet in events/, the job table and the store.",
      severity: "error",
      from: { path: `^sandbox/(${slices})/` },
      to: { path: `^sandbox/(${slices})/`, pathNot: "^sandbox/$1/" },
    },
    {
      name: "ground-floor-holds-no-slice",
      comment: "The ground floor knows no slice. A slice registers itself in sandbox/sandbox.ts.",
      severity: "error",
      from: { path: ground, pathNot: "^sandbox/sandbox\\.ts$" },
      to: { path: `^sandbox/(${slices}|gateway|faults|seed|matrix-steps|shares|backup)/|^sandbox/sandbox\\.ts$` },
    },
    {
      name: "components-see-only-the-contract",
      comment:
        "components/ may import sandbox/contract/ and nothing else of the domain. Ask the API, as a visitor would.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^sandbox/", pathNot: "^sandbox/contract/" },
    },
    {
      name: "drivers-only-in-store",
      comment: "Only store/ knows an engine. Ask the Store in your call.",
      severity: "error",
      from: { path: "^(sandbox|app|components|server)", pathNot: "^sandbox/store/" },
      to: { path: "^(node_modules/)?(kysely|pg)(/|$)|^node:sqlite$|^sqlite$" },
    },
    {
      name: "valkey-only-in-limits",
      comment: "Only sandbox/limits/valkey-line.ts speaks to Valkey. Ask the Limiter.",
      severity: "error",
      from: { pathNot: "^sandbox/limits/valkey-line\\.ts$|^tests/slow/" },
      to: { path: "^(node_modules/)?ioredis(/|$)" },
    },
    {
      name: "better-auth-only-in-sign-in",
      comment:
        "Only sandbox/sign-in/ knows which library signs people in. Ask services.signIn, or the session in your call.",
      severity: "error",
      from: { pathNot: "^sandbox/sign-in/|^tests/sign-in/|^tests/store/" },
      to: { path: "^(node_modules/)?@?better-auth(/|$)" },
    },
    {
      name: "mail-only-through-the-port",
      comment: "Only sandbox/mail/smtp-mailer.ts speaks SMTP. Send with the Mailer that you were given.",
      severity: "error",
      from: { pathNot: "^sandbox/mail/smtp-mailer\\.ts$" },
      to: { path: "^(node_modules/)?(@types/)?nodemailer(/|$)" },
    },
    {
      name: "crypto-only-in-secrets",
      comment: "node:crypto lives in sandbox/secrets.ts. Add the function you need there.",
      severity: "error",
      from: { path: "^(sandbox|app|components|server|scripts)", pathNot: "^sandbox/secrets\\.ts$" },
      to: { path: "^(node:)?crypto$" },
    },
    {
      name: "sockets-only-behind-the-guard",
      comment:
        "An outgoing connection passes the address guard, which only sandbox/egress/ can open: take an openLine, or download.",
      severity: "error",
      from: {
        path: "^(sandbox|app|components)",
        pathNot: "^sandbox/egress/(guarded-connector|tunnel-connector|open-line)\\.ts$",
      },
      to: { path: "^(node_modules/)?undici(/|$)|^(node:)?(http|https|http2|tls|dns|dns/promises)$" },
    },
    {
      name: "nobody-imports-sdks-or-tests",
      comment: "sdks/ and tests/ are ends of the road.",
      severity: "error",
      from: { pathNot: "^(sdks|tests|bench|content/samples)/" },
      to: { path: "^(sdks|tests)/" },
    },
    {
      name: "sdk-stands-alone",
      comment:
        "sdks/typescript/src runs in every JavaScript runtime and has no dependency. Write what you need, or do without.",
      severity: "error",
      from: { path: "^sdks/typescript/src/" },
      to: { pathNot: "^sdks/typescript/src/" },
    },
    {
      name: "cli-stands-on-the-sdk",
      comment: "sdks/cli/src imports itself, the SDK's source, citty and what Node has.",
      severity: "error",
      from: { path: "^sdks/cli/src/" },
      to: {
        pathNot: "^sdks/(cli|typescript)/src/|^(node_modules/)?citty(/|$)",
        dependencyTypesNot: ["core"],
      },
    },
    {
      name: "packages-never-meet-their-tests",
      comment: "What is published knows neither tests nor the conformance folder.",
      severity: "error",
      from: { path: "^sdks/(typescript|cli)/src/" },
      to: { path: "^sdks/[a-z]+/tests/|^sdks/conformance/|^tests/" },
    },
    {
      name: "no-cycle",
      comment: "A cycle, type-only included, means that two files are one thing or that a third is missing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphan",
      comment: "A file that nobody imports is dead: delete it, or name it as an entry here.",
      severity: "error",
      from: {
        orphan: true,
        pathNot:
          "\\.(test|gen)\\.ts$|^(app|tests|scripts|bench)/|^sdks/[a-z]+/tests/|^sdks/conformance/end-with-input\\.ts$|\\.config\\.(ts|mjs)$|^(next\\.config|postcss\\.config|mdx-types)|\\.d\\.ts$",
      },
      to: {},
    },
    {
      name: "no-unlisted-package",
      comment: "Import only what package.json names.",
      severity: "error",
      from: { path: "^(sandbox|app|components|server|content)" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
    },
    {
      name: "no-dev-package-at-run-time",
      comment: "What runs in production is a dependency, not a devDependency.",
      severity: "error",
      from: { path: "^(sandbox|app|components|server)", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.data|public)/|^sdks/[a-z]+/(dist|runtimes)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
    builtInModules: { add: ["node:sqlite", "sqlite"] },
  },
};
