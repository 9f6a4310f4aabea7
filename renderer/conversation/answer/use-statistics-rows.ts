/** The statistics of an answer as rows of words and numbers, in the order in which an answer is made. */
import { useTranslation } from 'react-i18next';
import type { AnswerStats } from '../../../contract/answers.ts';
import type { Message } from '../../../contract/conversations.ts';

export interface StatisticsRow {
  readonly label: string;
  readonly value: string;
  /** True for a share of the row before it. */
  readonly part: boolean;
}

export function useStatisticsRows(stats: AnswerStats, model: Message['model']): StatisticsRow[] {
  const { t, i18n } = useTranslation('conversation');
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: digits }).format(value);
  const tokens = (count: number) => t('stats.tokens', { tokens: number(count) });
  const rate = (tps: number) => t('stats.tokensPerSecond', { rate: number(tps, tps < 100 ? 1 : 0) });
  const row = (label: string, value: string): StatisticsRow => ({ label, value, part: false });
  const part = (label: string, value: string): StatisticsRow => ({ label, value, part: true });
  const device = (name: string) =>
    stats.threads === undefined ? name : t('stats.deviceThreads', { device: name, threads: number(stats.threads) });
  return [
    ...(model === null ? [] : [row(t('stats.model'), model.name)]),
    ...(model?.device == null ? [] : [row(t('stats.device'), device(deviceName(model.device)))]),
    ...(stats.passedOver ?? []).map((each) =>
      part(t('stats.passedOver', { device: deviceName(each.device) }), each.reason),
    ),
    row(t('stats.prompt'), tokens(stats.promptTokens)),
    ...(stats.imageTokens > 0 ? [part(t('stats.image'), tokens(stats.imageTokens))] : []),
    ...(stats.reusedTokens > 0 ? [part(t('stats.reused'), tokens(stats.reusedTokens))] : []),
    ...(stats.imagesEncoded > 0 ? [row(t('stats.encoded'), number(stats.imagesEncoded))] : []),
    row(t('stats.output'), tokens(stats.outputTokens)),
    row(t('stats.ttft'), t('stats.seconds', { seconds: number(stats.ttftMs / 1000, 2) })),
    row(t('stats.prefill'), rate(stats.prefillTps)),
    row(t('stats.decode'), rate(stats.decodeTps)),
    ...(stats.decoder === undefined ? [] : [row(t('stats.decoder'), t(`stats.decoderPath.${stats.decoder.path}`))]),
  ];
}

/** Names of products, the same in every language. */
function deviceName(device: NonNullable<NonNullable<Message['model']>['device']>): string {
  const names = { cpu: 'CPU', webgpu: 'WebGPU', cuda: 'CUDA', dml: 'DirectML', coreml: 'Core ML' };
  return names[device];
}
