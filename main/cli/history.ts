/** `sightline history`: lists the conversations and shows one. */
import { Command } from 'commander';
import type { ConversationTree, Message, MessagePart } from '../../contract/conversations.ts';
import { withCore } from './open-core.ts';
import { printJson, printLine } from './print.ts';

interface Flags {
  readonly json?: boolean;
}

/** The largest page that the contract allows. */
const pageSize = 1000;

export function historyCommand(): Command {
  return new Command('history')
    .description('what was asked and answered before')
    .addCommand(
      new Command('list')
        .description('list the conversations, newest first')
        .option('--json', 'one JSON object a line')
        .action(runList),
    )
    .addCommand(
      new Command('show')
        .description('show a conversation')
        .argument('<id>')
        .option('--json', 'one JSON object a line')
        .action(runShow),
    );
}

async function runList({ json }: Flags): Promise<void> {
  await withCore('read', async (client) => {
    for (let offset = 0, total = 1; offset < total; offset += pageSize) {
      const page = await client.conversations.list({ limit: pageSize, offset });
      total = page.total;
      for (const conversation of page.conversations) {
        if (json) printJson({ type: 'conversation', ...conversation });
        else printLine(`${conversation.id}  ${formatTime(conversation.updatedAt)}  ${conversation.title}`);
      }
    }
  });
}

async function runShow(conversationId: string, { json }: Flags): Promise<void> {
  const tree = await withCore('read', (client) => client.conversations.get({ conversationId }));
  if (json) {
    printJson({ type: 'conversation', ...tree.conversation });
    for (const message of tree.messages) printJson({ type: 'message', ...message });
    return;
  }
  printLine(`# ${tree.conversation.title}`);
  for (const message of shownBranch(tree)) printLine(`\n${formatHead(message)}\n${formatParts(message)}`);
}

/** The messages of the branch that the page shows, oldest first. */
function shownBranch({ conversation, messages }: ConversationTree): Message[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const branch: Message[] = [];
  for (let id = conversation.activeLeafId; id !== null; ) {
    const message = byId.get(id);
    if (message === undefined) break;
    branch.unshift(message);
    id = message.parentId;
  }
  return branch;
}

function formatHead({ role, createdAt, status, model }: Message): string {
  const who = role === 'user' ? 'You' : (model?.name ?? 'Sightline');
  return `## ${who}, ${formatTime(createdAt)}${status === 'complete' ? '' : ` (${status})`}`;
}

function formatParts({ parts, error }: Message): string {
  const lines = parts.map(formatPart);
  return [...lines, ...(error === null ? [] : [`${error.code}: ${error.message}`])].join('\n');
}

function formatPart(part: MessagePart): string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'image':
      return `[${part.image.name}, ${part.image.width} x ${part.image.height}]`;
    case 'video':
      return `[${part.name}, ${part.frames.length} frames: ${part.frames.map(({ seconds }) => `${seconds} s`).join(', ')}]`;
    default:
      return part satisfies never;
  }
}

/** Local time to the minute, sortable. */
function formatTime(ms: number): string {
  const date = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
