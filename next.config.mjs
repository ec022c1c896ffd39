/** @type {import("next").NextConfig} */
export default {
  // server.ts packs the answers itself: it reads a page's inline scripts first, to name them in the CSP.
  compress: false,
  poweredByHeader: false,
  skipTrailingSlashRedirect: true,
  // `npm run check` looks at types, once and for the whole house.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ["kysely", "pg", "ajv", "satori", "@resvg/resvg-wasm", "shiki", "@mdx-js/mdx", "yaml"],
  redirects: async () => [
    { source: "/docs", destination: "/docs/quickstart", permanent: false },
    { source: "/settings", destination: "/settings/developer", permanent: false },
  ],
};
