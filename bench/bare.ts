// The yardstick: node:http and nothing else. GET answers a fixed JSON body, POST parses its body and echoes it.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const fixed = readFileSync(process.argv[2] ?? "", "utf8");

createServer((request, response) => {
  if (request.method === "GET") {
    response
      .writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(fixed) })
      .end(fixed);
    return;
  }
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const body = JSON.stringify(JSON.parse(Buffer.concat(parts).toString()));
    response
      .writeHead(201, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) })
      .end(body);
  });
}).listen(Number(process.env.PORT));
