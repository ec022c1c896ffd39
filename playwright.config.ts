import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.ts";

const port = Number(process.env.BROWSER_TEST_PORT ?? 4310);
const address = `http://localhost:${port}`;
const flags =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  // A test that needs its second try is named at the end of the run (docs/decisions/0035-second-tries.md).
  retries: 1,
  timeout: 60_000,
  use: {
    baseURL: address,
    launchOptions: { executablePath: findChromium() ?? "chromium", args: flags.split(" ") },
    trace: "retain-on-failure",
  },
  webServer: {
    command: "node tests/browser/support/serve.ts",
    url: `${address}/healthz`,
    timeout: 180_000,
    env: { PORT: String(port), PUBLIC_URL: address, WORKSPACES_PER_MINUTE: "1000", SIGN_UPS_PER_MINUTE: "1000" },
  },
});
