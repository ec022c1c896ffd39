/** The first letter of an app in a circle. No picture comes from elsewhere. */
export function Monogram({ name }: { name: string }) {
  const [first = ""] = name.trim();
  return (
    <span
      aria-hidden="true"
      className="grid size-10 flex-none place-items-center rounded-full bg-peach-100 font-display text-[1.25rem] leading-none"
    >
      {first.toUpperCase()}
    </span>
  );
}
