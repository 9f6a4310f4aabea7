/** How answers are made: what the model is told beforehand, how long it may write, how it chooses words. */
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions, useSettings } from '../state/index.ts';
import { Button } from '../ui/button.tsx';
import { NumberSetting } from './number-setting.tsx';
import { SettingRow } from './setting-row.tsx';
import { useSetting } from './use-setting.ts';

export function AnswersSection() {
  const { t } = useTranslation('settings');
  const own = t('answers.own');
  return (
    <>
      <SystemPrompt />
      <NumberSetting name="maxTokens" label={t('answers.maxTokens')} hint={t('answers.maxTokensHint')} />
      <h3 className="border-line border-t pt-5 font-semibold text-sm">{t('answers.sampling')}</h3>
      <p className="text-muted text-sm">{t('answers.samplingHint')}</p>
      <div className="mt-1">
        <NumberSetting
          name="temperature"
          label={t('answers.temperature')}
          hint={t('answers.temperatureHint')}
          placeholder={own}
        />
        <NumberSetting name="topK" label={t('answers.topK')} hint={t('answers.topKHint')} placeholder={own} />
        <NumberSetting name="topP" label={t('answers.topP')} hint={t('answers.topPHint')} placeholder={own} />
        <NumberSetting name="minP" label={t('answers.minP')} hint={t('answers.minPHint')} placeholder={own} />
        <NumberSetting
          name="repetitionPenalty"
          label={t('answers.repetitionPenalty')}
          hint={t('answers.repetitionPenaltyHint')}
          placeholder={own}
        />
        <NumberSetting
          name="seed"
          label={t('answers.seed')}
          hint={t('answers.seedHint')}
          placeholder={t('answers.seedRandom')}
        />
      </div>
      <ResetSampling />
    </>
  );
}

const modelsOwn = {
  temperature: null,
  topK: null,
  topP: null,
  minP: null,
  repetitionPenalty: null,
  seed: null,
} as const;

function ResetSampling() {
  const { t } = useTranslation('settings');
  const { changeSettings } = useActions();
  const isOwn = useSettings((settings) =>
    (Object.keys(modelsOwn) as (keyof typeof modelsOwn)[]).every((key) => settings[key] === null),
  );
  return (
    <Button size="sm" disabled={isOwn} className="mt-2" onClick={() => void changeSettings(modelsOwn)}>
      {t('answers.reset')}
    </Button>
  );
}

/** A setting is saved at once, but a text is not saved letter by letter. */
const saveDelayMs = 600;
const longestPrompt = 20_000;

function SystemPrompt() {
  const { t, i18n } = useTranslation('settings');
  const { value, change, error } = useSetting('systemPrompt');
  const [text, setText] = useState(value);
  const id = useId();
  const isTooLong = text.length > longestPrompt;
  useEffect(() => setText(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` is new with each drawing; only the text counts.
  useEffect(() => {
    if (text === value || isTooLong) return;
    const timer = setTimeout(() => change(text), saveDelayMs);
    return () => clearTimeout(timer);
  }, [text, value, isTooLong]);
  const max = new Intl.NumberFormat(i18n.language).format(longestPrompt);
  return (
    <SettingRow
      label={t('answers.systemPrompt')}
      controlId={id}
      hint={t('answers.systemPromptHint')}
      hintId={`${id}-hint`}
      error={isTooLong ? t('answers.invalid.tooLong', { max }) : error}
      isStacked
    >
      <textarea
        id={id}
        rows={4}
        value={text}
        placeholder={t('answers.systemPromptPlaceholder')}
        aria-describedby={`${id}-hint`}
        aria-invalid={isTooLong}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => text !== value && !isTooLong && change(text)}
        className="field-sizing-content max-h-60 min-h-24 w-full resize-none rounded-lg border border-line-strong bg-raised px-3 py-2 text-sm aria-invalid:border-danger"
      />
    </SettingRow>
  );
}
