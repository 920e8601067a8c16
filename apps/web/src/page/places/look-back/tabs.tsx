import { address } from "../../router.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";

/** The ways of looking back. */
export function Tabs() {
  const words = lookBackWords();
  const ways = [
    { href: "/look-back", label: words.timeline },
    { href: "/look-back/calendar", label: words.calendar },
    { href: "/look-back/search", label: words.search },
    { href: "/look-back/hidden", label: words.hidden },
  ];
  return (
    <nav class={css.tabs} aria-label={words.title}>
      {ways.map(({ href, label }) => (
        <a key={href} href={href} aria-current={href === address.value ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
