import { DocumentIcon } from "./document-icon.tsx";

interface PreviewFile {
  readonly path: string;
  readonly kind: "image" | "video" | "document";
  readonly alt: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: number;
}

/** The files of a post below its words: pictures side by side when there are several, a film with its controls. */
export function PreviewMedia({ files }: { files: readonly PreviewFile[] }) {
  if (files.length === 0) return null;
  const several = files.length > 1;
  return (
    <ul className={`grid border-t border-border ${several ? "grid-cols-2 gap-0.5" : ""}`}>
      {files.map((file) => (
        <li key={file.path} className={file.kind === "document" ? "col-span-full" : undefined}>
          <One file={file} several={several} />
        </li>
      ))}
    </ul>
  );
}

function One({ file, several }: { file: PreviewFile; several: boolean }) {
  const { path, kind, alt, width, height, bytes } = file;
  if (kind === "document") {
    return (
      <a href={path} className="flex items-center gap-3 px-6 py-4 text-note font-medium text-primary">
        <DocumentIcon />
        <span className="min-w-0 break-words">{alt ?? "A PDF"}</span>
        <span className="ml-auto shrink-0 text-small font-normal text-muted-text">{size(bytes)}</span>
      </a>
    );
  }
  const shape = several ? "aspect-square w-full object-cover" : "h-auto max-h-[40rem] w-full object-contain";
  const sized = { width: width ?? undefined, height: height ?? undefined, className: `bg-muted ${shape}` };
  if (kind === "video") {
    return <video src={path} controls preload="metadata" aria-label={alt ?? "A video"} {...sized} />;
  }
  // biome-ignore lint/performance/noImgElement: an upload is shown as it is.
  return <img src={path} alt={alt ?? ""} loading="lazy" {...sized} />;
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${Math.round(bytes / 1e5) / 10} MB`;
}
