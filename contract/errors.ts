/**
 * The closed catalogue of expected errors: every failure that a user or a caller can meet has a code here.
 *
 * A code reads `area_reason`. Its message says what failed, with which value, what is valid and what to do;
 * `{name}` places are filled from the error's params. The page translates by code; everything else prints the message.
 * A cancelled call is not an error, and anything that is not in this list is a bug and travels as `internal`.
 */
import { z } from 'zod';

interface ErrorDefinition {
  /** HTTP status for the hosts that speak HTTP. */
  readonly status: number;
  /** True if the same call may succeed when simply tried again. */
  readonly retry: boolean;
  readonly message: string;
}

const catalogue = {
  engine_crashed: {
    status: 503,
    retry: true,
    message: 'The engine stopped unexpectedly ({reason}). The text so far is kept; ask again.',
  },
  engine_hung: {
    status: 503,
    retry: true,
    message: 'The engine made no progress for {seconds} s and was stopped. The text so far is kept; ask again.',
  },
  engine_crash_loop: {
    status: 503,
    retry: true,
    message:
      'The engine stopped {crashes} times within a minute and is not started again by itself ({reason}). Try again, choose another model, or run "sightline doctor".',
  },
  engine_start_failed: {
    status: 503,
    retry: true,
    message: 'The engine could not be started ({reason}). Run "sightline doctor" to see what is missing.',
  },
  engine_protocol_mismatch: {
    status: 500,
    retry: false,
    message:
      'The engine speaks protocol {engine}, this app speaks {app}. The installation is mixed: install Sightline again.',
  },
  model_not_found: {
    status: 404,
    retry: false,
    message: 'There is no model "{model}". Known models: {known}.',
  },
  model_folder_missing: {
    status: 404,
    retry: false,
    message: 'The model folder {dir} does not exist or is not a folder. Give the folder that holds config.json.',
  },
  model_file_missing: {
    status: 422,
    retry: false,
    message: 'The model folder {dir} has no {file}. Download the model again, or copy that file into the folder.',
  },
  model_file_invalid: {
    status: 422,
    retry: false,
    message:
      '{file} cannot be read: {reason}. The file is damaged or not what its name says; download the model again.',
  },
  model_config_invalid: {
    status: 422,
    retry: false,
    message: '{file}: the key "{key}" is {found}; expected {expected}.',
  },
  model_inconsistent: {
    status: 422,
    retry: false,
    message: 'The files of the model do not fit together: {file}: {reason}.',
  },
  model_family_unsupported: {
    status: 422,
    retry: false,
    message: 'The model type "{family}" is not supported. Supported: {known}.',
  },
  model_cannot_answer: {
    status: 422,
    retry: false,
    message:
      'The model "{name}" scores pictures against labels; it writes no answers. Use `sightline classify` with it.',
  },
  model_cannot_match: {
    status: 422,
    retry: false,
    message:
      'The model "{name}" answers questions; it scores no labels. Use `sightline ask` with it, or classify with a model such as CLIP or SigLIP.',
  },
  model_dtype_missing: {
    status: 422,
    retry: false,
    message: 'The model has no files of type {dtype}. It has: {known}.',
  },
  model_not_removable: {
    status: 409,
    retry: false,
    message: 'The model "{model}" is part of Sightline and cannot be removed.',
  },
  model_already_added: {
    status: 409,
    retry: false,
    message: 'This folder is already there as the model "{model}".',
  },
  model_out_of_memory: {
    status: 507,
    retry: false,
    message:
      'There is not enough memory for this model ({reason}). Close other programs, or choose a smaller or quantised model.',
  },
  device_unavailable: {
    status: 422,
    retry: false,
    message: 'The device "{device}" cannot be used here: {reason}. Choose "cpu" or "auto".',
  },
  device_failed: {
    status: 503,
    retry: true,
    message:
      'The device "{device}" failed while it answered ({reason}). The text so far is kept; ask again: "auto" goes on with another device until this one is checked anew.',
  },
  image_not_found: { status: 404, retry: false, message: 'There is no image {image}. It may have been deleted.' },
  image_file_missing: { status: 404, retry: false, message: 'The file {file} does not exist or cannot be read.' },
  image_file_too_large: {
    status: 413,
    retry: false,
    message: '{file} is {sizeMb} MB; an image file can be at most {limitMb} MB. Crop it, or save it smaller.',
  },
  image_too_many_pixels: {
    status: 413,
    retry: false,
    message:
      '{file} is {width} x {height} = {megapixels} megapixels; at most {limit} megapixels can be read. Crop it, or make it smaller.',
  },
  image_side_too_long: {
    status: 413,
    retry: false,
    message: '{file} is {width} x {height}; a side can be at most {limitPx} px. Crop it.',
  },
  image_type_unsupported: {
    status: 415,
    retry: false,
    message: '{file} is {type}; images can be PNG, JPEG, WebP, GIF, AVIF or TIFF.',
  },
  image_unreadable: {
    status: 422,
    retry: false,
    message: '{file} cannot be read as an image: {reason}. It may be damaged or incomplete.',
  },
  image_timeout: {
    status: 422,
    retry: true,
    message: '{file} took longer than {limitMs} ms to read. Make it smaller, or save it as PNG.',
  },
  prompt_empty: { status: 422, retry: false, message: 'There is nothing to answer: give a question or an image.' },
  prompt_too_long: {
    status: 413,
    retry: false,
    message:
      'The conversation needs {promptTokens} tokens, {imageTokens} of them for images; the model can hold {contextTokens}. Start a new conversation, use fewer images, or shorten the text.',
  },
  prompt_one_picture: {
    status: 422,
    retry: false,
    message: 'This model looks at one picture at a time; the question has {found}. Ask about exactly one picture.',
  },
  prompt_template_failed: {
    status: 422,
    retry: false,
    message: "The model's chat template failed: {reason}.",
  },
  conversation_not_found: {
    status: 404,
    retry: false,
    message: 'There is no conversation {conversation}. It may have been deleted.',
  },
  message_not_found: { status: 404, retry: false, message: 'There is no message {message}.' },
  message_not_suitable: {
    status: 409,
    retry: false,
    message: 'This cannot be done with the message {message}: {reason}.',
  },
  answer_running: {
    status: 409,
    retry: true,
    message: 'An answer is still being written. Wait for it, or stop it first.',
  },
  bench_running: {
    status: 409,
    retry: true,
    message: 'This computer is being measured already. Wait until that is done, or stop it first.',
  },
  store_in_use: {
    status: 409,
    retry: true,
    message: 'The data folder {dir} is in use by another Sightline ({owner}). Use that one, or close it first.',
  },
  store_newer: {
    status: 409,
    retry: false,
    message:
      'The history in {dir} was written by a newer Sightline (schema {found}, this one knows {known}). Nothing was changed; install the newer version.',
  },
  store_corrupt: {
    status: 500,
    retry: false,
    message:
      'The history {file} is damaged ({reason}). Nothing was deleted or changed; restore it from a backup, or move it away to start with an empty history.',
  },
  video_unreadable: {
    status: 415,
    retry: false,
    message:
      '{file} cannot be played: {reason}. Clips can be MP4 (H.264) or WebM (VP8, VP9, AV1); save it as one of these, or attach pictures of it.',
  },
  store_missing: {
    status: 500,
    retry: false,
    message:
      'The history file {file} is missing, but {dir} holds {traces} of an earlier history. Nothing was changed; put the file back from a backup, or move the whole folder away to start with an empty history.',
  },
  store_not_open: {
    status: 409,
    retry: false,
    message: 'This needs the history, but here {reason}.',
  },
  store_read_only: {
    status: 403,
    retry: false,
    message: 'The data folder {dir} cannot be written to ({reason}). Allow writing, or set SIGHTLINE_HOME to another.',
  },
  store_folder_unusable: {
    status: 500,
    retry: false,
    message: 'The data folder {dir} cannot be used: {reason}. Mend it, or set SIGHTLINE_HOME to another.',
  },
  store_disk_full: {
    status: 507,
    retry: true,
    message: 'The disk of {dir} is full. What was saved before is safe; free some space and try again.',
  },
  settings_invalid: {
    status: 422,
    retry: false,
    message: 'The setting "{key}" cannot be {found}; expected {expected}.',
  },
  shortcut_unavailable: {
    status: 409,
    retry: false,
    message: 'The shortcut {shortcut} cannot be used: {reason}. Choose another.',
  },
  capture_failed: { status: 500, retry: true, message: 'The screen could not be captured: {reason}.' },
  capture_unavailable: {
    status: 409,
    retry: false,
    message: 'This host cannot capture the screen by itself; use the capture button of the page, or paste a picture.',
  },
  link_refused: {
    status: 422,
    retry: false,
    message: 'The link {url} is not opened: only http, https and mailto links are.',
  },
  request_invalid: { status: 400, retry: false, message: 'The request is not valid: {reason}.' },
  host_port_in_use: {
    status: 409,
    retry: true,
    message: 'The port {port} is taken by another program. Choose another with --port, or leave it out for a free one.',
  },
  host_page_missing: {
    status: 500,
    retry: false,
    message: 'The page is not built: there is no {file}. Run "npm run build", or start with "npm start".',
  },
  request_unauthorised: {
    status: 401,
    retry: false,
    message: 'The token is missing or wrong. Open the address that Sightline printed when it started.',
  },
  connection_lost: {
    status: 503,
    retry: true,
    message: 'The connection to Sightline dropped before it replied. What was saved is safe; try again.',
  },
  internal: {
    status: 500,
    retry: true,
    message: 'Something went wrong inside Sightline ({reason}). The local log has the details.',
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof catalogue;
export const errorCatalogue: Readonly<Record<ErrorCode, ErrorDefinition>> = catalogue;
export const errorCodes = Object.keys(catalogue) as readonly ErrorCode[];

export const errorParams = z.record(z.string(), z.union([z.string(), z.number()]));
export type ErrorParams = z.infer<typeof errorParams>;

/** An expected error as data: what is stored with a failed answer and what rides over a wire. */
export const errorReport = z.object({
  code: z.enum(errorCodes as [ErrorCode, ...ErrorCode[]]),
  params: errorParams,
  message: z.string(),
});
export type ErrorReport = z.infer<typeof errorReport>;

/** An expected error in the process that met it. Never tested with `instanceof` across a process: use {@link reportError}. */
export class SightlineError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(formatErrorMessage(code, params), options);
    this.name = 'SightlineError';
    this.code = code;
    this.params = params;
  }
}

/** The English message of a code with its places filled; a place without a value stays visible. */
export function formatErrorMessage(code: ErrorCode, params: ErrorParams): string {
  return errorCatalogue[code].message.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}

/** Any thrown value as a report: coded errors keep their code (also after a wire), the rest become `internal`. */
export function reportError(thrown: unknown): ErrorReport {
  const { code, params, data, message } = (thrown ?? {}) as Record<string, unknown>;
  if (typeof code === 'string' && isErrorCode(code)) {
    const parsed = errorParams.safeParse(params ?? (data as { params?: unknown } | undefined)?.params ?? {});
    const known = parsed.success ? parsed.data : {};
    return { code, params: known, message: formatErrorMessage(code, known) };
  }
  const reason = typeof message === 'string' && message !== '' ? message : String(thrown);
  return { code: 'internal', params: { reason }, message: formatErrorMessage('internal', { reason }) };
}

/** True for the rejection of a call whose AbortSignal fired: cancellation is not an error. */
export function isCancellation(thrown: unknown): boolean {
  return (thrown as { name?: unknown } | null)?.name === 'AbortError';
}

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(catalogue, code);
}
