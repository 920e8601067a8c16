// Before the first paint: the theme and text size the person chose. Plain settings are in PRIVACY.md.
{
  const root = document.documentElement;
  try {
    const kept = JSON.parse(localStorage.getItem("lichen-settings") ?? "{}");
    if (typeof kept.theme === "string") root.dataset.theme = kept.theme;
    if (typeof kept.textSize === "number") root.dataset.textSize = String(kept.textSize);
    if (kept.language === "hi") root.lang = "hi";
  } catch {
    // Nothing chosen, or nothing readable: the system's own look does.
  }
}
