/**
 * A model's graph without its weights: nodes, inputs and outputs can be changed, weights stay in their file and are
 * referred to by place, so that the runtime maps them into memory as it does with weights beside a graph.
 */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { basename } from 'node:path';
import { GraphNode } from './graph-node.ts';
import { type GraphValue, readGraphValue, writeGraphValue } from './graph-value.ts';
import {
  dataTypes,
  entryFields,
  externalLocation,
  graphFields,
  modelFields,
  opsetFields,
  tensorFields,
} from './onnx-proto.ts';
import {
  intField,
  messageField,
  numberOf,
  numbersOf,
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
  /** The weights and constants by their names: a TensorProto each. */
  readonly #constants = new Map<string, Uint8Array>();
  #graphRest: Uint8Array[] = [];
  #modelRest: Uint8Array[] = [];
  /** Of the sets of operators that are used. */
  readonly #domains = new Set<string>();

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

  /** Names of the weights and constants. */
  get initializers(): Pick<ReadonlyMap<string, unknown>, 'has' | 'size'> {
    return this.#constants;
  }

  /** The node that gives a tensor; none for inputs and weights. */
  producerOf(tensor: string): GraphNode | undefined {
    return this.nodes.find(({ outputs }) => outputs.includes(tensor));
  }

  consumersOf(tensor: string): GraphNode[] {
    return this.nodes.filter(({ inputs }) => inputs.includes(tensor));
  }

  /** Makes a set of operators known; one that is known already keeps its version. */
  importOperators(domain: string, version: number): void {
    if (this.#domains.has(domain)) return;
    this.#domains.add(domain);
    const entry = [textField(opsetFields.domain, domain), intField(opsetFields.version, version)];
    this.#modelRest.push(writeFields([messageField(modelFields.opsetImport, entry)]));
  }

  /** Puts nodes before another, as the order of a graph's nodes is that of their execution. */
  insertBefore(node: GraphNode, ...added: GraphNode[]): void {
    this.nodes.splice(this.nodes.indexOf(node), 0, ...added);
  }

  /** Takes away nodes whose results nobody reads. Those with graphs of their own inside must not be there. */
  removeUnread(): void {
    const read = new Set(this.outputs.map(({ name }) => name));
    const kept: GraphNode[] = [];
    for (const node of this.nodes.toReversed()) {
      if (!node.outputs.some((name) => read.has(name))) continue;
      for (const name of node.inputs) read.add(name);
      kept.push(node);
    }
    this.nodes = kept.reverse();
    for (const name of this.#constants.keys()) if (!read.has(name)) this.#constants.delete(name);
  }

  /** Has nodes that compute the same from the same share one result, and small constants of the same value be one. */
  mergeEqual(): void {
    const given = new Set(this.outputs.map(({ name }) => name));
    const merged = new Map<string, string>();
    const known = new Map<string, readonly string[]>();
    for (const [name, bytes] of this.#constants) {
      if (bytes.length > smallestMappedBytes) continue;
      const content = readFields(bytes).filter(({ number }) => number !== tensorFields.name);
      const key = Buffer.from(writeFields(content)).toString('latin1');
      const [first] = known.get(key) ?? [];
      if (first === undefined) known.set(key, [name]);
      else merged.set(name, first);
    }
    for (const node of this.nodes) {
      node.inputs = node.inputs.map((name) => merged.get(name) ?? name);
      const key = node.content;
      const first = known.get(key);
      if (!first) known.set(key, node.outputs);
      else if (!node.outputs.some((name) => given.has(name)))
        for (const [i, name] of node.outputs.entries()) merged.set(name, first[i] ?? name);
    }
  }

  /** A constant of whole numbers; @param shape None is a scalar. */
  addInts(name: string, values: readonly number[], shape: readonly number[] = [values.length]): string {
    const bytes = Buffer.from(BigInt64Array.from(values, BigInt).buffer);
    return this.#addConstant(name, dataTypes.int64, bytes, shape);
  }

  /** A constant of float32; @param shape None is a scalar. */
  addFloats(name: string, values: readonly number[], shape: readonly number[] = [values.length]): string {
    return this.#addConstant(name, dataTypes.float, Buffer.from(Float32Array.from(values).buffer), shape);
  }

  /** The whole numbers (int64) of a small constant, whether it is listed with the weights or given by a node. */
  intsOf(tensor: string): number[] | undefined {
    const bytes = this.#constants.get(tensor) ?? this.#constantNode(tensor);
    return bytes && readInts(readFields(bytes));
  }

  /** A float32 constant of one number, whether it is listed with the weights or given by a node. */
  floatOf(tensor: string): number | undefined {
    const bytes = this.#constants.get(tensor) ?? this.#constantNode(tensor);
    return bytes && readFloat(readFields(bytes));
  }

  /** One of onnx.proto's data types, of a weight or constant. */
  typeOf(tensor: string): number | undefined {
    const bytes = this.#constants.get(tensor);
    return bytes && numberOf(readFields(bytes).find(({ number }) => number === tensorFields.dataType));
  }

  /** Sizes of a weight or constant. */
  sizesOf(tensor: string): number[] | undefined {
    const bytes = this.#constants.get(tensor) ?? this.#constantNode(tensor);
    return bytes && numbersOf(readFields(bytes).filter(({ number }) => number === tensorFields.dims));
  }

  #constantNode(tensor: string): Uint8Array | undefined {
    const node = this.producerOf(tensor);
    return node?.opType === 'Constant' ? node.tensor('value') : undefined;
  }

  #addConstant(name: string, type: number, data: Uint8Array, shape: readonly number[]): string {
    this.#keep(name, [
      ...shape.map((dim) => intField(tensorFields.dims, dim)),
      intField(tensorFields.dataType, type),
      { number: tensorFields.rawData, type: 'bytes', value: data },
      textField(tensorFields.name, name),
    ]);
    return name;
  }

  /** A graph of its own of some nodes, over the same weights. */
  part(nodes: GraphNode[], inputs: GraphValue[], outputs: GraphValue[]): OnnxGraph {
    const part = new OnnxGraph();
    Object.assign(part, { nodes, inputs, outputs });
    const read = new Set(nodes.flatMap((node) => node.inputs));
    for (const [name, bytes] of this.#constants) if (read.has(name)) part.#constants.set(name, bytes);
    part.#graphRest = [writeFields([textField(graphFields.name, 'part')])];
    part.#modelRest = this.#modelRest;
    return part;
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
      writeFields(list(graphFields.initializer, [...this.#constants.values()])),
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
        if (field.number === modelFields.opsetImport) {
          const entry = readFields(reader.bytes(field.start, field.end));
          this.#domains.add(textOf(entry.find(({ number }) => number === opsetFields.domain)));
        }
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
    this.#keep(textOf(fields.find(({ number }) => number === tensorFields.name)), fields);
  }

  #keep(name: string, fields: readonly WireField[]): void {
    this.#constants.set(name, writeFields(fields));
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

/** None of another type, of several numbers, or where the data is elsewhere. */
function readFloat(tensor: readonly WireField[]): number | undefined {
  const find = (field: number) => tensor.filter(({ number }) => number === field);
  if (numbersOf(find(tensorFields.dataType))[0] !== dataTypes.float) return undefined;
  const [data, ...more] = [...find(tensorFields.rawData), ...find(tensorFields.floatData)];
  if (more.length > 0 || (data?.type !== 'bytes' && data?.type !== 'fixed')) return undefined;
  return data.value.length === 4 ? Buffer.from(data.value).readFloatLE() : undefined;
}

/** None of another type, or where the data is elsewhere. */
function readInts(tensor: readonly WireField[]): number[] | undefined {
  const find = (field: number) => tensor.filter(({ number }) => number === field);
  if (numbersOf(find(tensorFields.dataType))[0] !== dataTypes.int64) return undefined;
  if (find(tensorFields.externalData).length > 0) return undefined;
  const [raw] = find(tensorFields.rawData);
  if (raw?.type !== 'bytes') return numbersOf(find(tensorFields.int64Data));
  const bytes = Buffer.from(raw.value);
  return Array.from({ length: bytes.length / 8 }, (_, i) => Number(bytes.readBigInt64LE(i * 8)));
}
