// Before the first paint: the look, language and name the person chose. Plain settings are in PRIVACY.md.
{
  const root = document.documentElement;
  try {
    const kept = JSON.parse(localStorage.getItem("lichen-settings") ?? "{}");
    if (typeof kept.theme === "string") root.dataset.theme = kept.theme;
    if (typeof kept.textSize === "number") root.dataset.textSize = String(kept.textSize);
    if (kept.language === "hi") root.lang = "hi";
    if (kept.plainName === true) {
      document.title = "Notebook";
      document.querySelector('link[rel="manifest"]').href = "/plain.webmanifest";
      document.querySelector('link[rel="icon"]').href = "/plain-icon.svg";
    }
  } catch {
    // Nothing chosen, or nothing readable: the system's own look does.
  }
}
