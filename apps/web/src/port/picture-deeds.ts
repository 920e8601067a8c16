import type { RecordId, Result } from "@lichen/base";
import type { KeptPicture } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { JournalDraft, PictureProblem } from "@lichen/core";

/** What pictures ask of the worker, beside the safety plan and on pages of the journal. One is taken away by `erase`. */
export interface PictureDeeds {
  hopePictures(): readonly KeptPicture[];
  /** One as a JPEG; undefined where it is gone. */
  picture(which: { readonly id: RecordId }): Blob | undefined;
  keepHopePicture(what: {
    readonly jpeg: Uint8Array;
  }): Result<RecordId, NamedProblem | PictureProblem>;
  /** Those of a page of the journal; none where the page is not kept yet. */
  pagePictures(which: { readonly id: RecordId | undefined }): readonly KeptPicture[];
  /** Puts one on a page, and answers the name of the page: a new one where none is kept yet. */
  keepPagePicture(what: {
    readonly id: RecordId | undefined;
    readonly draft: JournalDraft;
    readonly jpeg: Uint8Array;
  }): Result<RecordId, NamedProblem | PictureProblem>;
  captionPicture(what: {
    readonly id: RecordId;
    readonly caption: string;
  }): Result<void, NamedProblem>;
}
