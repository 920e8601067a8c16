/** What is read here of the bundler's view of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Which modules land in one file. All that an entry imports without waiting, near and far, is one file
 * and one sheet: a slow phone pays for each request more than for each kilobyte. `first` is what every
 * visit needs, the door with it and what the words of every language count days by; `open` what an open
 * notebook needs besides; `words` what the first screens say, a file for each language. The components they leave out come together, for later pages
 * share them; what is left is split as the bundler likes.
 */
export function filesFor(entries: {
  readonly first: readonly string[];
  readonly open: string;
  readonly words: { readonly [language: string]: string };
}) {
  const first = new Set<string>();
  const open = new Set<string>();
  return [
    { debugName: "first", priority: 3, name: nameOf("first", entries.first, first) },
    { debugName: "open", priority: 2, name: nameOf("open", [entries.open], open, first) },
    ...Object.entries(entries.words).map(([language, entry]) => {
      const name = `words-${language}`;
      return { debugName: name, priority: 2, name: nameOf(name, [entry], new Set(), first) };
    }),
    // Those of paper come with the papers.
    {
      name: "components",
      priority: 1,
      test: /\/packages\/ui\/src\/(?!Paper)[A-Z][^/]*\.(tsx|css)$/,
    },
  ];
}

function nameOf(
  name: string,
  entries: readonly string[],
  found: Set<string>,
  besides = new Set<string>(),
) {
  const visit = (id: string, modules: Modules): void => {
    if (found.has(id) || besides.has(id)) return;
    found.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) visit(next, modules);
  };
  return (id: string, modules: Modules): string | null => {
    for (const entry of entries) visit(entry, modules);
    // What the bundler itself needs comes with whoever needs it first.
    if (id.startsWith("\0rolldown") && name === "first") return name;
    return found.has(id) ? name : null;
  };
}
