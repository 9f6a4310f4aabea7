/** The user's settings: one flat object, every key with its default, so that an old or damaged file still reads. */
import { z } from 'zod';
import { deviceChoice } from './answers.ts';
import { modelId } from './ids.ts';
import { videoLimits } from './videos.ts';
import { imageDetail } from './views.ts';

export const languages = ['en', 'ko'] as const;
export type Language = (typeof languages)[number];

export const settings = z.object({
  language: z.enum(['system', ...languages]).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** null is the built-in model. */
  modelId: modelId.nullable().default(null),
  device: deviceChoice.default('auto'),
  systemPrompt: z.string().max(20_000).default(''),
  maxTokens: z.number().int().min(1).max(32_768).default(512),
  /** null leaves a sampling value to the model's own files. */
  temperature: z.number().min(0).max(5).nullable().default(null),
  topK: z.number().int().min(0).max(1000).nullable().default(null),
  topP: z.number().min(0).max(1).nullable().default(null),
  minP: z.number().min(0).max(1).nullable().default(null),
  repetitionPenalty: z.number().min(0.5).max(3).nullable().default(null),
  seed: z.number().int().min(0).max(0xffff_ffff).nullable().default(null),
  /** How closely the model looks at pictures, where it can be told. */
  imageDetail: imageDetail.default('auto'),
  /** Frames that are taken from a clip. */
  videoFrames: z.number().int().min(1).max(videoLimits.frames).default(videoLimits.defaultFrames),
  /** Whether places that an answer names are drawn on its pictures. */
  showRegions: z.boolean().default(true),
  /** How long the model stays in memory after the last question; null is until Sightline is closed. */
  idleUnloadMinutes: z.number().int().min(1).max(1440).nullable().default(10),
  /** Electron's accelerator syntax; null switches the global shortcut off. */
  captureShortcut: z.string().max(64).nullable().default('CommandOrControl+Shift+Space'),
  closeToTray: z.boolean().default(false),
});
export type Settings = z.infer<typeof settings>;

export const settingsChange = z.object(
  Object.fromEntries(
    Object.entries(settings.shape).map(([key, schema]) => [key, schema.removeDefault().optional()]),
  ) as {
    [K in keyof typeof settings.shape]: z.ZodOptional<ReturnType<(typeof settings.shape)[K]['removeDefault']>>;
  },
);
export type SettingsChange = z.infer<typeof settingsChange>;

export const defaultSettings: Settings = settings.parse({});
