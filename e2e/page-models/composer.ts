/** The composer: where a question is written and pictures are put. Found by role and label, as a screen reader finds it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator, Page } from '@playwright/test';

export class Composer {
  readonly page: Page;
  readonly box: Locator;
  readonly send: Locator;
  readonly stop: Locator;
  readonly pictures: Locator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.getByRole('textbox', { name: /^(Message|메시지)$/ });
    this.send = page.getByRole('button', { name: /^(Send|보내기)$/ });
    this.stop = page.getByRole('button', { name: /^(Stop|멈추기)$/ });
    this.pictures = page.getByRole('list', { name: /^(Attached images|첨부한 사진)$/ }).getByRole('listitem');
  }

  async ask(question: string): Promise<void> {
    await this.box.fill(question);
    await this.box.press('Enter');
  }

  /** Picks files as the file dialog would hand them over. */
  async pick(...paths: string[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /^(Attach images|사진 첨부)$/ }).click();
    await (await chooser).setFiles(paths);
  }

  /** Drops files on the window, as a file manager does. */
  async drop(files: readonly DroppedFile[]): Promise<void> {
    const data = await this.page.evaluateHandle((list) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type }));
      }
      return transfer;
    }, files);
    await this.page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
    await this.page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: data });
  }

  /** Pastes a picture and, as office programs and browsers do, text beside it. */
  async paste(file: DroppedFile, text?: string): Promise<void> {
    await this.box.focus();
    await this.box.evaluate(
      (box, { name, type, base64, beside }) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type }));
        if (beside !== undefined) transfer.setData('text/plain', beside);
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
      },
      { ...file, beside: text },
    );
  }
}

export interface DroppedFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

export function fileFrom(path: string, type = 'image/png'): DroppedFile {
  return { name: basename(path), type, base64: readFileSync(path).toString('base64') };
}
