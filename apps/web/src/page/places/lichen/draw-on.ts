/** Draws an image of the lichen in its place, as sharp as it is. */
export function drawOn(canvas: HTMLCanvasElement, image: ImageBitmap | HTMLCanvasElement): void {
  if (canvas.width !== image.width) {
    canvas.width = image.width;
    canvas.height = image.height;
  }
  const context = canvas.getContext("2d");
  context?.clearRect(0, 0, canvas.width, canvas.height);
  context?.drawImage(image, 0, 0);
}
