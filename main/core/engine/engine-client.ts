/** The typed client of one engine process's calls. */
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { EngineCalls } from '../../../contract/engine-protocol.ts';
import type { MessageChannelPort } from '../ports.ts';

export type EngineClient = ContractRouterClient<EngineCalls>;

export function createEngineClient(port: MessageChannelPort): EngineClient {
  return createORPCClient(new RPCLink({ port }));
}
