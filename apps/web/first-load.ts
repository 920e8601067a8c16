/** What is read here of the bundler's view of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Which modules land in one file. All that the entry imports without waiting, near and far, is one
 * file and one sheet: a slow phone pays for each request more than for each kilobyte. The components
 * it leaves out come together, for later pages share them; what is left is split as the bundler likes.
 */
export function filesFor(entry: string) {
  const first = new Set<string>();
  const visit = (id: string, modules: Modules): void => {
    if (first.has(id)) return;
    first.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) visit(next, modules);
  };
  return [
    {
      debugName: "first",
      priority: 2,
      name: (id: string, modules: Modules) => {
        visit(entry, modules);
        return first.has(id) ? "first" : null;
      },
    },
    { name: "components", priority: 1, test: /\/packages\/ui\/src\/[A-Z][^/]*\.(tsx|css)$/ },
  ];
}
