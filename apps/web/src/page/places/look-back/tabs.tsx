import { useEffect, useRef } from "preact/hooks";
import { address } from "../../router.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";

/** The ways of looking back. */
export function Tabs() {
  const words = lookBackWords();
  const ways = [
    { href: "/look-back", label: words.timeline },
    { href: "/look-back/calendar", label: words.calendar },
    { href: "/look-back/balance", label: words.balance },
    { href: "/look-back/links", label: words.links },
    { href: "/look-back/days", label: words.glance },
    { href: "/look-back/measures", label: words.measures },
    { href: "/look-back/experiments", label: words.experiments },
    { href: "/look-back/review", label: words.reviews },
    { href: "/look-back/search", label: words.search },
    { href: "/look-back/hidden", label: words.hidden },
  ];
  const bar = useRef<HTMLElement>(null);
  // On a phone the bar is wider than the screen: where the person is comes into sight.
  useEffect(() => {
    const here = bar.current?.querySelector("[aria-current]");
    here?.scrollIntoView({ block: "nearest", inline: "center" });
  }, []);
  return (
    <nav ref={bar} class={css.tabs} aria-label={words.title}>
      {ways.map(({ href, label }) => (
        <a key={href} href={href} aria-current={href === address.value ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
