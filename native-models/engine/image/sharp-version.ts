/** The version of sharp that is really loaded. */
import sharp from 'sharp';

export function sharpVersion(): string {
  return sharp.versions.sharp;
}
