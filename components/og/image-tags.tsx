import { imagePath, imageWords } from "./image-words.ts";

/** What a page says of its picture to those who show a link to it. React lifts it into the head. */
export function ImageTags({ page }: { page: string }) {
  const words = imageWords().get(page);
  if (!words) throw new Error(`The page ${page} has no picture.`);
  const { title, italic } = words;
  return (
    <>
      <meta property="og:type" content={page === "/" ? "website" : "article"} />
      <meta property="og:site_name" content="Aloha API" />
      <meta property="og:title" content={`${title} ${italic}`} />
      <meta property="og:image" content={imagePath(page)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={`${title} ${italic}, on cream, with the wordmark of Aloha`} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
