import { COST, stretch } from "@lichen/vault";

await stretch("warm up", new Uint8Array(16), { ...COST, memory: 8 * 1024, passes: 1 });
const begun = performance.now();
await stretch("five words of my own", new Uint8Array(16), COST);
console.log(JSON.stringify({ argon2id: performance.now() - begun }));
