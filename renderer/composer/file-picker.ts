/** The system's file dialog, for pictures and clips. */
import { acceptedTypes } from './check-file.ts';

/** Settles with no files when the dialog is closed without a choice. */
export function pickFiles(): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = [...acceptedTypes, 'video/mp4', 'video/webm', 'video/quicktime'].join(',');
    // Playwright, Safari and Firefox want it in the page.
    input.hidden = true;
    document.body.append(input);
    const settle = () => {
      input.remove();
      resolve(Array.from(input.files ?? []));
    };
    input.addEventListener('change', settle);
    input.addEventListener('cancel', settle);
    input.click();
  });
}
