import { Button } from "./button.tsx";

/** The next page of a list, under the ones that are there. */
export function LoadMore({ words, busy, onMore }: { words: string; busy: boolean; onMore: () => void }) {
  return (
    <Button kind="text" busy={busy && "Reading"} onClick={onMore}>
      {words}
    </Button>
  );
}
