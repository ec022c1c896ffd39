declare module "twitter-text" {
  const twitter: { parseTweet(text: string): { weightedLength: number } };

  // biome-ignore lint/style/noDefaultExport: this is how the package speaks.
  export { twitter as default };
}
