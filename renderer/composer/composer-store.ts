/** What stands in one conversation's composer: its text, its pictures, and the draft that keeps both. No React in it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { QuestionTask } from '../../contract/answers.ts';
import type { Draft, NewMessagePart } from '../../contract/conversations.ts';
import { type ErrorReport, reportError } from '../../contract/errors.ts';
import type { ImageInfo } from '../../contract/images.ts';
import {
  type Attachment,
  type Attachments,
  hasImage,
  messageParts,
  readyAttachment,
  readyImages,
  refuse,
  settle,
  without,
} from './attachments.ts';
import { createAutosave } from './autosave.ts';
import { checkFile } from './check-file.ts';
import { type Clip, isClip, readyClips, type StoredVideo } from './clips/clip.ts';
import { type ClipShelf, type ClipShelfPorts, createClipShelf } from './clips/clip-shelf.ts';
import { pictureName } from './picture-name.ts';

export interface ComposerState {
  readonly text: string;
  readonly attachments: Attachments;
  readonly clips: readonly Clip[];
  /** False until the saved draft has been read. */
  readonly loaded: boolean;
  readonly sending: boolean;
  /** Why the last send failed; everything is still in the box. */
  readonly sendError: ErrorReport | null;
  /** Name of a picture that was added a second time. */
  readonly duplicateName: string | null;
  /** True while the draft could not be written. */
  readonly draftUnsaved: boolean;
}

export interface ComposerPorts {
  loadDraft(): Promise<Draft>;
  saveDraft(text: string, images: readonly ImageInfo[], videos: readonly StoredVideo[]): Promise<unknown>;
  addImage(file: File, name: string): Promise<ImageInfo>;
  /** Settles once the question is saved. */
  send(parts: NewMessagePart[], task?: QuestionTask): Promise<unknown>;
  sampleClip: ClipShelfPorts['sampleClip'];
  /** How many frames are taken from a clip unless the user says otherwise. */
  frameCount(): number;
  createPreview(file: File): string;
  revokePreview(url: string): void;
  /** `Pasted`, in the user's language: the name of a picture that has none. */
  pastedName(): string;
}

export interface Composer {
  readonly state: StoreApi<ComposerState>;
  setText(text: string): void;
  addFiles(files: readonly File[]): void;
  addStored(images: readonly ImageInfo[]): void;
  readonly clips: ClipShelf;
  remove(key: string): void;
  /**
   * Sends what stands there once its pictures are imported. True when it is saved. A `prompt` stands in for the text and
   * is about a picture: without one nothing is sent.
   */
  send(options: SendOptions): Promise<boolean>;
  /** Writes the draft now: on blur, before another conversation is shown, before the window closes. */
  flush(): Promise<void>;
}

export interface SendOptions {
  readonly withImages: boolean;
  readonly prompt?: string;
  /** The quick action that the prompt is of. */
  readonly task?: QuestionTask;
}

/** The draft must be on the disk half a second after the last key. */
const draftDelayMs = 400;

