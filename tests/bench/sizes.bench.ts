import { join } from "node:path";
import { checkInSegmentBytes, runtimePackages } from "./sizes.ts";

console.log(
  JSON.stringify({
    "check-in-segment": await checkInSegmentBytes(),
    "runtime-packages": runtimePackages(join(import.meta.dirname, "../..")).length,
  }),
);
