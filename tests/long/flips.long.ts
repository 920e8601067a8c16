import { expect, it } from "vitest";
import { bitFlips, cuts, smallNotebook, tally } from "../survival/damage.ts";

it("every bit and every length of every file: nothing amiss goes unsaid", async () => {
  const notebook = await smallNotebook();
  for (const [path, bytes] of notebook.image.files) {
    const flips = await tally(notebook, path, bitFlips(bytes));
    const cut = await tally(notebook, path, cuts(bytes));
    console.log(`figure: ${path} ${bytes.length} bytes: flips ${JSON.stringify(flips)}`);
    console.log(`figure: ${path} cuts ${JSON.stringify(cut)}`);
    expect({ path, ...flips }).toMatchObject({ path, undetected: 0, spread: 0 });
    expect({ path, ...cut }).toMatchObject({ path, undetected: 0 });
  }
});