export function createComposer(ports: ComposerPorts): Composer {
  const state = createStore<ComposerState>(() => ({
    text: '',
    attachments: [],
    clips: [],
    loaded: false,
    sending: false,
    sendError: null,
    duplicateName: null,
    draftUnsaved: false,
  }));
  const imports = new Map<string, Promise<void>>();
  let lastKey = 0;
  const autosave = createAutosave<void>(
    async () => {
      const { text, attachments, clips } = state.getState();
      await ports.saveDraft(text, readyImages(attachments), readyClips(clips));
      state.setState({ draftUnsaved: false });
    },
    { delayMs: draftDelayMs, onError: () => state.setState({ draftUnsaved: true }) },
  );

  const shelf = createClipShelf({
    sampleClip: ports.sampleClip,
    addImage: ports.addImage,
    clips: () => state.getState().clips,
    setClips: (clips) => state.setState({ clips, sendError: null }),
    onChange: () => autosave.schedule(),
  });

  void loadDraft();

  /** What was typed before the draft came stays; the draft goes before it. */
  async function loadDraft(): Promise<void> {
    try {
      const draft = await ports.loadDraft();
      const { text, attachments } = state.getState();
      const restored = draft.images
        .filter((image) => !hasImage(attachments, image.id))
        .map((image) => readyAttachment(image, nextKey()));
      state.setState({
        text: [draft.text, text].filter((part) => part !== '').join('\n'),
        attachments: [...restored, ...attachments],
      });
      if (draft.videos.length > 0) shelf.addStored(draft.videos);
    } catch {
      state.setState({ draftUnsaved: true });
    } finally {
      state.setState({ loaded: true });
    }
  }

  function nextKey(): string {
    lastKey += 1;
    return `picture-${lastKey}`;
  }

  function changed(change: Partial<ComposerState>): void {
    state.setState({ sendError: null, ...change });
    autosave.schedule();
  }

  function addFile(file: File): void {
    const key = nextKey();
    const { attachments } = state.getState();
    const name = pictureName(file, ports.pastedName(), new Set(attachments.map((item) => item.name)), new Date());
    const error = checkFile({ name, type: file.type, size: file.size });
    const base = { key, name, bytes: file.size };
    const added: Attachment =
      error === null
        ? { ...base, previewUrl: ports.createPreview(file), state: 'importing' }
        : { ...base, previewUrl: null, state: 'refused', error };
    state.setState({ attachments: [...attachments, added], duplicateName: null, sendError: null });
    if (error === null) imports.set(key, importFile(key, name, file));
  }

  async function importFile(key: string, name: string, file: File): Promise<void> {
    try {
      const image = await ports.addImage(file, name);
      const { list, sameAs } = settle(state.getState().attachments, key, image);
      replaceAttachments(list);
      changed({ duplicateName: sameAs?.name ?? null });
    } catch (thrown) {
      state.setState({ attachments: refuse(state.getState().attachments, key, reportError(thrown)) });
    } finally {
      imports.delete(key);
    }
  }

  /** Every preview that is no longer shown is given back. */
  function replaceAttachments(next: Attachments): void {
    const kept = new Set(next.map((item) => item.previewUrl));
    for (const { previewUrl } of state.getState().attachments) {
      if (previewUrl !== null && !kept.has(previewUrl)) ports.revokePreview(previewUrl);
    }
    state.setState({ attachments: next });
  }

  async function send({ withImages, prompt, task }: SendOptions): Promise<boolean> {
    if (state.getState().sending) return false;
    state.setState({ sending: true, sendError: null, duplicateName: null });
    try {
      await Promise.all([...imports.values(), shelf.settled()]);
      const { text, attachments, clips } = state.getState();
      const images = withImages ? readyImages(attachments) : [];
      const videos = withImages ? readyClips(clips) : [];
      const parts = messageParts(prompt ?? text, images, videos);
      const hasPicture = images.length > 0 || videos.length > 0;
      if (parts.length === 0 || (prompt !== undefined && !hasPicture)) return false;
      await ports.send(parts, task);
      // Pictures that the model cannot see stay for one that can; what was dropped meanwhile stays too.
      const sent = new Set(attachments.filter((item) => withImages || item.state === 'refused'));
      replaceAttachments(state.getState().attachments.filter((item) => !sent.has(item)));
      const sentClips = new Set(clips.filter((clip) => withImages || clip.state.name === 'refused'));
      state.setState({ clips: state.getState().clips.filter((clip) => !sentClips.has(clip)) });
      // A prompt of a card leaves what the user had typed.
      changed({ text: prompt === undefined ? '' : text });
      await autosave.flush();
      return true;
    } catch (thrown) {
      state.setState({ sendError: reportError(thrown) });
      return false;
    } finally {
      state.setState({ sending: false });
    }
  }

  return {
    state,
    setText: (text) => changed({ text }),
    clips: shelf,
    addFiles(files) {
      for (const file of files) {
        if (isClip(file)) shelf.add(file, ports.frameCount());
        else addFile(file);
      }
    },
    addStored(images) {
      const { attachments } = state.getState();
      const fresh = images.filter((image) => !hasImage(attachments, image.id));
      changed({ attachments: [...attachments, ...fresh.map((image) => readyAttachment(image, nextKey()))] });
    },
    remove(key) {
      replaceAttachments(without(state.getState().attachments, key));
      changed({ duplicateName: null });
    },
    send,
    flush: () => autosave.flush(),
  };
}
