/** The words of the screen capture. */
export const capture = {
  button: 'Capture the screen',
  name: 'Screen',
  denied: 'The screen was not captured: no screen was chosen, or the browser was not allowed to.',
  unsupported: 'This browser cannot capture the screen. Paste a screenshot instead.',
  arrived: 'The captured screen is attached.',
} as const;
