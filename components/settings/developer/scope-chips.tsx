/** What a key may do, in the contract's own words. */
export function ScopeChips({ scopes }: { scopes: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-1.5">
      {scopes.map((scope) => (
        <code key={scope} className="rounded-sm bg-muted px-1.5 py-0.5 whitespace-nowrap text-ink">
          {scope}
        </code>
      ))}
    </span>
  );
}
