import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

interface SavedWarningsProps {
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly onClose: () => void;
}

/** A change was made, and something about it may surprise. */
export function SavedWarnings({ warnings, onClose }: SavedWarningsProps) {
  return (
    <Dialog title="Saved." italic="One thing to know." onClose={onClose}>
      {warnings.map(({ code, message }) => (
        <p key={code} className="text-note leading-[1.6]">
          {message}
        </p>
      ))}
      <div className="mt-6">
        <Button data-start onClick={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  );
}
