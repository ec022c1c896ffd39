"use client";

import "./(portal)/globals.css";

/** What is left when a page breaks in the browser: the way back, and nothing that could break again. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body className="font-text">
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <title>This page broke · Aloha API</title>
        <main className="wrap pt-24 pb-24">
          <h1 className="font-display text-h1 leading-none">
            This page broke, <i className="font-light text-primary">and that is our fault.</i>
          </h1>
          <p className="mt-6 max-w-[36rem] text-lead">
            What you sent before is kept. Load the page again, or begin at{" "}
            <a href="/" className="text-primary underline underline-offset-4">
              the start page
            </a>
            .
          </p>
          <button
            type="button"
            onClick={() => location.reload()}
            className="mt-6 min-h-11 rounded-full bg-ink px-6 text-background"
          >
            Load it again
          </button>
        </main>
      </body>
    </html>
  );
}
