import { effect } from "@preact/signals";
import { type PlainSettings, plainSettings } from "../plain-settings.ts";

/** The name the app goes by: its own, or one that says nothing. */
export function plainNameOf({ plainName }: Pick<PlainSettings, "plainName">): string {
  return plainName ? "Notebook" : "Lichen";
}

/** Keeps the one title, the icon and what an installation is called as the person chose. */
export function beginPlainName(): void {
  effect(() => {
    const isPlain = plainSettings.value.plainName;
    document.title = plainNameOf(plainSettings.value);
    point('link[rel="manifest"]', isPlain ? "/plain.webmanifest" : "/manifest.webmanifest");
    point('link[rel="icon"]', isPlain ? "/plain-icon.svg" : "/icon.svg");
  });
}

function point(selector: string, href: string): void {
  const link = document.querySelector<HTMLLinkElement>(selector);
  if (link && link.getAttribute("href") !== href) link.href = href;
}
