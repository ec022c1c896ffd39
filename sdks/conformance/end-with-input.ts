// Loaded before a program: it is asked to stop when its standard input ends, also because whoever started it died.
process.stdin
  .resume()
  .once("close", () => process.kill(process.pid, "SIGTERM"))
  .unref();
