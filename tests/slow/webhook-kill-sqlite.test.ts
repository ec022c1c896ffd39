import { testEndings } from "#tests/support/kill-workers.ts";

testEndings("sqlite");
