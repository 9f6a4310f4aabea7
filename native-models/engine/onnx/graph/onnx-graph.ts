/**
 * A model's graph without its weights: nodes, inputs and outputs can be changed, weights stay in their file and are
 * referred to by place, so that the runtime maps them into memory as it does with weights beside a graph.
 */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { basename } from 'node:path';
import { GraphNode } from './graph-node.ts';
import { type GraphValue, readGraphValue, writeGraphValue } from './graph-value.ts';
import { dataTypes, entryFields, externalLocation, graphFields, modelFields, tensorFields } from './onnx-proto.ts';
import {
  intField,
  messageField,
  readFields,
  textField,
  textOf,
  type WireField,
  writeFields,
} from './protobuf-message.ts';
import { type ProtobufField, ProtobufReader } from './protobuf-reader.ts';

/** Smaller tensors are read: shapes and constants, which the runtime wants at hand when it optimises. */
const smallestMappedBytes = 1024;

export class OnnxGraph {
  nodes: GraphNode[] = [];
  inputs: GraphValue[] = [];
  outputs: GraphValue[] = [];
  /** Names of the weights and constants. */
  readonly initializers = new Set<string>();
  #initializerBytes: Uint8Array[] = [];
  #graphRest: Uint8Array[] = [];
  #modelRest: Uint8Array[] = [];

  /**
   * Reads an `.onnx` file except for its weights.
   *
   * @throws RangeError where it is truncated or no ONNX model
   */
  static read(path: string): OnnxGraph {
    const fd = openSync(path, 'r');
    try {
      const graph = new OnnxGraph();
      graph.#readModel(new ProtobufReader(fd), fstatSync(fd).size, basename(path));
      return graph;
    } finally {
      closeSync(fd);
    }
  }

  /** The node that gives a tensor; none for inputs and weights. */
  producerOf(tensor: string): GraphNode | undefined {
    return this.nodes.find(({ outputs }) => outputs.includes(tensor));
  }

  consumersOf(tensor: string): GraphNode[] {
    return this.nodes.filter(({ inputs }) => inputs.includes(tensor));
  }

  /** Puts nodes before another, as the order of a graph's nodes is that of their execution. */
  insertBefore(node: GraphNode, ...added: GraphNode[]): void {
    this.nodes.splice(this.nodes.indexOf(node), 0, ...added);
  }

  /** A constant of whole numbers; @param shape None is a scalar. */
  addInts(name: string, values: readonly number[], shape: readonly number[] = [values.length]): string {
    this.initializers.add(name);
    this.#initializerBytes.push(
      writeFields([
        ...shape.map((dim) => intField(tensorFields.dims, dim)),
        intField(tensorFields.dataType, dataTypes.int64),
        { number: tensorFields.rawData, type: 'bytes', value: littleEndian(values) },
        textField(tensorFields.name, name),
      ]),
    );
    return name;
  }

  /** The whole model; its weights are looked for in the folder that the file was read from. */
  bytes(): Uint8Array {
    const list = (number: number, messages: readonly Uint8Array[]): WireField[] =>
      messages.map((value) => ({ number, type: 'bytes', value }));
    const graph = Buffer.concat([
      writeFields(
        list(
          graphFields.node,
          this.nodes.map((node) => node.bytes()),
        ),
      ),
      writeFields(list(graphFields.initializer, this.#initializerBytes)),
      writeFields(list(graphFields.input, this.inputs.map(writeGraphValue))),
      writeFields(list(graphFields.output, this.outputs.map(writeGraphValue))),
      ...this.#graphRest,
    ]);
    return Buffer.concat([...this.#modelRest, writeFields(list(modelFields.graph, [graph]))]);
  }

  #readModel(reader: ProtobufReader, size: number, file: string): void {
    let hasGraph = false;
    for (const field of reader.fields(0, size)) {
      if (field.number !== modelFields.graph) {
        this.#modelRest.push(reader.bytes(field.tagStart, field.end));
        continue;
      }
      hasGraph = true;
      for (const part of reader.fields(field.start, field.end)) this.#readPart(reader, part, file);
    }
    if (!hasGraph) throw new RangeError('there is no graph');
  }

  #readPart(reader: ProtobufReader, part: ProtobufField, file: string): void {
    const read = () => reader.bytes(part.start, part.end);
    switch (part.number) {
      case graphFields.node:
        this.nodes.push(new GraphNode(readFields(read())));
        break;
      case graphFields.initializer:
        this.#addInitializer(readTensor(reader, part, file));
        break;
      case graphFields.input:
        this.inputs.push(readGraphValue(read()));
        break;
      case graphFields.output:
        this.outputs.push(readGraphValue(read()));
        break;
      default:
        this.#graphRest.push(reader.bytes(part.tagStart, part.end));
    }
  }

  #addInitializer(fields: WireField[]): void {
    this.initializers.add(textOf(fields.find(({ number }) => number === tensorFields.name)));
    this.#initializerBytes.push(writeFields(fields));
  }
}

/** The tensor's fields; large data is replaced by its place in the file. */
function readTensor(reader: ProtobufReader, { start, end }: ProtobufField, file: string): WireField[] {
  const parts = [...reader.fields(start, end)];
  const data = parts.find(
    (part) => part.number === tensorFields.rawData && part.end - part.start >= smallestMappedBytes,
  );
  if (!data) return readFields(reader.bytes(start, end));
  // Some writers state where the data is even where it is within, and of two statements the last one counts.
  const kept = parts.filter((part) => part !== data && part.number !== tensorFields.dataLocation);
  return [...kept.flatMap((part) => readFields(reader.bytes(part.tagStart, part.end))), ...placeOf(data, file)];
}

function placeOf({ start, end }: ProtobufField, file: string): WireField[] {
  const entries = { location: file, offset: `${start}`, length: `${end - start}` };
  return [
    intField(tensorFields.dataLocation, externalLocation),
    ...Object.entries(entries).map(([key, value]) =>
      messageField(tensorFields.externalData, [textField(entryFields.key, key), textField(entryFields.value, value)]),
    ),
  ];
}

function littleEndian(values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [i, value] of values.entries()) bytes.writeBigInt64LE(BigInt(value), i * 8);
  return bytes;
}
