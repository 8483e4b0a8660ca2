const accepted = ".jpg,.jpeg,.png,.gif,.webp,.avif,.tif,.tiff";

/** Asks for picture files in the system's own dialog. What they really are, the desk tells by their bytes. */
export function choosePictureFiles(
  onChosen: (files: readonly File[]) => void,
  { many }: { readonly many: boolean },
): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accepted;
  input.multiple = many;
  input.addEventListener("change", () => onChosen([...(input.files ?? [])]), { once: true });
  input.click();
}
