import { useEffect, useRef } from "preact/hooks";
import { address } from "../../router.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { MORE } from "./more.ts";

/** The ways of looking back. */
export function Tabs() {
  const words = lookBackWords();
  const ways = [
    { href: "/look-back", label: words.timeline },
    { href: "/look-back/calendar", label: words.calendar },
    { href: "/look-back/balance", label: words.balance },
    { href: "/look-back/links", label: words.links },
    { href: "/look-back/days", label: words.glance },
    { href: "/look-back/search", label: words.search },
    { href: "/look-back/more", label: words.more },
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
        <a key={href} href={href} aria-current={hereAs(href)}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** How a way is told as the current one: `true` for the way the page lies behind. */
function hereAs(href: string): "page" | "true" | undefined {
  if (href === address.value) return "page";
  const isBehind = MORE.some((way) => address.value.startsWith(way.href));
  return href === "/look-back/more" && isBehind ? "true" : undefined;
}
