/** Writes small models of our own: graphs with which devices are tried, and helpers that run beside a model's own. */
import type { GraphNode } from './graph-node.ts';
import { type GraphValue, writeGraphValue } from './graph-value.ts';
import { dataTypes, graphFields, modelFields, opsetFields, tensorFields } from './onnx-proto.ts';
import { intField, messageField, textField, type WireField, writeFields } from './protobuf-message.ts';

export interface WrittenModel {
  readonly nodes: readonly GraphNode[];
  /** TensorProtos. */
  readonly initializers: readonly Uint8Array[];
  readonly inputs: readonly GraphValue[];
  readonly outputs: readonly GraphValue[];
}

const irVersion = 8;
const onnxOpset = 17;
/** GroupQueryAttention, MatMulNBits and their like. */
export const contribDomain = 'com.microsoft';

/** @returns A ModelProto. */
export function writeModel({ nodes, initializers, inputs, outputs }: WrittenModel): Uint8Array {
  const list = (number: number, messages: readonly Uint8Array[]): WireField[] =>
    messages.map((value) => ({ number, type: 'bytes', value }));
  const graph = [
    ...list(
      graphFields.node,
      nodes.map((node) => node.bytes()),
    ),
    textField(graphFields.name, 'sightline'),
    ...list(graphFields.initializer, initializers),
    ...list(graphFields.input, inputs.map(writeGraphValue)),
    ...list(graphFields.output, outputs.map(writeGraphValue)),
  ];
  const opset = (domain: string, version: number) =>
    messageField(modelFields.opsetImport, [
      ...(domain === '' ? [] : [textField(opsetFields.domain, domain)]),
      intField(opsetFields.version, version),
    ]);
  return writeFields([
    intField(modelFields.irVersion, irVersion),
    messageField(modelFields.graph, graph),
    opset('', onnxOpset),
    opset(contribDomain, 1),
  ]);
}

/** A constant of whole numbers, int64. */
export function intTensor(name: string, values: readonly number[]): Uint8Array {
  return tensor(name, dataTypes.int64, [values.length], BigInt64Array.from(values, BigInt));
}

export function floatsTensor(name: string, values: Float32Array, dims: readonly number[]): Uint8Array {
  return tensor(name, dataTypes.float, dims, values);
}

export function bytesTensor(name: string, values: Uint8Array, dims: readonly number[]): Uint8Array {
  return tensor(name, dataTypes.uint8, dims, values);
}

/** All platforms that the runtime is built for are little endian, as raw data is. */
function tensor(name: string, dataType: number, dims: readonly number[], values: ArrayBufferView): Uint8Array {
  const { buffer, byteOffset, byteLength } = values;
  return writeFields([
    ...dims.map((dim) => intField(tensorFields.dims, dim)),
    intField(tensorFields.dataType, dataType),
    textField(tensorFields.name, name),
    { number: tensorFields.rawData, type: 'bytes', value: new Uint8Array(buffer, byteOffset, byteLength) },
  ]);
}
