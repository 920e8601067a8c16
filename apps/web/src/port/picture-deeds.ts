import type { RecordId, Result } from "@lichen/base";
import type { KeptPicture } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { PictureProblem } from "@lichen/core";

/** What the pictures beside the safety plan ask of the worker. One is taken away by `erase`. */
export interface PictureDeeds {
  hopePictures(): readonly KeptPicture[];
  /** One as a JPEG; undefined where it is gone. */
  picture(which: { readonly id: RecordId }): Blob | undefined;
  keepHopePicture(what: {
    readonly jpeg: Uint8Array;
  }): Result<RecordId, NamedProblem | PictureProblem>;
  captionPicture(what: {
    readonly id: RecordId;
    readonly caption: string;
  }): Result<void, NamedProblem>;
}
