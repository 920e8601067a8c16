/** Every wrong shape under a folder, as lines of text. */
export function wrongShapes(root: string): readonly string[];
