import { Fragment, type ReactNode } from "react";

type Size = "hero" | "page" | "entry" | "section" | "small";

const sizes: Record<Size, string> = {
  hero: "text-hero leading-[0.98] tracking-[-0.03em] -ml-[0.04em]",
  page: "text-h1 leading-[1.02] tracking-[-0.03em] -ml-[0.04em]",
  entry: "text-entry leading-[1.06] tracking-[-0.03em] -ml-[0.02em]",
  section: "text-h2 leading-[1.06] tracking-[-0.03em]",
  small: "text-part leading-[1.2] tracking-[-0.02em]",
};

interface DisplayHeadingProps {
  as?: "h1" | "h2";
  size: Size;
  id?: string;
  children: ReactNode;
  /** The second line: italic, light, indigo. */
  italic?: string | undefined;
  onPeach?: boolean;
}

/** The brand's heading: two short lines, the second one in italics. */
export function DisplayHeading({ as: Tag = "h2", size, id, children, italic, onPeach = false }: DisplayHeadingProps) {
  const second = `font-display-italic font-light italic ${onPeach ? "text-on-peach" : "text-primary"} ${size === "small" ? "" : "block"}`;
  return (
    <Tag id={id} className={`font-display text-balance ${sizes[size]}`}>
      {children}
      {italic ? (
        <>
          {" "}
          <i className={second}>{breakable(italic)}</i>
        </>
      ) : null}
    </Tag>
  );
}

/** A name such as `idempotency_in_progress` breaks after its underscores, where a narrow screen has no room for it. */
function breakable(text: string): ReactNode {
  return text.split(/(?<=_)/).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a name never changes its parts.
    <Fragment key={place}>
      {place > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ));
}
