import { thisMachine } from "./machine.ts";
import { run } from "./run.ts";

// The code is set and not forced: what was printed shall reach whoever reads it.
void run(process.argv.slice(2), thisMachine()).then((code) => {
  process.exitCode = code;
});
