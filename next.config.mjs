/** @type {import("next").NextConfig} */
export default {
  // server.ts packs the answers itself: it reads a page's inline scripts first, to name them in the CSP.
  compress: false,
  poweredByHeader: false,
  skipTrailingSlashRedirect: true,
  // `npm run check` looks at types, once and for the whole house.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // Nobody reads the maps of what runs on the server: traces name the files as they were built.
  experimental: { globalNotFound: true, serverSourceMaps: false },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    "kysely",
    "pg",
    "ioredis",
    "ajv",
    "satori",
    "@resvg/resvg-wasm",
    "shiki",
    "@mdx-js/mdx",
    "yaml",
  ],
  // Markdown stands beside each page: /docs/posts.md. The server leads here too, when Accept asks for it.
  rewrites: async () => ({
    beforeFiles: [
      { source: "/:area(index|docs|reference|changelog).md", destination: "/twin/:area" },
      { source: "/:area(docs|reference)/:path*.md", destination: "/twin/:area/:path*" },
    ],
  }),
  // The names of these files bear a hash of what is in them.
  headers: async () =>
    ["/vendor/scalar/chunks/:file", "/vendor/search/:file"].map((source) => ({
      source,
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    })),
  redirects: async () => [{ source: "/settings", destination: "/settings/developer", permanent: false }],
};
