/** Writes `docs/errors.md` from the catalogue in the contract. */
import { errorCatalogue, errorCodes } from '../../contract/errors.ts';

export function renderErrors(): string {
  const rows = errorCodes.map((code) => {
    const { status, retry, message } = errorCatalogue[code];
    return `| \`${code}\` | ${status} | ${retry ? 'yes' : 'no'} | ${message.replaceAll('|', '\\|')} |`;
  });
  return `# Errors

Written by \`node scripts/write-docs.ts\` from \`contract/errors.ts\`. Every expected failure has one of these codes, in the page, on the command line (\`--json\` prints the code) and over the wire. A cancelled call is not an error.

| code | HTTP | worth retrying as it is | message |
|---|---|---|---|
${rows.join('\n')}
`;
}
