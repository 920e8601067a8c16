import { effect } from "@preact/signals";
import { plainSettings } from "../plain-settings.ts";

/** Keeps the look of the page as the person chose it; before the first paint index.html does the same. */
export function beginAppearance(): void {
  effect(() => {
    const { theme, textSize } = plainSettings.value;
    const { dataset, style } = document.documentElement;
    style.colorScheme = ""; // From here on the sheet says it.
    dataset.theme = theme;
    dataset.textSize = String(textSize);
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      meta.content = getComputedStyle(document.documentElement).backgroundColor;
    }
  });
}
