/** The error catalogue in the form in which oRPC carries it: one typed error a code, its params as data. */
import { z } from 'zod';
import { type ErrorCode, errorCatalogue, errorCodes, errorParams } from './errors.ts';

const data = z.object({ params: errorParams });

type WireErrors = Record<ErrorCode, { status: number; message: string; data: typeof data }>;

export const wireErrors = Object.fromEntries(
  errorCodes.map((code) => [
    code,
    { status: errorCatalogue[code].status, message: errorCatalogue[code].message, data },
  ]),
) as WireErrors;
