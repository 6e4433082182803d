/** Hands over a file that was made on the device. Its name says nothing about where it is from. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of the file once the click is through.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
