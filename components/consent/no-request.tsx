import { DoorFrame } from "../sign-in/door-frame.tsx";
import { buttonLook } from "../ui/button.tsx";

/** For an address that asks for nothing any more. */
export function NoRequest() {
  return (
    <DoorFrame eyebrow="Connect an app" title="Nothing is asked here" italic="any more.">
      <p className="text-note leading-[1.6]">
        A request lives for 10 minutes, works once, and belongs to the browser that brought it. Nothing was shared. Go
        back to the app and start there again.
      </p>
      <p className="mt-6">
        <a href="/settings/developer" className={buttonLook("line")}>
          To Settings
        </a>
      </p>
    </DoorFrame>
  );
}
